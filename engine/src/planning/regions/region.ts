import type { Plan, Problem } from '../../model/index.ts'

/** Some shifts of a plan, and what is without a place that they may take. Regions of one round share nothing. */
export interface Region {
  readonly shifts: ReadonlySet<string>
  /** Visits without a place in the plan. */
  readonly unassigned: ReadonlySet<string>
}

/** A region as a problem of its own. */
export interface Part {
  readonly region: Region
  readonly problem: Problem
  /** What the whole plan says of it. */
  readonly start: Plan
  /** Visits that keep only some of their places in the part: for each place of the part, its number in the whole. */
  readonly places: ReadonlyMap<string, readonly number[]>
}
