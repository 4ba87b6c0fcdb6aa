import type { RowDifference } from '@hjemrute/engine/exchange/csv'
import type { ProblemInput } from '@hjemrute/engine/model'
import type { SplitShift } from '@hjemrute/engine/planning'
import type { MapUnder, PackedMatrix } from './known-travel.ts'
import type { ReadFiles } from './import-thread.ts'
import type { Unit } from './named-units.ts'

/** A shift of the files beside what is stored of it. */
export interface LookedShift extends SplitShift {
  /** What the files say, before what was corrected here is laid over it; `problem` is after. */
  readonly source: ProblemInput
  /** The shift and the version of it that was compared; `null`: there is none yet. */
  readonly stored: { readonly shift: string; readonly problem: string; readonly version: number } | null
  readonly differences: readonly RowDifference[]
}

/** All that files would do. Nothing is stored by looking. */
export interface Look {
  readonly read: ReadFiles
  readonly units: readonly Unit[]
  /** The unit of rows that name none. */
  readonly unit: string
  readonly matrix: PackedMatrix | undefined
  readonly map: MapUnder | undefined
  readonly shifts: readonly LookedShift[]
  readonly seal: string
}
