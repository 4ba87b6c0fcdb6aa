import type { Shift, Stop, Visit } from '../../model/index.ts'
import { durationToTicks, toTicks } from '../../time.ts'
import { serviceTicks } from '../instance/build-placing.ts'
import type { Against } from './rule-against.ts'
import { latestReturn, legTicks, startStretches } from './world.ts'
import type { World } from './world.ts'

/** Loads and ticks that are above a limit by no more than this are not above it: sums of decimals carry noise. */
const ROUNDING_NOISE = 1e-9

/** What the plan has already filled on a shift that may otherwise do the visit: load, or adapted capacity. */
export function spentOn(world: World, visit: Visit, place: number, shift: Shift): Against | undefined {
  const stops = world.routes.get(shift.id)?.stops ?? []
  const carried = stops.flatMap(({ kind, id }) => (kind === 'visit' ? (world.visits.get(id) ?? []) : []))
  for (const [kind, load] of Object.entries(visit.load)) {
    const before = carried.reduce((sum, each) => sum + (each.load[kind] ?? 0), 0)
    if (before + load > (shift.capacity[kind] ?? Infinity) + ROUNDING_NOISE)
      return { code: 'capacity-full', values: { kind } }
  }
  if (shift.capacityFactor >= 1) return undefined
  const unpaid = shift.breaks.reduce((sum, { paid, duration }) => sum + (paid ? 0 : duration), 0)
  const available =
    toTicks(world.clock, shift.end) - toTicks(world.clock, shift.start) - durationToTicks(world.clock, unpaid)
  const isFull =
    workOn(world, stops) + lengthOn(world, visit, place, shift) > shift.capacityFactor * available + ROUNDING_NOISE
  return isFull ? { code: 'capacity-factor-spent', values: {} } : undefined
}

/** Ticks of travel and of work, breaks not counted. */
function workOn({ clock }: World, stops: readonly Stop[]): number {
  return stops.reduce((sum, { kind, travel, start, end }) => {
    const work = kind === 'break' ? 0 : toTicks(clock, end) - toTicks(clock, start)
    return sum + durationToTicks(clock, travel) + work
  }, 0)
}

const lengthOn = ({ clock }: World, visit: Visit, place: number, shift: Shift): number =>
  serviceTicks(durationToTicks(clock, visit.staffing[place]!.duration), shift)

/** Something that stands in a shift's way: where it begins and ends, and when. */
interface Fixed {
  readonly at: string
  readonly left: string
  readonly start: number
  readonly end: number
}

/**
 * Ticks that a place of a visit lacks between two stops of a shift as they stand, in the gap where it lacks least;
 * 0 or less when there is room by the clock alone, Infinity when it can never be there.
 */
export function lackingOn(world: World, visit: Visit, place: number, shift: Shift): number {
  const length = lengthOn(world, visit, place, shift)
  const stretches = startStretches(world, visit, length)
  const stops = fixedOn(world, shift)
  let least = Infinity
  for (let k = 1; k < stops.length; k++) {
    const [before, after] = [stops[k - 1]!, stops[k]!]
    const onRoad = visit.manner === 'road'
    const [at, left] = onRoad ? [visit.location, visit.endLocation ?? visit.location] : [before.left, before.left]
    const mode = world.routes.get(shift.id)?.mode ?? shift.mode
    const ready = before.end + legTicks(world, before.left, at, mode)
    const away = length + legTicks(world, left, after.at, mode)
    for (const { from, until } of stretches) {
      const start = Math.max(ready, from)
      least = Math.min(least, Math.max(start - until, start + away - after.start))
    }
  }
  return least
}

/** The stops of a shift between its start and its end. */
function fixedOn(world: World, shift: Shift): Fixed[] {
  const { clock } = world
  const start = toTicks(clock, shift.start)
  const end = latestReturn(world, shift)
  const stops = (world.routes.get(shift.id)?.stops ?? []).map((stop): Fixed => {
    const visit = stop.kind === 'visit' ? world.visits.get(stop.id) : undefined
    const left = visit?.manner === 'road' ? (visit.endLocation ?? stop.location) : stop.location
    return { at: stop.location, left, start: toTicks(clock, stop.start), end: toTicks(clock, stop.end) }
  })
  const [from, to] = [shift.startLocation, shift.endLocation]
  return [{ at: from, left: from, start, end: start }, ...stops, { at: to, left: to, start: end, end }]
}
