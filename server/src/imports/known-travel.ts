import type { CsvTravel } from '@hjemrute/engine/exchange/csv'
import type { KnownMap } from '../maps/map-files.ts'

/** A matrix, ready to be kept beside the problems that name it. */
export interface PackedMatrix {
  readonly stored: Uint8Array
  readonly travel: Extract<CsvTravel, { kind: 'matrixFile' }>
}

/** A map that all places lie on, and whose it is. */
export interface MapUnder extends KnownMap {
  readonly attribution: string
}
