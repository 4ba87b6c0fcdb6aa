/** One walk over all regions. */
export interface Round {
  /** `units`: the regions that the day came with, where it did; `routes`: cut anew from the plan as it stands. */
  readonly cut: 'units' | 'routes'
  /** Share of what is left of the budget; `undefined`: only a first plan is made. */
  readonly share: number | undefined
  /** Stops in a region that is cut from routes, about. */
  readonly stops: number
  /** Each region from nothing, unless the run was handed a plan; else from the plan as it stands. */
  readonly anew: boolean
  /** First temperature, as a share of that of a search from nothing. */
  readonly heat: number
}

/** Chosen on made-up municipalities of 1,800 visits; see docs/algorithm.md. */
export const ROUNDS: readonly Round[] = [
  { cut: 'units', share: undefined, stops: 150, anew: true, heat: 1 },
  { cut: 'units', share: 0.75, stops: 150, anew: true, heat: 1 },
  { cut: 'routes', share: 1, stops: 100, anew: false, heat: 0.05 },
]
