import type { Plan, Problem, Shift, ShiftPlan, Stop, Visit } from '../../model/index.ts'
import { clockOf, durationToTicks, toTicks } from '../../time.ts'
import type { Clock } from '../../time.ts'

/** A plan's stops in ticks; starts may be moved, all else stands. */
export interface Schedule {
  readonly problem: Problem
  readonly clock: Clock
  readonly routes: readonly TimedRoute[]
  readonly blocks: readonly Block[]
}

export interface TimedRoute {
  readonly shift: Shift
  readonly start: number
  readonly end: number
  /** A shift that draws a vehicle stays within the time that it has it now; another within its roster and overtime. */
  readonly earliestDeparture: number
  readonly latestReturn: number
  readonly freeDeparture: boolean
  readonly home: number
  readonly stops: TimedStop[]
}

export interface TimedStop {
  readonly stated: Stop
  readonly route: TimedRoute
  /** Place in the route. */
  readonly position: number
  /** Ticks of travel to it. */
  readonly leg: number
  readonly length: number
  readonly visit: Visit | undefined
  /** `undefined`: the stop keeps its start. */
  block: Block | undefined
  start: number
}

/** All places of a visit: they move together, by as much, or not at all. */
export interface Block {
  readonly visit: Visit
  readonly stops: readonly TimedStop[]
  /** Start of the visit is that of this stop − its offset. */
  readonly anchor: TimedStop
  readonly anchorOffset: number
}

/** Start and end of the visit as the tie rules count them, in ticks. */
export const startOf = ({ anchor, anchorOffset }: Block): number => anchor.start - anchorOffset
export const endOf = ({ stops }: Block): number => Math.max(...stops.map(({ start, length }) => start + length))

/** Lays a plan out. Which stops may move is for `mayMove` to say. */
export function scheduleOf(
  problem: Problem,
  plan: Plan,
  mayMove: (visit: Visit, stops: readonly TimedStop[]) => boolean,
) {
  const clock = clockOf(problem.horizon.start, problem.ticksPerSecond, problem.horizon.timeZone)
  const visits = new Map(problem.visits.map((visit) => [visit.id, visit]))
  const shifts = new Map(problem.shifts.map((shift) => [shift.id, shift]))
  const routes = plan.shifts.map((stated) => timedRoute(clock, visits, shifts.get(stated.shift), stated))
  const used = routes.filter((route) => route !== undefined)
  return { schedule: { problem, clock, routes: used, blocks: blocksOf(clock, used, mayMove) }, routes }
}

function timedRoute(
  clock: Clock,
  visits: ReadonlyMap<string, Visit>,
  shift: Shift | undefined,
  { stops, departure, return: back }: ShiftPlan,
): TimedRoute | undefined {
  const last = stops.at(-1)
  if (shift === undefined || last === undefined || departure === undefined || back === undefined) return undefined
  const [start, end, returns] = [toTicks(clock, shift.start), toTicks(clock, shift.end), toTicks(clock, back)]
  const drawsVehicle = shift.vehiclePool !== undefined
  const route: TimedRoute = {
    shift,
    start,
    end,
    earliestDeparture: drawsVehicle ? toTicks(clock, departure) : start,
    latestReturn: drawsVehicle ? returns : Math.max(end, returns),
    freeDeparture: shift.departure === 'free',
    home: returns - toTicks(clock, last.end),
    stops: [],
  }
  route.stops.push(...stops.map((stop, position) => timedStop(clock, visits, route, stop, position)))
  return route
}

function timedStop(
  clock: Clock,
  visits: ReadonlyMap<string, Visit>,
  route: TimedRoute,
  stated: Stop,
  position: number,
): TimedStop {
  const start = toTicks(clock, stated.start)
  return {
    stated,
    route,
    position,
    leg: durationToTicks(clock, stated.travel),
    length: toTicks(clock, stated.end) - start,
    visit: stated.kind === 'visit' ? visits.get(stated.id) : undefined,
    block: undefined,
    start,
  }
}

function blocksOf(
  clock: Clock,
  routes: readonly TimedRoute[],
  mayMove: (visit: Visit, stops: readonly TimedStop[]) => boolean,
): Block[] {
  const byVisit = new Map<Visit, TimedStop[]>()
  for (const stop of routes.flatMap(({ stops }) => stops)) {
    if (stop.visit !== undefined) byVisit.set(stop.visit, [...(byVisit.get(stop.visit) ?? []), stop])
  }
  return [...byVisit].flatMap(([visit, stops]) => {
    if (stops.length !== visit.staffing.length || !mayMove(visit, stops)) return []
    const offset = ({ stated }: TimedStop): number => durationToTicks(clock, visit.staffing[stated.place]!.offset)
    const anchor = stops.reduce((first, stop) => (offset(stop) < offset(first) ? stop : first))
    const block: Block = { visit, stops, anchor, anchorOffset: offset(anchor) }
    for (const stop of stops) stop.block = block
    return [block]
  })
}
