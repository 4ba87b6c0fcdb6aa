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

/** Regions that are cut anew need so many seconds for each of their stops; with less the first ones take all. */
const LEAST_SECONDS_A_STOP = 0.02
/** Share of the budget that regions cut anew get, where there is enough of it. */
const SHARE_ANEW = 0.25
/** What is kept of a budget for the last judging. */
const FOR_THE_JUDGE = 0.02

/** The rounds of a run with so many seconds for each stop. Chosen on made-up municipalities of 1,800 visits; see docs/algorithm.md. */
export function roundsFor(secondsPerStop: number): readonly Round[] {
  const enough = secondsPerStop * SHARE_ANEW >= LEAST_SECONDS_A_STOP
  return [
    { cut: 'units', share: undefined, stops: 150, anew: true, heat: 1 },
    { cut: 'units', share: 1 - (enough ? SHARE_ANEW : FOR_THE_JUDGE), stops: 150, anew: true, heat: 1 },
    ...(enough ? [{ cut: 'routes', share: 1, stops: 100, anew: false, heat: 0.05 } as const] : []),
  ]
}
