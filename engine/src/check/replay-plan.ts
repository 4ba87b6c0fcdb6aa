import { resolveObjective } from '../model/index.ts'
import type { Plan, Problem, TravelTable, Visit } from '../model/index.ts'
import { clockOf, durationToTicks } from '../time.ts'
import type { Clock } from '../time.ts'
import { routesOf } from './replay-route.ts'
import type { World } from './replay-route.ts'
import type { PlacedPlace, ReplayedPlan, ReplayedRoute, ReplayedVisit } from './replayed-plan.ts'

/**
 * Lays a plan out in ticks, from its stated starts and ends and the problem's own matrices.
 *
 * Nothing is repaired: stops keep their stated times however impossible, and the rules judge them. Stops are taken in
 * order of start. A shift of the problem that the plan does not mention is unused; a shift that the plan states twice
 * is replayed twice; a shift that the problem does not know is left out (all three: rule `plan-shape`).
 * A leg between places that the matrices do not know takes no time.
 */
export function replayPlan(
  problem: Problem,
  plan: Plan,
  travel: TravelTable,
  order: 'visit' | 'patient',
): ReplayedPlan {
  const world = worldOf(problem, travel)
  const routes = problem.shifts.flatMap((shift) => routesOf(world, plan, shift))
  const places = routes.flatMap(placesOf)
  return {
    problem,
    plan,
    travel,
    clock: world.clock,
    objective: resolveObjective(problem.objective),
    order,
    routes,
    places,
    visits: replayVisits(world, places),
    recipients: new Map(problem.recipients.map((recipient) => [recipient.id, recipient])),
    unassignedVisits: new Set(plan.unassigned.filter(({ kind }) => kind === 'visit').map(({ id }) => id)),
    unassignedActivities: new Set(plan.unassigned.filter(({ kind }) => kind === 'activity').map(({ id }) => id)),
  }
}

function worldOf(problem: Problem, travel: TravelTable): World {
  return {
    problem,
    travel,
    clock: clockOf(problem.horizon.start, problem.ticksPerSecond, problem.horizon.timeZone),
    locations: new Map(
      problem.locations.map((location, position) => [
        location.id,
        { index: location.matrixIndex ?? position, fixedSeconds: location.fixedSeconds ?? {} },
      ]),
    ),
    visits: new Map(problem.visits.map((visit) => [visit.id, visit])),
    activities: new Map(problem.activities.map((activity) => [activity.id, activity])),
  }
}

function placesOf(route: ReplayedRoute): PlacedPlace[] {
  return route.stops.flatMap((stop) => {
    const { visit, staffing } = stop
    if (visit === undefined || staffing === undefined) return []
    return [{ visit, staffing, place: stop.stated.place, stop, route }]
  })
}

function replayVisits(world: World, places: readonly PlacedPlace[]): Map<string, ReplayedVisit> {
  const byVisit = new Map<string, PlacedPlace[]>()
  for (const place of places) byVisit.set(place.visit.id, [...(byVisit.get(place.visit.id) ?? []), place])
  return new Map(
    world.problem.visits.map((visit) => [visit.id, replayVisit(world.clock, visit, byVisit.get(visit.id) ?? [])]),
  )
}

function replayVisit(clock: Clock, visit: Visit, places: readonly PlacedPlace[]): ReplayedVisit {
  const together = places.filter(({ staffing }) => durationToTicks(clock, staffing.offset) === 0)
  const anchors = together.length > 0 ? together : places
  const starts = anchors.map(({ stop, staffing }) => stop.start - durationToTicks(clock, staffing.offset))
  const placed = places.length > 0
  return {
    visit,
    places,
    placed,
    start: placed ? Math.min(...starts) : NaN,
    end: placed ? Math.max(...places.map(({ stop }) => stop.end)) : NaN,
  }
}
