import type { Item } from './items.ts'

/** A list as it is timed: lines in order, with what each leg and each line takes. */
export interface Draft {
  readonly items: readonly Item[]
  /** Start, length, leg to get there and place left, of every line; a reserve has no leg. */
  readonly starts: number[]
  readonly lasts: readonly number[]
  readonly legs: readonly number[]
  readonly visited: readonly number[]
  readonly home: number
  readonly travel: number
}
