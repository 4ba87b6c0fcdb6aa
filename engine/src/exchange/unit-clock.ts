import { clockOf, durationToTicks, toIso, toTicks } from '../time.ts'
import type { Clock } from '../time.ts'
import { parseFraction } from '../units.ts'

/** Published sets have no calendar: they begin on this day (a Monday), in a zone without daylight saving time. */
export const SET_START = '2026-01-05T00:00:00Z'
export const SET_TIME_ZONE = 'UTC'

/** No horizon is longer: the most that a problem may have (MOST_TICKS of the model's limits). */
export const LONGEST_HORIZON_TICKS = 0x10000000

/** Times of a foreign file, counted in its own unit from its own 0, as the model's instants and seconds. */
export interface UnitClock {
  /** As the problem states it, e.g. "50/3". */
  readonly ticksPerSecond: string
  readonly ticksPerUnit: number
  /** Whole ticks; rounded to the nearest. */
  ticks(value: number): number
  instant(value: number): string
  /** Seconds, without the noise of binary fractions. */
  seconds(value: number): number
  /** A number of the unit. */
  fromInstant(iso: string): number
  fromSeconds(seconds: number): number
}

/** A clock for a unit of `unitSeconds` that is divided into `ticksPerUnit` whole ticks, counting from `start`. */
export function unitClock(unitSeconds: number, ticksPerUnit: number, start = SET_START): UnitClock {
  const { numerator, denominator } = parseFraction(`${ticksPerUnit}/${unitSeconds}`)!
  const ticksPerSecond = denominator === 1 ? String(numerator) : `${numerator}/${denominator}`
  return countUnits(clockOf(start, ticksPerSecond, SET_TIME_ZONE), ticksPerSecond, unitSeconds, ticksPerUnit)
}

/** What the clock needs to know of a problem. */
export interface TimedProblem {
  readonly horizon: { readonly start: string; readonly timeZone: string }
  readonly ticksPerSecond: number | string
  readonly objective: { readonly timeUnit: { readonly seconds: number } }
}

/** The clock of a problem, counting in its objective's time unit: what a foreign plan is written in. */
export function clockOfProblem({ horizon, ticksPerSecond, objective }: TimedProblem): UnitClock {
  const unitSeconds = objective.timeUnit.seconds
  const { numerator, denominator } = parseFraction(ticksPerSecond) ?? { numerator: 1, denominator: 1 }
  const clock = clockOf(horizon.start, ticksPerSecond, horizon.timeZone)
  return countUnits(clock, String(ticksPerSecond), unitSeconds, (numerator * unitSeconds) / denominator)
}

function countUnits(clock: Clock, ticksPerSecond: string, unitSeconds: number, ticksPerUnit: number): UnitClock {
  const ticks = (value: number) => Math.round(value * ticksPerUnit)
  return {
    ticksPerSecond,
    ticksPerUnit,
    ticks,
    instant: (value) => toIso(clock, ticks(value)),
    seconds: (value) => Math.round((ticks(value) / ticksPerUnit) * unitSeconds * 1e6) / 1e6,
    fromInstant: (iso) => toTicks(clock, iso) / ticksPerUnit,
    fromSeconds: (seconds) => durationToTicks(clock, seconds) / ticksPerUnit,
  }
}
