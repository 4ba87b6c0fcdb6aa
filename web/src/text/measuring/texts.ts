import type { MeasuredWeek, Means } from '@hjemrute/contract'

/** How planning goes in a unit, and periods without proposals. */
export interface MeasuringTexts {
  readonly title: string
  readonly lead: string
  readonly unit: string
  readonly weeks: string
  readonly perShift: (fewest: number) => string
  readonly tooFewToTell: string
  readonly noWeeks: string
  readonly week: string
  readonly weekOf: (day: string) => string
  readonly way: string
  readonly ways: Readonly<Record<MeasuredWeek['way'], string>>
  readonly measures: Readonly<Record<keyof Means, string>>
  readonly whenProposed: (value: string) => string
  readonly reasons: string
  readonly reason: (name: string, times: number) => string
  readonly comparison: string
  readonly noComparison: string
  readonly tooFew: (kind: string, baseline: number, proposals: number, fewest: number) => string
  readonly compared: (kind: string) => string
  readonly notProof: string
  readonly measure: string
  readonly without: (shifts: number) => string
  readonly withThem: (shifts: number) => string
  readonly baseline: string
  readonly baselineMeans: string
  readonly from: string
  readonly to: string
  readonly start: string
  readonly end: string
  readonly underWay: (from: string, to: string) => string
  readonly toCome: (from: string, to: string) => string
  readonly onlyLeader: string
  readonly noProposal: (to: string) => string
  readonly noProposalMeans: string
  readonly beginByHand: string
  readonly beginEmpty: string
}
