import type { SetName } from '../sets/published-set.ts'

/** What a group must reach. Gaps and shares are numbers, not per cent: −0.015 is −1.5 %. */
export type Bar =
  /** The mean of the gaps, at most. */
  | { readonly kind: 'mean-gap'; readonly atMost: number }
  /** Instances whose cost is at most the reference + tolerance, as a share of all. */
  | { readonly kind: 'share'; readonly least: number; readonly tolerance: number }
  /** Every instance below its reference. */
  | { readonly kind: 'all-below' }
  /** Geometric mean over the group of iterations per CPU second, and visits removed per iteration, at least. */
  | { readonly kind: 'speed'; readonly iterationsPerSecond: number; readonly removed: number }
  /** A lower bound for every instance, and none above the reference: it would be wrong. */
  | { readonly kind: 'bound'; readonly tolerance: number }

/** Instances that are run alike and judged by one bar. */
export interface Group {
  readonly name: string
  readonly set: SetName
  /** Sizes from the first to the last, both included. */
  readonly sizes: readonly [number, number]
  /** CPU seconds of a run; `published`: what the published method took on that instance. */
  readonly seconds: number | 'published'
  /** How an instance's seeds become one cost. Default: the median. */
  readonly centre?: 'median' | 'mean'
  readonly bar?: Bar
  /** Only instances whose reference is proven (true) or not proven (false) to be optimal. */
  readonly proven?: boolean
  /**
   * `speed`: what counts is iterations per CPU second inside the search, one run at a time. `bound`: the lower bound
   * that `--bound` finds. Default: the cost.
   */
  readonly measures?: 'speed' | 'bound'
  /** Instead of the sample's seeds. */
  readonly seeds?: readonly number[]
  /** Every instance, also where the sample takes fewer of the set: the bar speaks of all of them. */
  readonly whole?: true
  /** Instead of the sample. */
  readonly only?: readonly string[]
}

export interface Suite {
  readonly name: string
  /** What it is, in a line. */
  readonly about: string
  readonly groups: readonly Group[]
}
