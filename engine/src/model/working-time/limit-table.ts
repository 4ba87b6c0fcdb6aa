import { hours, minutes } from '../../units.ts'
import { anyCeiling, anyFloor, NATIONAL_CEILING, NATIONAL_FLOOR, upTo } from './limit-row.ts'
import type { LimitRow } from './limit-row.ts'

/** The text the table follows: as published by the Labour Inspectorate, amended to LOV-2026-06-19-33. */
export const WORKING_TIME_SOURCE = 'https://lovdata.no/lov/2005-06-17-62/KAPITTEL_10'

const days = (count: number) => hours(24 * count)
const weeks = (count: number) => days(7 * count)

/** When chapter 10 came into force, and when its present averages, overtime and Sundays did. */
const IN_FORCE = '2006-01-01'
const AMENDED = '2015-07-01'

const ceiling = { unit: 's', looser: 'greater' } as const
const floor = { unit: 's', looser: 'smaller' } as const

/**
 * The limits of arbeidsmiljøloven chapter 10 that hold for a caregiver's working time, as data.
 * Check and search each compute with them on their own. How each is read at its edge: docs/working-time.md.
 */
export const WORKING_TIME_LIMITS = {
  /** Normal working time in 24 hours. */
  normalDay: {
    ...ceiling,
    paragraph: '§ 10-4 (1)',
    counts: 'ordinary',
    window: days(1),
    statutory: hours(9),
    levels: {
      individual: upTo('§ 10-5 (1)', hours(10)),
      unionRepresentatives: upTo('§ 10-5 (2)', hours(12.5)),
      labourInspectorate: { ...anyCeiling('§ 10-5 (3)'), value: hours(13) },
      nationalUnion: NATIONAL_CEILING,
    },
    since: AMENDED,
  },
  /** Normal working time in 7 days; under averaging, the most in any one week. */
  normalWeek: {
    ...ceiling,
    paragraph: '§ 10-4 (1)',
    counts: 'ordinary',
    window: weeks(1),
    statutory: hours(40),
    levels: {
      individual: upTo('§ 10-5 (1)', hours(50)),
      unionRepresentatives: upTo('§ 10-5 (2)', hours(54)),
      labourInspectorate: { ...anyCeiling('§ 10-5 (3)'), value: hours(48) },
      nationalUnion: NATIONAL_CEILING,
    },
    since: AMENDED,
  },
  /** Normal working time in 52 weeks: 40 hours a week on average. */
  normalYear: {
    ...ceiling,
    paragraph: '§ 10-5',
    counts: 'ordinary',
    window: weeks(52),
    statutory: hours(52 * 40),
    levels: { nationalUnion: NATIONAL_CEILING },
    since: AMENDED,
  },
  overtimeWeek: {
    ...ceiling,
    paragraph: '§ 10-6 (4)',
    counts: 'overtime',
    window: weeks(1),
    statutory: hours(10),
    levels: {
      unionRepresentatives: upTo('§ 10-6 (5)', hours(20)),
      labourInspectorate: upTo('§ 10-6 (6)', hours(25)),
      nationalUnion: NATIONAL_CEILING,
    },
    since: AMENDED,
  },
  overtimeFourWeeks: {
    ...ceiling,
    paragraph: '§ 10-6 (4)',
    counts: 'overtime',
    window: weeks(4),
    statutory: hours(25),
    levels: {
      unionRepresentatives: upTo('§ 10-6 (5)', hours(50)),
      // The permission has no limit of its own for four weeks: four times 25 hours a week.
      labourInspectorate: upTo('§ 10-6 (6)', hours(100)),
      nationalUnion: NATIONAL_CEILING,
    },
    since: AMENDED,
  },
  overtimeYear: {
    ...ceiling,
    paragraph: '§ 10-6 (4)',
    counts: 'overtime',
    window: weeks(52),
    statutory: hours(200),
    levels: {
      unionRepresentatives: upTo('§ 10-6 (5)', hours(300)),
      // 200 hours in 26 weeks, twice.
      labourInspectorate: upTo('§ 10-6 (6)', hours(400)),
      nationalUnion: NATIONAL_CEILING,
    },
    since: AMENDED,
  },
  /** Normal working time and overtime together, in 24 hours. */
  totalDay: {
    ...ceiling,
    paragraph: '§ 10-6 (8)',
    counts: 'work',
    window: days(1),
    statutory: hours(13),
    levels: {
      unionRepresentatives: upTo('§ 10-6 (9)', hours(16)),
      labourInspectorate: anyCeiling('§ 10-12 (7)'),
      nationalUnion: NATIONAL_CEILING,
    },
    since: AMENDED,
  },
  /** The most in any one week, whatever is agreed; below it the normal week and its overtime are the limit. */
  totalWeek: {
    ...ceiling,
    paragraph: '§ 10-6 (8)',
    counts: 'work',
    window: weeks(1),
    statutory: hours(69),
    levels: { nationalUnion: NATIONAL_CEILING },
    since: AMENDED,
  },
  /** 48 hours in 7 days, averaged over eight weeks. */
  totalEightWeeks: {
    ...ceiling,
    paragraph: '§ 10-6 (8)',
    counts: 'work',
    window: weeks(8),
    statutory: hours(8 * 48),
    levels: { nationalUnion: NATIONAL_CEILING },
    since: AMENDED,
  },
  /** For those who regularly work more than 3 hours of night: 8 hours in 24, over 4 weeks less 35 hours off in each. */
  nightAverage: {
    ...ceiling,
    paragraph: '§ 10-11 (6)',
    counts: 'ordinary',
    window: weeks(4),
    statutory: ((weeks(4) - 4 * hours(35)) * 8) / 24,
    levels: { unionRepresentatives: anyCeiling('§ 10-11 (9)'), nationalUnion: NATIONAL_CEILING },
    since: '2017-07-01',
  },
  dailyRest: {
    ...floor,
    paragraph: '§ 10-8 (1)',
    counts: 'rest',
    window: days(1),
    statutory: hours(11),
    levels: {
      unionRepresentatives: upTo('§ 10-8 (3)', hours(8)),
      labourInspectorate: anyFloor('§ 10-12 (7)'),
      nationalUnion: NATIONAL_FLOOR,
    },
    since: IN_FORCE,
  },
  weeklyRest: {
    ...floor,
    paragraph: '§ 10-8 (2)',
    counts: 'rest',
    window: weeks(1),
    statutory: hours(35),
    levels: {
      unionRepresentatives: upTo('§ 10-8 (3)', hours(28)),
      labourInspectorate: anyFloor('§ 10-12 (7)'),
      nationalUnion: NATIONAL_FLOOR,
    },
    since: IN_FORCE,
  },
  /** A day's work longer than this has a break; exactly this long need not. */
  breakAfter: {
    ...ceiling,
    paragraph: '§ 10-9 (1)',
    counts: 'break',
    statutory: hours(5.5),
    levels: { nationalUnion: NATIONAL_CEILING },
    since: IN_FORCE,
  },
  /** A day's work this long, or longer, has breaks of `longBreak` together. */
  longBreakFrom: {
    ...ceiling,
    paragraph: '§ 10-9 (1)',
    counts: 'break',
    statutory: hours(8),
    levels: { nationalUnion: NATIONAL_CEILING },
    since: IN_FORCE,
  },
  longBreak: {
    ...floor,
    paragraph: '§ 10-9 (1)',
    counts: 'break',
    statutory: minutes(30),
    levels: { nationalUnion: NATIONAL_FLOOR },
    since: IN_FORCE,
  },
  /** Work for longer than this after normal hours has a break of its own; exactly this long need not. */
  overtimeBreakAfter: {
    ...ceiling,
    paragraph: '§ 10-9 (2)',
    counts: 'break',
    statutory: hours(2),
    levels: { nationalUnion: NATIONAL_CEILING },
    since: IN_FORCE,
  },
  overtimeBreak: {
    ...floor,
    paragraph: '§ 10-9 (2)',
    counts: 'break',
    statutory: minutes(30),
    levels: { nationalUnion: NATIONAL_FLOOR },
    since: IN_FORCE,
  },
  /** Sundays worked one after another; by agreement the day off falls on a Sunday at least every fourth week. */
  sundaysInRow: {
    unit: 'count',
    looser: 'greater',
    paragraph: '§ 10-8 (4)',
    counts: 'sunday',
    statutory: 1,
    levels: { individual: upTo('§ 10-8 (4)', 3), nationalUnion: NATIONAL_CEILING },
    since: AMENDED,
  },
  /** Every other Sunday off on average, over 26 weeks. */
  sundaysInHalfYear: {
    unit: 'count',
    looser: 'greater',
    paragraph: '§ 10-8 (4)',
    counts: 'sunday',
    window: weeks(26),
    statutory: 13,
    levels: { nationalUnion: NATIONAL_CEILING },
    since: AMENDED,
  },
} as const satisfies Readonly<Record<string, LimitRow>>

export type LimitName = keyof typeof WORKING_TIME_LIMITS
export const LIMIT_NAMES = Object.keys(WORKING_TIME_LIMITS) as [LimitName, ...LimitName[]]

/** The row of a limit, without its literal types. */
export const limitRow = (name: LimitName): LimitRow => WORKING_TIME_LIMITS[name]
