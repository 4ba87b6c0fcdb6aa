import { durationToTicks } from '../../time.ts'
import type { Day } from '../day.ts'

/** The legs of one travel mode between positions in the problem's locations. */
export interface Roads {
  readonly times: Int32Array | undefined
  readonly size: number
  /** Row of the matrix for each location. */
  readonly rows: readonly number[]
  /** Ticks of arriving at each location: parking, key box. */
  readonly fixed: readonly number[]
  readonly metres: Int32Array | undefined
}

export function roadsOf({ problem, clock, travel }: Day, mode: string): Roads {
  const matrix = travel.modes.get(mode)
  return {
    times: matrix?.times,
    metres: matrix?.distances,
    size: travel.size,
    rows: problem.locations.map(({ matrixIndex }, position) => matrixIndex ?? position),
    fixed: problem.locations.map(({ fixedSeconds }) => durationToTicks(clock, fixedSeconds?.[mode] ?? 0)),
  }
}

/** Ticks from one location to another, arriving included; Infinity when nobody knows the way. */
export function legOf({ times, size, rows, fixed }: Roads, from: number, to: number): number {
  if (from === to) return 0
  return times === undefined ? Infinity : times[rows[from]! * size + rows[to]!]! + fixed[to]!
}

export function metresOf({ metres, size, rows }: Roads, from: number, to: number): number {
  return from === to || metres === undefined ? 0 : metres[rows[from]! * size + rows[to]!]!
}
