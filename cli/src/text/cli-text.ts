import type { CommandName } from '../command-names.ts'

/** What `plan` says of its result. Lengths in seconds. */
export interface PlanSummary {
  readonly file: string
  readonly placed: number
  readonly visits: number
  readonly used: number
  readonly shifts: number
  readonly seconds: number
  readonly iterations: number
}

/** How far a search has come. `cost` in the problem's unit. */
export interface ProgressLine {
  readonly seconds: number
  readonly iterations: number
  readonly cost: number
  readonly unit: string
  readonly missing: number
}

/** Steps before a search over a map, and what is said when the time given did not last. Shares between 0 and 1. */
export interface RoadsText {
  readonly tiles: (share: number) => string
  readonly table: (share: number) => string
  readonly late: string
}

/** What a newcomer reads. Lengths in seconds; a pair is the figure by hand and ours. */
export interface DemoText {
  readonly title: (day: string, estimated: boolean) => string
  readonly asked: (visits: number, recipients: number, shifts: number, from: string, to: string) => string
  readonly searching: (seconds: number, best: number, other: string, otherCost: number, missing: number) => string
  readonly byHand: string
  readonly ours: string
  readonly rows: Readonly<Record<'missing' | 'travel' | 'late' | 'newFaces', string>>
  readonly duration: (seconds: number) => string
  readonly verdict: (violations: number) => string
  readonly open: (file: string) => string
  readonly credit: string
}

/** All texts of the command line in one language. Functions fill in values; numbers are written through `Intl`. */
export interface CliText {
  readonly help: Readonly<Record<CommandName | 'overview', string>>
  readonly andMoreFaults: (count: number) => string
  readonly planWritten: (summary: PlanSummary) => string
  readonly violations: (count: number) => string
  readonly cost: (total: number, unit: string) => string
  readonly costLine: (label: string, amount: string, weight: number, cost: number) => string
  readonly missingVisits: (count: number) => string
  readonly andMore: (count: number) => string
  readonly progress: (line: ProgressLine) => string
  readonly estimatedTravel: string
  readonly inPatientOrder: (is: boolean) => string
  readonly notInOrder: string
  readonly oneThreadOnly: string
  readonly noBound: string
  readonly bound: (value: number, gapPercent: number, unit: string) => string
  readonly stopping: string
  readonly roads: RoadsText
  readonly converted: (file: string, visits: number, shifts: number) => string
  readonly written: (file: string) => string
  readonly writingReport: (share: number) => string
  readonly reportWritten: (page: string) => string
  readonly demo: DemoText
}
