import type { SanityFigures } from './sanity-figures.ts'

/** A figure beside what is known of real ones. */
export interface SanityTarget {
  readonly name: string
  readonly from: number
  readonly to: number
  /** `share`: between 0 and 1. */
  readonly unit: 'share' | 'min' | 'number'
  /** Where the range is from; what begins with `guess` is an assumption of ours. */
  readonly source: string
  /** Which units it is said of. */
  readonly of: 'rural' | 'nursing' | 'all'
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
  target('visits by two', 'nursing', 0.05, 0.08, 'share', 'guess', (f) => f.doubleVisits),
  target('visits that need a nurse', 'nursing', 0.08, 0.18, 'share', 'guess: 12–18 %, by day', (f) => f.needNurse),
  target('visits that need a health worker', 'nursing', 0.45, 0.6, 'share', 'guess', (f) => f.needHealthWorker),
  target('windows of half an hour or less', 'nursing', 0.15, 0.28, 'share', 'guess: 20 %', (f) => f.tightWindows),
  target('windows of one to two hours', 'nursing', 0.4, 0.6, 'share', 'guess: 45 %', (f) => f.middleWindows),
  target('windows of three hours and more', 'nursing', 0.15, 0.35, 'share', 'guess: 35 %', (f) => f.wideWindows),
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
