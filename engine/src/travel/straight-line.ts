import { fault, HjemruteError } from '../errors.ts'
import type { Fault } from '../errors.ts'
import { straightLineTable } from '../geo.ts'
import type { Coordinate } from '../geo.ts'
import type { Problem, Travel, TravelTable } from '../model/index.ts'
import { clockOf } from '../time.ts'
import { emptyMatrices } from './empty-table.ts'
import type { ModeMatrices } from './empty-table.ts'
import { matrixIndexOf, neededSize } from './matrix-index.ts'
import { modesInUse, placeOfMode } from './modes.ts'

type Estimate = Extract<Travel, { kind: 'estimate' }>

/**
 * Seconds of travel for each straight-line kilometre: medians over pairs of addresses on the real roads of
 * Liechtenstein (docs/concepts.md). One pair in ten takes 2½ times the car's median: an estimate, labelled as one.
 */
export const SECONDS_PER_KILOMETRE: Readonly<Record<string, number>> = { car: 96, bicycle: 282, foot: 865 }

/** Metres of road for each metre of straight line: 1.3–1.4 in home care studies; the lower end. */
export const DETOUR_FACTOR = 1.3

/** Half the greatest 32-bit number, so that a sum of two legs still fits. */
const GREATEST = 0x3fffffff

/** The table of a problem with coordinates alone. Symmetric. Throws when a coordinate or a mode's speed is unknown. */
export function estimateTable(problem: Problem, travel: Estimate): TravelTable {
  const paces = { ...SECONDS_PER_KILOMETRE, ...travel.secondsPerKilometre }
  const modes = modesInUse(problem)
  const faults: Fault[] = modes
    .filter((mode) => paces[mode] === undefined)
    .map((mode) => fault('travel-pace-unknown', placeOfMode(problem, mode), { mode }))
  problem.locations.forEach(({ id, coordinate }, position) => {
    if (coordinate === undefined) {
      faults.push(fault('travel-coordinate-missing', `locations[${position}].coordinate`, { location: id }))
    }
  })
  if (faults.length > 0) throw new HjemruteError('input', faults)

  const size = neededSize(problem)
  const coordinates = new Array<Coordinate | undefined>(size).fill(undefined)
  problem.locations.forEach((place, position) => (coordinates[matrixIndexOf(place, position)] = place.coordinate))
  const { ticksPerSecond } = clockOf(problem.horizon.start, problem.ticksPerSecond, problem.horizon.timeZone)
  const tables = modes.map((mode): [string, ModeMatrices] => [mode, emptyMatrices(size)])
  for (const [mode, matrices] of tables) estimateMode(matrices, coordinates, paces[mode]! * ticksPerSecond)
  return { size, estimated: true, modes: new Map(tables) }
}

/** Fills one mode; `ticksPerKilometre` of straight line. Rows without a coordinate stay 0: no location has them. */
function estimateMode(out: ModeMatrices, places: readonly (Coordinate | undefined)[], ticksPerKilometre: number): void {
  const { times, distances } = out
  const size = places.length
  const metresBetween = straightLineTable(places)
  for (let from = 0; from < size; from++) {
    for (let to = 0; to < from; to++) {
      const metres = metresBetween(from, to)
      const there = from * size + to
      const back = to * size + from
      times[there] = times[back] = estimatedTicks(metres, ticksPerKilometre)
      distances[there] = distances[back] = estimatedMetres(metres)
    }
  }
}

/** Ticks for so many metres of straight line. */
export const estimatedTicks = (metres: number, ticksPerKilometre: number): number =>
  Math.min(GREATEST, Math.round((metres / 1000) * ticksPerKilometre))

/** Metres of road for so many metres of straight line. */
export const estimatedMetres = (metres: number): number => Math.round(metres * DETOUR_FACTOR)
