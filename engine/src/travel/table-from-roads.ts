import { fault, HjemruteError } from '../errors.ts'
import type { Fault } from '../errors.ts'
import { straightLineTable } from '../geo.ts'
import type { Coordinate } from '../geo.ts'
import type { Problem, TravelTable } from '../model/index.ts'
import { clockOf } from '../time.ts'
import { emptyMatrices } from './empty-table.ts'
import type { ModeMatrices } from './empty-table.ts'
import { matrixIndexOf, neededSize } from './matrix-index.ts'
import { modesInUse, placeOfMode } from './modes.ts'
import { protectedRows } from './protected-rows.ts'
import { judgeReach } from './reach.ts'
import type { Reach } from './reach.ts'
import { askRoads } from './road-rows.ts'
import { shortestInTicks } from './road-ticks.ts'
import { estimatedMetres, estimatedTicks, SECONDS_PER_KILOMETRE } from './straight-line.ts'
import { FARTHEST_FROM_ROAD } from './travel-provider.ts'
import type { TravelProvider } from './travel-provider.ts'

export interface RoadTableOptions {
  /** Hears how much of the table is known, between 0 and 1. */
  readonly onProgress?: (share: number) => void
  /** Looked at between a few rows: true leaves the rest to estimates, and labels the table so. */
  readonly shouldStop?: () => boolean
}

/**
 * The travel table of a problem whose travel comes from a map: times in ticks and metres between its locations, over
 * the roads that `roads` knows, repaired to shortest paths. Fixed seconds of a place are not in it.
 *
 * Homes of recipients with a protected address are shown to nobody: where the roads are not on this machine their pairs
 * are estimates, and the table says so. A place that one mode reaches and another does not is a hundred days away by
 * the other. Rejects with `HjemruteError` (input), every fault with its location: no coordinate, too far from any
 * road, or no way there and back by any mode.
 */
export async function tableFromRoads(
  problem: Problem,
  roads: TravelProvider,
  { onProgress = () => undefined, shouldStop = () => false }: RoadTableOptions = {},
): Promise<TravelTable> {
  const places = coordinatesOf(problem)
  const size = places.length
  const modes = modesInUse(problem)
  const hidden = roads.local ? new Set<number>() : protectedRows(problem)
  const asked = [...places.keys()].filter((row) => places[row] !== undefined && !hidden.has(row))
  const { ticksPerSecond } = clockOf(problem.horizon.start, problem.ticksPerSecond, problem.horizon.timeZone)
  const metresBetween = straightLineTable(places)

  const tables = new Map<string, ModeMatrices>()
  const reaches: Reach[][] = []
  let estimated = hidden.size > 0
  for (const [position, mode] of modes.entries()) {
    const told = (share: number): void => onProgress((position + share) / modes.length)
    const known = await askRoads(
      roads,
      mode,
      asked.map((row) => places[row]!),
      told,
      shouldStop,
    )
    reaches.push(judgeReach(known))
    const table = emptyMatrices(size)
    tables.set(mode, table)
    const whole = known.rows === known.size
    if (!whole || hidden.size > 0) {
      estimated = true
      estimateAll(table, metresBetween, size, paceOf(problem, mode) * ticksPerSecond)
    }
    const { times, distances } = shortestInTicks(known, ticksPerSecond)
    asked.slice(0, known.rows).forEach((from, i) => {
      asked.forEach((to, j) => {
        table.times[from * size + to] = times[i * known.size + j]!
        table.distances[from * size + to] = distances[i * known.size + j]!
      })
    })
  }
  const faults = reachFaults(problem, asked, modes, reaches)
  if (faults.length > 0) throw new HjemruteError('input', faults)
  return { size, estimated, modes: tables }
}

/** For each row of the table, where its place is. Throws when a location has no coordinate. */
function coordinatesOf(problem: Problem): (Coordinate | undefined)[] {
  const places = new Array<Coordinate | undefined>(neededSize(problem)).fill(undefined)
  const faults: Fault[] = []
  problem.locations.forEach((location, position) => {
    const { id, coordinate } = location
    places[matrixIndexOf(location, position)] ??= coordinate
    if (coordinate === undefined) {
      faults.push(fault('travel-coordinate-missing', `locations[${position}].coordinate`, { location: id }))
    }
  })
  if (faults.length > 0) throw new HjemruteError('input', faults)
  return places
}

function paceOf(problem: Problem, mode: string): number {
  const pace = SECONDS_PER_KILOMETRE[mode]
  if (pace !== undefined) return pace
  throw new HjemruteError('input', [fault('travel-pace-unknown', placeOfMode(problem, mode), { mode })])
}

function estimateAll(
  out: ModeMatrices,
  metresBetween: (a: number, b: number) => number,
  size: number,
  ticksPerKilometre: number,
): void {
  for (let from = 0; from < size; from++) {
    for (let to = 0; to < size; to++) {
      if (from === to) continue
      const metres = metresBetween(from, to)
      out.times[from * size + to] = estimatedTicks(metres, ticksPerKilometre)
      out.distances[from * size + to] = estimatedMetres(metres)
    }
  }
}

/** Locations that no mode in use reaches. */
function reachFaults(
  problem: Problem,
  asked: readonly number[],
  modes: readonly string[],
  reaches: readonly Reach[][],
): Fault[] {
  const faults: Fault[] = []
  const atRow = new Map(asked.map((row, position) => [row, position]))
  problem.locations.forEach((location, position) => {
    const place = atRow.get(matrixIndexOf(location, position))
    if (place === undefined) return
    const found = reaches.map((reach) => reach[place]!)
    if (found.length === 0 || found.includes('reached')) return
    const path = `locations[${position}].coordinate`
    const values = { location: location.id, modes: modes.join(', ') }
    faults.push(
      found.includes('cut-off')
        ? fault('travel-place-cut-off', path, values)
        : fault('travel-place-off-road', path, { ...values, limit: FARTHEST_FROM_ROAD }),
    )
  })
  return faults
}
