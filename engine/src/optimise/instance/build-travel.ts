import { durationToTicks } from '../../time.ts'
import type { Clock } from '../../time.ts'
import type { Problem, TravelTable } from '../../model/index.ts'
import { NEVER } from './instance.ts'
import type { Weights } from './weights.ts'

/** A leg that may not be driven. Larger than any horizon; two of them still fit in 32 bits. */
const NO_ROAD = NEVER

export interface TravelArrays {
  readonly travelClass: Int32Array
  readonly legTicks: Int32Array[]
  readonly legCost: Float64Array[]
  readonly legMetres: Int32Array[]
  readonly modeOfClass: string[]
  readonly otherClass: Int32Array
}

/**
 * Legs between locations, once per travel class. A class is a mode and a longest leg: shifts that share both share
 * a matrix. Fixed seconds of the place arrived at are part of the leg; a location to itself takes 0.
 */
export function buildTravel(problem: Problem, travel: TravelTable, weights: Weights, clock: Clock): TravelArrays {
  const classes = new Map<string, number>()
  const legs: ReturnType<typeof legsOf>[] = []
  const modeOfClass: string[] = []
  const classOf = (mode: string, longestLeg: number | undefined): number => {
    const key = `${mode}|${longestLeg ?? ''}`
    const known = classes.get(key)
    if (known !== undefined) return known
    classes.set(key, legs.length)
    modeOfClass.push(mode)
    return legs.push(legsOf(problem, travel, weights, clock, mode, longestLeg)) - 1
  }
  const travelClass = Int32Array.from(problem.shifts, ({ mode, longestLeg }) => classOf(mode, longestLeg))
  const otherClass = Int32Array.from(problem.shifts, ({ vehiclePool, longestLeg }) => {
    const otherwise = problem.vehicles.find(({ id }) => id === vehiclePool)?.otherwise
    return otherwise === undefined ? -1 : classOf(otherwise, longestLeg)
  })
  return {
    travelClass,
    otherClass,
    modeOfClass,
    legTicks: legs.map(({ ticks }) => ticks),
    legCost: legs.map(({ cost }) => cost),
    legMetres: legs.map(({ metres }) => metres),
  }
}

function legsOf(
  problem: Problem,
  travel: TravelTable,
  weights: Weights,
  clock: Clock,
  mode: string,
  longestLeg: number | undefined,
): { ticks: Int32Array; cost: Float64Array; metres: Int32Array } {
  const places = problem.locations
  const count = places.length
  const table = travel.modes.get(mode)
  const ticks = new Int32Array(count * count)
  const cost = new Float64Array(count * count)
  const metres = new Int32Array(problem.vehicles.length > 0 ? count * count : 0)
  const rows = Int32Array.from(places, (place, k) => place.matrixIndex ?? k)
  const fixed = Int32Array.from(places, (place) => durationToTicks(clock, place.fixedSeconds?.[mode] ?? 0))
  const travelPerTick = weights.of.travel * weights.modeFactor('travel', mode) + weights.of.workingTime
  const perMetre = weights.of.distance * weights.modeFactor('distance', mode)
  const noTravel = weights.hard.travel || weights.hard.workingTime
  const noDistance = weights.hard.distance
  const limit = longestLeg === undefined ? NO_ROAD : durationToTicks(clock, longestLeg)
  for (let from = 0; from < count; from++) {
    for (let to = 0; to < count; to++) {
      if (from === to) continue
      const cell = rows[from]! * travel.size + rows[to]!
      const time = table === undefined ? NO_ROAD : table.times[cell]! + fixed[to]!
      const metre = table?.distances[cell] ?? 0
      const closed = time > limit || (noTravel && time > 0) || (noDistance && metre > 0)
      ticks[from * count + to] = closed ? NO_ROAD : time
      if (metres.length > 0) metres[from * count + to] = metre
      cost[from * count + to] = time * travelPerTick + metre * perMetre
    }
  }
  return { ticks, cost, metres }
}
