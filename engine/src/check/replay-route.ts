import type { Activity, Plan, Problem, Shift, ShiftPlan, Stop, TravelTable, Visit } from '../model/index.ts'
import { durationToTicks, toTicks } from '../time.ts'
import type { Clock } from '../time.ts'
import type { ReplayedLeg, ReplayedRoute, ReplayedStop } from './replayed-plan.ts'

/** What a replay looks things up in. */
export interface World {
  readonly problem: Problem
  readonly travel: TravelTable
  readonly clock: Clock
  readonly locations: ReadonlyMap<string, { readonly index: number; readonly fixedSeconds: Record<string, number> }>
  readonly visits: ReadonlyMap<string, Visit>
  readonly activities: ReadonlyMap<string, Activity>
}

/** The routes the plan states for a shift: one, unless the plan is misshapen; an unused one when it states none. */
export function routesOf(world: World, plan: Plan, shift: Shift): ReplayedRoute[] {
  const stated = plan.shifts.filter((entry) => entry.shift === shift.id)
  return stated.length === 0
    ? [replayRoute(world, shift, undefined)]
    : stated.map((entry) => replayRoute(world, shift, entry))
}

function replayRoute(world: World, shift: Shift, stated: ShiftPlan | undefined): ReplayedRoute {
  const { clock } = world
  const start = toTicks(clock, shift.start)
  const mode = stated?.mode ?? shift.mode
  const caregiverId = stated?.caregiver === undefined ? shift.caregiver : stated.caregiver
  const departure = departureOf(world, shift, stated, mode)
  const stops = replayStops(world, shift, stated, mode, departure)
  const last = stops.at(-1)
  const home = legBetween(world, last?.left ?? shift.startLocation, shift.endLocation, mode)
  return {
    shift,
    start,
    end: toTicks(clock, shift.end),
    stated,
    caregiverId,
    caregiver: world.problem.caregivers.find(({ id }) => id === caregiverId),
    who: caregiverId ?? `shift/${shift.id}`,
    mode,
    used: last !== undefined,
    stops,
    departure,
    return: last === undefined ? start : last.end + home.ticks,
    home,
    legs: last === undefined ? [] : [...stops.map(({ leg }) => leg), home],
  }
}

/** With free departure the caregiver leaves just in time for the first stop; otherwise, or when unused, at shift start. */
function departureOf(world: World, shift: Shift, stated: ShiftPlan | undefined, mode: string): number {
  const first = inOrderOfStart(world.clock, stated)[0]
  if (first === undefined || shift.departure === 'atShiftStart') return toTicks(world.clock, shift.start)
  const { at } = placeOf(world, first, shift.startLocation)
  return toTicks(world.clock, first.start) - legBetween(world, shift.startLocation, at, mode).ticks
}

function replayStops(
  world: World,
  shift: Shift,
  stated: ShiftPlan | undefined,
  mode: string,
  departure: number,
): ReplayedStop[] {
  let here = shift.startLocation
  let free = departure
  return inOrderOfStart(world.clock, stated).map((stop) => {
    const replayed = replayStop(world, shift, stop, mode, here, free)
    here = replayed.left
    free = replayed.end
    return replayed
  })
}

function replayStop(world: World, shift: Shift, stop: Stop, mode: string, here: string, free: number): ReplayedStop {
  const { clock } = world
  const visit = stop.kind === 'visit' ? world.visits.get(stop.id) : undefined
  const place = placeOf(world, stop, here)
  const leg = legBetween(world, here, place.at, mode)
  const arrival = free + leg.ticks
  const start = toTicks(clock, stop.start)
  return {
    stated: stop,
    visit,
    staffing: visit?.staffing[stop.place],
    activity: stop.kind === 'activity' ? world.activities.get(stop.id) : undefined,
    pause: stop.kind === 'break' ? shift.breaks.find(({ id }) => id === stop.id) : undefined,
    ...place,
    leg,
    arrival,
    start,
    end: toTicks(clock, stop.end),
    waiting: Math.max(0, start - arrival),
  }
}

/** Where a stop begins and ends, from the problem where it says so; a break is where the plan says. */
function placeOf(world: World, stop: Stop, here: string): { hasOwnPlace: boolean; at: string; left: string } {
  const nowhere = { hasOwnPlace: false, at: here, left: here }
  if (stop.kind === 'break') return { hasOwnPlace: true, at: stop.location, left: stop.location }
  if (stop.kind === 'activity') {
    const activity = world.activities.get(stop.id)
    const location = activity === undefined ? stop.location : activity.location
    return location === undefined ? nowhere : { hasOwnPlace: true, at: location, left: location }
  }
  const visit = world.visits.get(stop.id)
  if (visit === undefined) return { hasOwnPlace: true, at: stop.location, left: stop.location }
  if (visit.manner !== 'road') return nowhere
  return { hasOwnPlace: true, at: visit.location, left: visit.endLocation ?? visit.location }
}

function legBetween(world: World, from: string, to: string, mode: string): ReplayedLeg {
  const matrix = world.travel.modes.get(mode)
  const origin = world.locations.get(from)
  const goal = world.locations.get(to)
  if (from === to || matrix === undefined || origin === undefined || goal === undefined) {
    return { from, to, ticks: 0, metres: 0 }
  }
  const cell = origin.index * world.travel.size + goal.index
  const fixed = durationToTicks(world.clock, goal.fixedSeconds[mode] ?? 0)
  return { from, to, ticks: matrix.times[cell]! + fixed, metres: matrix.distances[cell]! }
}

/** Stops by start; those with the same start stay as stated. */
function inOrderOfStart(clock: Clock, stated: ShiftPlan | undefined): Stop[] {
  return [...(stated?.stops ?? [])].sort((a, b) => toTicks(clock, a.start) - toTicks(clock, b.start))
}
