import type { Coordinate } from '../geo.ts'

/** Travel between two lists of places, row-major from × to. −1 in both where there is no way. */
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
   * `onProgress` hears a share between 0 and 1. Throws `HjemruteError` (input) with a code of `travel-…`: an unknown
   * mode, places too far from any road, or a server that does not answer.
   */
  matrix(
    mode: string,
    from: readonly Coordinate[],
    to: readonly Coordinate[],
    onProgress?: (share: number) => void,
  ): Promise<RoadMatrix>
}
