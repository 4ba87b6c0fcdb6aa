import type { Coordinate } from '../geo.ts'
import type { TravelProvider } from './travel-provider.ts'

/** Few enough that a wish to stop is heeded soon. */
const ROWS_AT_ONCE = 25

/** The first `rows` rows of the square matrix between places, as the roads tell them. */
export interface RoadRows {
  readonly size: number
  readonly rows: number
  readonly seconds: Int32Array
  readonly metres: Int32Array
}

/** Asks for every pair of places, row after row, until all is known or someone says stop. */
export async function askRoads(
  roads: TravelProvider,
  mode: string,
  places: readonly Coordinate[],
  onProgress: (share: number) => void,
  shouldStop: () => boolean,
): Promise<RoadRows> {
  const size = places.length
  const seconds = new Int32Array(size * size)
  const metres = new Int32Array(size * size)
  let rows = 0
  while (rows < size && !shouldStop()) {
    const some = places.slice(rows, rows + ROWS_AT_ONCE)
    const answer = await roads.matrix(mode, some, places)
    seconds.set(answer.seconds, rows * size)
    metres.set(answer.metres, rows * size)
    rows += some.length
    onProgress(rows / size)
  }
  return { size, rows, seconds, metres }
}
