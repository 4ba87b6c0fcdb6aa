import type { Problem, Shift, ShiftPlan, Stop, Visit } from '../../model/index.ts'
import { secondsBetween } from '../../time.ts'
import type { Distance } from '../legs.ts'
import { costOfRoute } from './cost-of-route.ts'
import { loadsAlong } from './loads-along.ts'
import { vroomClock } from './vroom-clock.ts'
import type { VroomNames } from './vroom-names.ts'
import type { VroomRoute, VroomStep } from './vroom-output.ts'

/** One used shift, from the plan's stated times. */
export function describeRoute(problem: Problem, names: VroomNames, distance: Distance, route: ShiftPlan): VroomRoute {
  const shift = problem.shifts.find(({ id }) => id === route.shift)!
  const visits = new Map(problem.visits.map((visit) => [visit.id, visit]))
  const { stops } = route
  const [first, last] = [stops[0]!, stops.at(-1)!]
  const mode = route.mode ?? shift.mode
  const back = route.return ?? last.end
  const travel = runningSum([...stops.map((stop) => stop.travel), Math.max(0, secondsBetween(last.end, back))])
  const metres = metresAlong(distance, shift, mode, stops, visits)
  const loads = loadsAlong(shift, stops, visits)
  const clock = vroomClock(problem)

  const step = (
    i: number,
    own: Pick<VroomStep, 'type'> & Partial<VroomStep>,
    location: string,
    arrival: string,
  ): VroomStep => ({
    ...own,
    ...placeOf(problem, location),
    arrival: clock.toNumber(arrival),
    duration: Math.round(travel[i]!),
    setup: 0,
    service: own.service ?? 0,
    waiting_time: own.waiting_time ?? 0,
    ...(loads && { load: loads.after[i]! }),
    ...(metres && { distance: Math.round(metres[i]!) }),
    violations: [],
  })
  const service = stops.map(({ start, end }) => secondsBetween(start, end))
  const total = (values: readonly number[]) => Math.round(values.reduce((sum, value) => sum + value, 0))
  const { id, description } = names.vehicle(route.shift)
  return {
    vehicle: id,
    ...(description && { description }),
    cost: Math.round(costOfRoute(problem, shift, mode, stops, { travel: travel.at(-1)!, metres: metres?.at(-1) ?? 0 })),
    setup: 0,
    service: total(service),
    duration: Math.round(travel.at(-1)!),
    waiting_time: total(stops.map(({ waiting }) => waiting)),
    ...(metres && { distance: Math.round(metres.at(-1)!) }),
    ...(loads && { delivery: loads.delivery, pickup: loads.pickup }),
    steps: [
      step(0, { type: 'start' }, shift.startLocation, route.departure ?? first.arrival),
      ...stops.map((stop, i) => {
        const times = { service: Math.round(service[i]!), waiting_time: Math.round(stop.waiting) }
        return step(i + 1, { ...nameOf(shift, names, stop), ...times }, stop.location, stop.arrival)
      }),
      step(stops.length + 1, { type: 'end' }, shift.endLocation, back),
    ],
    violations: [],
  }
}

/** 0, then the sum up to each value. */
function runningSum(values: readonly number[]): number[] {
  let sum = 0
  return [0, ...values.map((value) => (sum += value))]
}

/** Metres from the start location to it, to every stop and to the end location; undefined when any leg is unknown. */
function metresAlong(
  distance: Distance,
  shift: Shift,
  mode: string,
  stops: readonly Stop[],
  visits: ReadonlyMap<string, Visit>,
): number[] | undefined {
  let at = shift.startLocation
  const legs = [...stops, undefined].map((stop) => {
    const leg = distance(at, stop?.location ?? shift.endLocation, mode)
    at = (stop?.kind === 'visit' ? visits.get(stop.id)?.endLocation : undefined) ?? stop?.location ?? at
    return leg
  })
  const known = legs.filter((leg) => leg !== undefined)
  return known.length === legs.length ? runningSum(known) : undefined
}

function nameOf(shift: Shift, names: VroomNames, { kind, id }: Stop): Pick<VroomStep, 'type' | 'id' | 'description'> {
  if (kind !== 'break') return names.task(id)
  const position = shift.breaks.findIndex((rest) => rest.id === id)
  const description = shift.breaks[position]?.name
  return { type: 'break', id: /^\d+$/.test(id) ? Number(id) : position + 1, ...(description && { description }) }
}

/** Coordinates where they are known, and the row of the matrix. */
export function placeOf({ locations }: Problem, id: string): Pick<VroomStep, 'location' | 'location_index'> {
  const index = locations.findIndex((location) => location.id === id)
  const location = locations[index]
  if (location === undefined) return {}
  const { coordinate, matrixIndex = index } = location
  return { ...(coordinate && { location: [coordinate.lon, coordinate.lat] }), location_index: matrixIndex }
}
