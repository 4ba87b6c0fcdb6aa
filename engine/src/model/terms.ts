/**
 * The terms of the objective. A term has one word everywhere: this key, the file `optimise/terms/<term>.ts`,
 * the file `check/rules/<term>.ts` and the key in `text/`. Formulas: docs/objective.md.
 *
 * - `time`: amount in seconds, counted in the objective's own time unit (`objective.timeUnit`)
 * - `distance`: amount in metres · `count`: a number of things · `ore`: money · `ratio`: a share of time
 * - `price`: the amount is already a cost
 */
export const TERM_KINDS = {
  travel: 'time',
  distance: 'distance',
  workingTime: 'time',
  waiting: 'time',
  longestWaiting: 'time',
  idle: 'time',
  greatestIdle: 'time',
  lateness: 'time',
  greatestLateness: 'time',
  earliness: 'time',
  usualTime: 'time',
  overtime: 'time',
  tightness: 'time',
  greatestRun: 'time',
  unassigned: 'price',
  missedBreak: 'count',
  preferredCaregiver: 'count',
  incompatibility: 'count',
  qualification: 'count',
  overqualification: 'time',
  continuity: 'count',
  primaryContact: 'count',
  newFace: 'count',
  sameCaregiver: 'count',
  splitBuilding: 'count',
  teamCrossing: 'count',
  balance: 'time',
  greatestUtilisation: 'ratio',
  utilisationSpread: 'ratio',
  caregiverChanged: 'count',
  startMoved: 'time',
  shiftUsed: 'ore',
  lending: 'ore',
} as const

export type TermName = keyof typeof TERM_KINDS
export type TermKind = (typeof TERM_KINDS)[TermName]
export const TERM_NAMES = Object.keys(TERM_KINDS) as TermName[]

/** Ready-made sets of weights, in seconds of staff time; see `presets.ts`. `none`: only the terms stated. */
export const PRESET_NAMES = ['standard', 'knownFaces', 'leastDriving', 'leastChange', 'none'] as const
export type PresetName = (typeof PRESET_NAMES)[number]
