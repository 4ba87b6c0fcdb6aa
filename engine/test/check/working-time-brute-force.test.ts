import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Verdict, WorkPeriod } from '../../src/check/rules/working-time.ts'
import type { LimitName } from '../../src/model/index.ts'
import { mostWork, overtimeByTheMinute, restByTheMinute, stripOf } from './working-time-by-the-minute.ts'
import type { MinuteLimits } from './working-time-by-the-minute.ts'
import { instant, MINUTE, planned, union, verdicts, worked } from './working-time-periods.ts'
import type { Terms } from './working-time-periods.ts'

const hours = (count: number): number => Math.round(count * 60)

/** Terms, and the same limits in minutes. */
const TERMS: readonly (readonly [Terms, MinuteLimits])[] = [
  [
    {},
    { normalDay: hours(9), normalWeek: hours(40), dailyRest: hours(11), weeklyRest: hours(35), dayCounting: 'rolling' },
  ],
  [
    { agreements: [union()] },
    {
      normalDay: hours(12.5),
      normalWeek: hours(54),
      dailyRest: hours(8),
      weeklyRest: hours(28),
      dayCounting: 'betweenRests',
    },
  ],
  [
    { agreements: [union({ dayCounting: 'rolling', limits: { normalWeek: 30 * 3600 } })] },
    {
      normalDay: hours(12.5),
      normalWeek: hours(30),
      dailyRest: hours(8),
      weeklyRest: hours(28),
      dayCounting: 'rolling',
    },
  ],
]

/** Lengths near what the limits turn on, and any others. */
const length = (...near: number[]): fc.Arbitrary<number> =>
  fc.oneof(
    fc.constantFrom(...near.flatMap((each) => [each - 1, each, each + 1])),
    fc.integer({ min: 1, max: hours(14) }),
  )

/** Where it begins: anywhere in the week around each change of the clock, and in an ordinary one. */
const beginning = fc
  .tuple(fc.constantFrom('2026-03-24T00:00', '2026-10-20T00:00+02:00', '2026-06-01T00:00+02:00'), fc.nat(hours(48)))
  .map(([from, minutes]) => instant(from) + minutes * MINUTE)

const break_ = fc.option(
  fc.record({ share: fc.integer({ min: 1, max: 9 }), length: fc.integer({ min: 1, max: 45 }), paid: fc.boolean() }),
)

/** Work with time off between, planned or given, some with a break; at least one is planned. */
const roster: fc.Arbitrary<WorkPeriod[]> = fc
  .tuple(
    beginning,
    fc.array(
      fc.record({
        off: fc.oneof(
          length(hours(8), hours(11), hours(12)),
          fc.constantFrom(hours(28) - 1, hours(28), hours(35) - 1, hours(35)),
        ),
        work: length(hours(7.5), hours(9), hours(12.5)),
        isPlanned: fc.boolean(),
        pause: break_,
      }),
      { minLength: 1, maxLength: 9 },
    ),
    fc.nat(8),
  )
  .map(([start, pieces, sure]) => {
    let now = start
    return pieces.map(({ off, work, isPlanned, pause }, k) => {
      const began = now + off * MINUTE
      now = began + work * MINUTE
      const make = isPlanned || k === sure % pieces.length ? planned : worked
      const breakStart = pause === null ? 0 : began + Math.floor((work * pause.share) / 10) * MINUTE
      const breaks =
        pause === null
          ? []
          : [{ start: breakStart, end: Math.min(now, breakStart + pause.length * MINUTE), paid: pause.paid }]
      return {
        ...make('2026-01-01T00:00', '2026-01-01T00:00'),
        start: began,
        end: now,
        ordinaryEnd: now,
        breaks,
        shift: make === planned ? `shift ${k}` : undefined,
      }
    })
  })

const anyTerms = fc.constantFrom(...TERMS)

/** What is said of a limit at a shift, in minutes; nothing said of a shift that is all breaks. */
const minutesOf = (
  found: readonly Verdict[],
  limit: LimitName,
  shift: string,
  value: (verdict: Verdict) => number,
): number => {
  const verdict = found.find((each) => each.limit === limit && each.values['shift'] === shift)
  return verdict === undefined ? 0 : value(verdict) / 60
}

test('overtime, and so what exceeds normal hours, is the same minute by minute', () => {
  fc.assert(
    fc.property(roster, anyTerms, (periods, [terms, limits]) => {
      const byTheMinute = overtimeByTheMinute(stripOf(periods), limits, periods.length)
      const found = verdicts(periods, terms)
      periods.forEach(({ shift }, k) => {
        if (shift === undefined) return
        const of = (limit: LimitName) => minutesOf(found, limit, shift, ({ amount }) => amount)
        expect({ day: of('normalDay'), week: of('normalWeek') }).toEqual(byTheMinute[k])
      })
    }),
    { numRuns: 60 },
  )
})

test('work after the plan is judged for what the plan adds to its overtime', () => {
  fc.assert(
    fc.property(roster, anyTerms, (periods, [terms, limits]) => {
      const last = { ...periods.at(-1)!, shift: undefined, used: false }
      const plan = periods.slice(0, -1).map((period, k) => ({ ...period, shift: `shift ${k}` }))
      const totalIn = (all: readonly WorkPeriod[]) => {
        const { day, week } = overtimeByTheMinute(stripOf(all), limits, all.length).at(-1)!
        return day + week
      }
      const found = verdicts([...plan, last], terms)
        .filter(
          ({ limit, values }) => (limit === 'normalDay' || limit === 'normalWeek') && values['shift'] === undefined,
        )
        .reduce((sum, verdict) => sum + verdict.amount / 60, 0)
      expect(found).toBe(Math.max(0, totalIn([...plan, last]) - totalIn([last])))
    }),
    { numRuns: 60 },
  )
})

test('the most work in any 24 hours, 7 days and 8 weeks is the same minute by minute', () => {
  const windows = [
    ['totalDay', 24],
    ['totalWeek', 7 * 24],
    ['totalEightWeeks', 56 * 24],
  ] as const
  fc.assert(
    fc.property(roster, (periods) => {
      const strip = stripOf(periods)
      const found = verdicts(periods)
      periods.forEach(({ shift }, k) => {
        if (shift === undefined) return
        for (const [limit, window] of windows) {
          const most = minutesOf(found, limit, shift, ({ values }) => Number(values['actual']))
          expect(most).toBe(mostWork(strip, k, hours(window)))
        }
      })
    }),
    { numRuns: 20 },
  )
})

test.each([
  ['dailyRest', 24],
  ['weeklyRest', 7 * 24],
] as const)('%s is short by the same minute by minute', (limit, window) => {
  fc.assert(
    fc.property(roster, anyTerms, (periods, [terms, limits]) => {
      // Everything planned, so that every window is judged.
      const all = periods.map((period, k) => ({ ...period, shift: `shift ${k}`, used: true }))
      const strip = stripOf(all)
      const found = verdicts(all, terms)
        .filter((verdict) => verdict.limit === limit)
        .map(({ amount, values }) => ({
          began: Date.parse(String(values['from'])) / MINUTE - strip.first,
          lacks: amount / 60,
        }))
      expect(found).toEqual(restByTheMinute(strip, limits[limit], hours(window)))
    }),
    { numRuns: 150 },
  )
})
