import type { SanityFigures } from './sanity-figures.ts'

/** `byDay`: visits of home nursing and centre departments on weekdays that open by day. */
export type SanityScope = 'rural' | 'nursing' | 'byDay' | 'all'

/** A figure beside what is known of real ones. */
export interface SanityTarget {
  readonly name: string
  readonly from: number
  readonly to: number
  /** `share`: between 0 and 1. */
  readonly unit: 'share' | 'min' | 'number'
  /** Where the range is from; what begins with `guess` is an assumption of ours. */
  readonly source: string
  /** What it is said of: home nursing where roads are long, all home nursing, that on weekdays by day, or everything. */
  readonly of: SanityScope
  readonly figure: (figures: SanityFigures) => number
}

const TIME_STUDY = 'BMC Health Services Research 1472-6963-14-439, two rural municipalities'

/** What a believable day looks like, each with its source (docs/municipality.md). */
export const SANITY_TARGETS: readonly SanityTarget[] = [
  target('driving, of working time', 'rural', 0.18, 0.26, 'share', TIME_STUDY, ({ driving }) => driving),
  target('with recipients, of working time', 'rural', 0.4, 0.62, 'share', TIME_STUDY, (f) => f.withRecipients),
  target(
    'minutes of a leg by car',
    'rural',
    5,
    12,
    'min',
    'guess: 3–6 in town, 8–12 rural',
    (f) => f.legMinutes['car'] ?? 0,
  ),
  target(
    'minutes of a leg on foot',
    'all',
    2,
    7,
    'min',
    'guess: 2–5, the door included to 7',
    (f) => f.legMinutes['foot'] ?? 0,
  ),
  target(
    'visits of at most a minute’s way',
    'nursing',
    0.08,
    0.3,
    'share',
    'guess: serviced flats',
    (f) => f.shortLegs,
  ),
  target('visits on a list', 'nursing', 8, 17, 'number', 'BMC s12913-018-3794-2 and Fagbladet', (f) => f.visitsPerList),
  target('median minutes of a visit', 'nursing', 10, 15, 'min', 'BMC s12913-018-3794-2: 11–13', (f) => f.medianMinutes),
  // What is known of competence and windows is said of ordinary day shifts: evenings and weekends have few of either.
  target('visits by two', 'byDay', 0.05, 0.08, 'share', 'guess', (f) => f.doubleVisits),
  target('visits that need a nurse', 'byDay', 0.12, 0.18, 'share', 'guess', (f) => f.needNurse),
  target('visits that need a health worker', 'byDay', 0.45, 0.55, 'share', 'guess', (f) => f.needHealthWorker),
  target('windows of half an hour or less', 'byDay', 0.15, 0.25, 'share', 'guess: 20 %', (f) => f.tightWindows),
  target('windows of one to two hours', 'byDay', 0.4, 0.55, 'share', 'guess: 45 %', (f) => f.middleWindows),
  target('windows of three hours and more', 'byDay', 0.25, 0.4, 'share', 'guess: 35 %', (f) => f.wideWindows),
  target('evening shifts for each by day', 'nursing', 0.45, 0.75, 'number', 'guess: 0.55', (f) => f.eveningShifts),
  target('vacant shifts', 'all', 0.01, 0.06, 'share', 'guess: short-notice absence 3–5 %', (f) => f.vacantShifts),
  target('mandatory visits without a place', 'all', 0, 0, 'number', 'the baseline leaves none out', (f) => f.missing),
]

function target(
  name: string,
  of: SanityTarget['of'],
  from: number,
  to: number,
  unit: SanityTarget['unit'],
  source: string,
  figure: SanityTarget['figure'],
): SanityTarget {
  return { name, of, from, to, unit, source, figure }
}
