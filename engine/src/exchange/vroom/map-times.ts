import { straightLineMetres } from '../../geo.ts'
import { LONGEST_HORIZON_TICKS, SET_START, unitClock } from '../unit-clock.ts'
import type { UnitClock } from '../unit-clock.ts'
import type { MappedTravel } from './map-travel.ts'
import type { VroomInput, VroomWindow } from './vroom-input.ts'

/** Numbers from here on are seconds since 1970 (the time stamp of 2001-09-09); smaller ones count from the horizon. */
const FIRST_TIME_STAMP = 1e9
const DAY = 86_400

export interface MappedTimes {
  readonly clock: UnitClock
  /** Of the horizon. */
  readonly start: string
  readonly end: string
  /** The instant of one of VROOM's numbers; what is later than the horizon is the horizon's end. */
  instant(seconds: number): string
}

/**
 * VROOM leaves it open whether times count from the horizon or from 1970; the least number stated tells. A horizon
 * that counts from nothing starts as the published sets do; one of time stamps starts at midnight (UTC).
 * It ends when everything could have been done one after the other: later closings say nothing.
 */
export function mapTimes(input: VroomInput, travel: MappedTravel): MappedTimes {
  const windows = statedWindows(input)
  const first = windows.reduce((least, [start]) => Math.min(least, start), Infinity)
  const base = first >= FIRST_TIME_STAMP && first < Infinity ? midnightBefore(first) : 0
  const start = base === 0 ? SET_START : new Date(base * 1000).toISOString()
  const clock = unitClock(1, travel.ticksPerSecond, start)
  const latest = windows.reduce((most, [opening]) => Math.max(most, opening), base) - base
  const everything = Math.ceil(latest + workOf(input) + longestLeg(input, travel) * (input.tasks.length + 2))
  const last = Math.min(everything, Math.floor(LONGEST_HORIZON_TICKS / travel.ticksPerSecond))
  const instant = (seconds: number) => clock.instant(Math.min(Math.max(0, seconds - base), last))
  return { clock, start, end: clock.instant(last), instant }
}

function statedWindows({ vehicles, tasks }: VroomInput): VroomWindow[] {
  const own = vehicles.flatMap(({ window, breaks }) => [window, ...breaks.map((rest) => rest.window)])
  return [...own, ...tasks.flatMap((task) => task.windows)].filter((window) => window !== undefined)
}

/** Never the start of the sets: that start says that numbers count from it. */
function midnightBefore(seconds: number): number {
  const midnight = Math.floor(seconds / DAY) * DAY
  return midnight === Date.parse(SET_START) / 1000 ? midnight - DAY : midnight
}

/** Every service, setup and break, at its longest, one after the other. */
function workOf({ vehicles, tasks }: VroomInput): number {
  const services = tasks.reduce((sum, { setup, service }) => {
    return (
      sum + Math.max(setup.seconds, ...setup.perType.values()) + Math.max(service.seconds, ...service.perType.values())
    )
  }, 0)
  return vehicles.reduce((sum, { breaks }) => sum + breaks.reduce((all, rest) => all + rest.service, 0), services)
}

/** Seconds. Where travel is estimated: the longest straight line at walking pace, a metre a second. */
function longestLeg({ vehicles, tasks }: VroomInput, { longest }: MappedTravel): number {
  if (longest !== undefined) return longest.seconds
  const places = [...vehicles.flatMap(({ start, end }) => [start, end]), ...tasks.map(({ place }) => place)]
  const [first, ...others] = places.flatMap((place) => place?.coordinate ?? [])
  // No two places are farther apart than twice the farthest from any one of them.
  return first === undefined
    ? 0
    : 2 * others.reduce((most, other) => Math.max(most, straightLineMetres(first, other)), 0)
}
