import type { Coordinate } from '../geo.ts'

/** No way leads from the one place to the other. */
export const NO_WAY = -1
/** One of the two places has no road of the mode within `FARTHEST_FROM_ROAD`; a place with itself tells which. */
export const OFF_ROAD = -2

/**
 * A place this far from the nearest road is a mistake in its coordinate, or lies in the sea. Metres. The longest
 * driveways that a map leaves out are a few hundred.
 */
export const FARTHEST_FROM_ROAD = 500

/** Travel between two lists of places, row-major from × to. Negative in both where there is none: `NO_WAY`, `OFF_ROAD`. */
export interface RoadMatrix {
  readonly seconds: Int32Array
  readonly metres: Int32Array
}

/** Something that knows roads: an engine on this machine, a server, or a memory of either. */
export interface TravelProvider {
  /** Which map and which engine the answers come from; other answers never share a memory with these. */
  readonly mapVersion: string
  /** Nothing leaves the machine. */
  readonly local: boolean
  /**
   * Every pair from one of `from` to one of `to`, by a mode (`car`, `bicycle`, `foot`).
   * `onProgress` hears a share between 0 and 1. Rejects with `HjemruteError` (input): a mode it does not know, or a
   * server that does not answer.
   */
  matrix(
    mode: string,
    from: readonly Coordinate[],
    to: readonly Coordinate[],
    onProgress?: (share: number) => void,
  ): Promise<RoadMatrix>
}
