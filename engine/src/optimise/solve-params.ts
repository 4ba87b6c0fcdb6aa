import type { Plan } from '../model/index.ts'

/** When a solve ends. The first limit reached ends it; at least one is needed. */
export interface Budget {
  /** Iterations in all; the run then replays from its seed, whatever the clock does. */
  readonly iterations?: number
  /** Seconds, measured by `elapsed`: wall or CPU time, as the caller likes. */
  readonly seconds?: number
  /** Seconds spent so far. Needed with `seconds`. */
  readonly elapsed?: () => number
}

/** How a run is going. `plan()` makes the best plan so far; it costs time, so ask only when it is needed. */
export interface Progress {
  readonly iterations: number
  /** In the problem's unit, without what is missing; for watching, not for judging. */
  readonly cost: number
  readonly unassigned: number
  readonly elapsed: number
  plan(): Plan
}

export interface SolveParams {
  readonly seed: number
  readonly budget: Budget
  /** Overrides the problem's own order. */
  readonly order?: 'visit' | 'patient'
  /** A plan to start from; what of it is legal is kept. */
  readonly start?: Plan
  /** First temperature, as a share of that of a search from nothing: low keeps near `start`. Default 1. */
  readonly heat?: number
  readonly shouldStop?: () => boolean
  readonly onProgress?: (progress: Progress) => void
}

export interface SolveResult {
  /** Times, stops and what is left out; no cost: that is the check's to say. */
  readonly plan: Plan
  readonly iterations: number
  /** Elapsed seconds when the first plan with every mandatory visit placed was found; null: none, or no clock. */
  readonly firstLegalSeconds: number | null
  /** Cost as the search counts it, in the problem's unit, without what is missing. */
  readonly searchCost: number
  /** Visit places taken out and put back, over all iterations. */
  readonly removedNodes: number
}
