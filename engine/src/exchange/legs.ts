import { fault, inputError } from '../errors.ts'
import type { Problem, TravelTable } from '../model/index.ts'
import { clockOf, durationToTicks } from '../time.ts'

/** Ticks of travel between two locations in a mode, as docs/objective.md defines a leg. */
export type Leg = (from: string, to: string, mode: string) => number

/**
 * The legs of a problem, from the table that is handed in or else from its inline matrix.
 * A leg throws an input error when its place or mode is unknown, or when there is neither table nor matrix.
 */
export function legsOf(problem: Problem, travel?: TravelTable): Leg {
  const clock = clockOf(problem.horizon.start, problem.ticksPerSecond, problem.horizon.timeZone)
  const places = new Map(
    problem.locations.map((location, i) => [location.id, { location, index: location.matrixIndex ?? i }]),
  )
  const ticks = travel === undefined ? inlineTicks(problem) : tableTicks(travel)
  return (from, to, mode) => {
    if (from === to) return 0
    const start = places.get(from)
    const end = places.get(to)
    const road = start === undefined || end === undefined ? undefined : ticks(start.index, end.index, mode)
    if (road === undefined) throw unknownLeg(from, to, mode)
    return road + durationToTicks(clock, end!.location.fixedSeconds?.[mode] ?? 0)
  }
}

/** Metres between two locations in a mode; undefined where distances are unknown. */
export type Distance = (from: string, to: string, mode: string) => number | undefined

/** The distances of a problem, from the table that is handed in or else from its inline matrix. */
export function distancesOf(problem: Problem, table?: TravelTable): Distance {
  const { travel, locations } = problem
  const places = new Map(locations.map((location, i) => [location.id, location.matrixIndex ?? i]))
  // Given times without distances make a table of zeros: unknown, not near.
  const unknown =
    travel.kind === 'matrix' && Object.values(travel.modes).every(({ distances }) => distances === undefined)
  return (from, to, mode) => {
    if (unknown) return undefined
    if (from === to) return 0
    const [start, end] = [places.get(from) ?? -1, places.get(to) ?? -1]
    if (table !== undefined) return table.modes.get(mode)?.distances[start * table.size + end]
    return travel.kind === 'matrix' ? travel.modes[mode]?.distances?.[start]?.[end] : undefined
  }
}

type Cells = (from: number, to: number, mode: string) => number | undefined

function inlineTicks({ travel }: Problem): Cells {
  if (travel.kind !== 'matrix') return () => undefined
  return (from, to, mode) => travel.modes[mode]?.times[from]?.[to]
}

const tableTicks =
  ({ size, modes }: TravelTable): Cells =>
  (from, to, mode) =>
    modes.get(mode)?.times[from * size + to]

const unknownLeg = (from: string, to: string, mode: string) =>
  inputError(fault('exchange-unknown-reference', 'travel', { kind: 'leg', id: `${from} → ${to}, ${mode}` }))
