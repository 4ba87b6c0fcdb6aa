import type { CostDifference, Plan, Violation } from '../../model/index.ts'

/** What a judge says of a plan that an edit has made, held against the plan as it was. */
export interface Verdict {
  /** What it breaks that the plan does not. */
  readonly broken: readonly Violation[]
  readonly difference: CostDifference
}

/** `touched`: the shifts that differ between the two plans. */
export type Judge = (plan: Plan, touched: ReadonlySet<string>) => Verdict

/** What the planner has left to do is no reason to stop: a visit without a place, or with one place of two. */
export const stops = ({ rule }: Violation): boolean => rule !== 'coverage'
