import type { ModeMatrices } from './empty-table.ts'
import type { RoadRows } from './road-rows.ts'
import { repairToShortestPaths, UNKNOWN } from './shortest-paths.ts'

/** A way that does not exist, as a time that no horizon holds: a hundred days. Seconds. */
export const NO_ROAD_SECONDS = 8_640_000
/** And as a distance that no car drives in a day. Metres. */
const NO_ROAD_METRES = 8_640_000

/**
 * Square matrices in ticks from rows in seconds, shortest over all detours where every row is known; rows not known
 * are 0. A ticks' rounding comes before the repair, so that the triangle inequality holds in ticks.
 */
export function shortestInTicks({ size, rows, seconds, metres }: RoadRows, ticksPerSecond: number): ModeMatrices {
  const times = new Int32Array(size * size)
  const distances = new Int32Array(size * size)
  const greatest = Math.min(UNKNOWN - 1, Math.round(NO_ROAD_SECONDS * ticksPerSecond))
  for (let from = 0; from < rows; from++) {
    for (let to = 0; to < size; to++) {
      const cell = from * size + to
      if (from === to) continue
      const none = seconds[cell]! < 0
      times[cell] = none ? UNKNOWN : Math.min(greatest, Math.round(seconds[cell]! * ticksPerSecond))
      distances[cell] = none ? NO_ROAD_METRES : metres[cell]!
    }
  }
  if (rows === size) repairToShortestPaths(size, { times, distances })
  for (let cell = 0; cell < times.length; cell++) if (times[cell] === UNKNOWN) times[cell] = greatest
  return { times, distances }
}
