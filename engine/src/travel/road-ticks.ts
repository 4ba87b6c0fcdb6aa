import type { ModeMatrices } from './empty-table.ts'
import type { RoadRows } from './road-rows.ts'
import { repairToShortestPaths, UNKNOWN } from './shortest-paths.ts'

/** A way that does not exist, as a time that no horizon holds: a hundred days. Seconds. */
const NO_ROAD_SECONDS = 8_640_000
/** And as a distance that no car drives in a day. Metres. */
const NO_ROAD_METRES = 8_640_000

/**
 * Square matrices in ticks from rows in seconds, shortest over all detours where every row is known; rows not known
 * are 0. Rounding to ticks comes before the repair, so that the triangle inequality holds in ticks.
 */
export function shortestInTicks({ size, rows, seconds, metres }: RoadRows, ticksPerSecond: number): ModeMatrices {
  const matrices = { times: new Int32Array(size * size), distances: new Int32Array(size * size) }
  for (let from = 0; from < rows; from++) {
    for (let to = 0; to < size; to++) {
      const cell = from * size + to
      if (from !== to) putPair(matrices, cell, seconds[cell]!, metres[cell]!, ticksPerSecond)
    }
  }
  if (rows === size) repairToShortestPaths(size, matrices)
  closeUnknown(matrices, ticksPerSecond)
  return matrices
}

/** Puts an answer of the roads into a cell, in ticks; `UNKNOWN` where there is no way. */
export function putPair(
  { times, distances }: ModeMatrices,
  cell: number,
  seconds: number,
  metres: number,
  ticksPerSecond: number,
): void {
  const none = seconds < 0
  times[cell] = none ? UNKNOWN : Math.min(noRoadTicks(ticksPerSecond), Math.round(seconds * ticksPerSecond))
  distances[cell] = none ? NO_ROAD_METRES : metres
}

/** What is still unknown after the repair has no way at all. */
export function closeUnknown({ times }: ModeMatrices, ticksPerSecond: number): void {
  const ticks = noRoadTicks(ticksPerSecond)
  for (let cell = 0; cell < times.length; cell++) if (times[cell] === UNKNOWN) times[cell] = ticks
}

const noRoadTicks = (ticksPerSecond: number): number =>
  Math.min(UNKNOWN - 1, Math.round(NO_ROAD_SECONDS * ticksPerSecond))
