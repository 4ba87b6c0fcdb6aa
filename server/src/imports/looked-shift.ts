import type { RowDifference } from '@hjemrute/engine/exchange/csv'
import type { SplitShift } from '@hjemrute/engine/planning'

/** A shift of the files beside what is stored of it. */
export interface LookedShift extends SplitShift {
  /** The shift and the version of it that was compared; `null`: there is none yet. */
  readonly stored: { readonly shift: string; readonly problem: string; readonly version: number } | null
  readonly differences: readonly RowDifference[]
}
