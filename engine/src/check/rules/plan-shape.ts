import type { Violation } from '../../model/index.ts'
import { toTicks } from '../../time.ts'
import { broken, brokenBy } from '../finding.ts'
import type { ReplayedPlan, ReplayedRoute, ReplayedStop } from '../replayed-plan.ts'

/**
 * Shape: ids are known; each shift, place, break and activity stands at most once; stops are sorted by start, do not
 * overlap and are where they must be; a used shift states when it departs and returns, an unused one does not.
 *
 * `values.fault` says which of these; `values.id`, `values.shift`, `values.stop` where.
 */
export function checkPlanShape(day: ReplayedPlan): Violation[] {
  const locations = new Set(day.problem.locations.map(({ id }) => id))
  return [
    ...unknownShifts(day),
    ...repeatedShifts(day),
    ...repeatedPlaces(day),
    ...unknownUnassigned(day),
    ...day.routes.flatMap((route) => [...routeShape(day, route), ...orderOfStops(day, route)]),
    ...day.routes.flatMap((route) => route.stops.flatMap((stop) => stopShape(locations, route, stop))),
  ]
}

const fault = (place: string, name: string, values: Record<string, string | number>): Violation =>
  broken('plan-shape', place, { fault: name, ...values })

function unknownShifts(day: ReplayedPlan): Violation[] {
  const known = new Set(day.problem.shifts.map(({ id }) => id))
  return day.plan.shifts
    .filter(({ shift }) => !known.has(shift))
    .map(({ shift }) => fault(`shift/${shift}`, 'unknownShift', { id: shift }))
}

function repeatedShifts(day: ReplayedPlan): Violation[] {
  return repeated(day.plan.shifts.map(({ shift }) => shift)).map((shift) =>
    fault(`shift/${shift}`, 'shiftTwice', { id: shift }),
  )
}

function repeatedPlaces(day: ReplayedPlan): Violation[] {
  return [...day.visits.values()].flatMap(({ visit, places }) =>
    repeated(places.map(({ place }) => place)).map((place) =>
      fault(`visit/${visit.id}`, 'placeTwice', { visit: visit.id, place }),
    ),
  )
}

function unknownUnassigned(day: ReplayedPlan): Violation[] {
  const visits = new Set(day.problem.visits.map(({ id }) => id))
  const activities = new Set(day.problem.activities.map(({ id }) => id))
  return day.plan.unassigned
    .filter(({ kind, id }) => !(kind === 'visit' ? visits : activities).has(id))
    .map(({ kind, id }) => fault(`${kind}/${id}`, 'unknownUnassigned', { id }))
}

function routeShape(day: ReplayedPlan, route: ReplayedRoute): Violation[] {
  const { shift, stated, used, mode } = route
  const at = `shift/${shift.id}`
  const found: Violation[] = []
  if (!day.travel.modes.has(mode)) found.push(fault(at, 'unknownMode', { shift: shift.id, mode }))
  if (route.caregiverId !== null && route.caregiver === undefined) {
    found.push(fault(at, 'unknownCaregiver', { shift: shift.id, id: route.caregiverId }))
  }
  const hasTimes = stated?.departure !== undefined && stated.return !== undefined
  const hasATime = stated?.departure !== undefined || stated?.return !== undefined
  if (used && !hasTimes) found.push(fault(at, 'noDepartureOrReturn', { shift: shift.id }))
  if (!used && hasATime) found.push(fault(at, 'unusedButDeparts', { shift: shift.id }))
  const done = route.stops.filter(({ stated: { kind } }) => kind !== 'visit')
  const twice = repeated(done.map(({ stated: { kind, id } }) => `${kind}/${id}`))
  return [...found, ...twice.map((stop) => fault(at, 'stopTwice', { shift: shift.id, stop }))]
}

function orderOfStops(day: ReplayedPlan, route: ReplayedRoute): Violation[] {
  const { shift, stated, stops } = route
  const at = `shift/${shift.id}`
  const starts = (stated?.stops ?? []).map(({ start }) => toTicks(day.clock, start))
  const unsorted = starts.some((start, k) => k > 0 && start < starts[k - 1]!)
  const overlaps = stops.flatMap((stop, k) => {
    const overlap = k === 0 ? 0 : stops[k - 1]!.end - stop.start
    if (overlap <= 0) return []
    const values = { fault: 'overlap', shift: shift.id, stop: stop.stated.id, before: stops[k - 1]!.stated.id }
    return [brokenBy(day, 'plan-shape', at, overlap, values)]
  })
  const backwards = stops
    .filter(({ start, end }) => end < start)
    .map(({ start, end, stated: { id } }) =>
      brokenBy(day, 'plan-shape', at, start - end, { fault: 'endsBeforeStart', shift: shift.id, stop: id }),
    )
  return [...(unsorted ? [fault(at, 'unsorted', { shift: shift.id })] : []), ...overlaps, ...backwards]
}

function stopShape(locations: ReadonlySet<string>, route: ReplayedRoute, stop: ReplayedStop): Violation[] {
  const { stated, visit, staffing, activity, pause, at } = stop
  const values = { shift: route.shift.id, stop: stated.id }
  const where = stated.kind === 'break' ? `shift/${route.shift.id}` : `${stated.kind}/${stated.id}`
  if ((visit ?? activity ?? pause) === undefined) return [fault(where, 'unknownStop', values)]
  if (visit !== undefined && staffing === undefined) {
    return [fault(where, 'unknownPlace', { ...values, place: stated.place })]
  }
  if (!locations.has(stated.location))
    return [fault(where, 'unknownLocation', { ...values, location: stated.location })]
  if (stated.location !== at) return [fault(where, 'elsewhere', { ...values, location: stated.location, expected: at })]
  return []
}

function repeated<T>(items: readonly T[]): T[] {
  return [...new Set(items.filter((item, position) => items.indexOf(item) !== position))]
}
