import { fault, inputError } from '../errors.ts'

/** The most places a table may hold: 12,000² pairs take 1.2 GB per mode. Above it, plan one unit at a time. */
export const LARGEST_TABLE = 12_000

/** One mode's square matrices, all 0: `times` in ticks, `distances` in metres, row-major. */
export interface ModeMatrices {
  readonly times: Int32Array
  readonly distances: Int32Array
}

/** Refuses what no ordinary machine can hold, before memory is asked for. */
export function emptyMatrices(size: number): ModeMatrices {
  if (size > LARGEST_TABLE)
    throw inputError(fault('travel-too-many-places', 'locations', { size, limit: LARGEST_TABLE }))
  return { times: new Int32Array(size * size), distances: new Int32Array(size * size) }
}
