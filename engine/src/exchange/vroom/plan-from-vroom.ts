import type { PlanInput, Problem, Shift, TravelTable, Visit } from '../../model/index.ts'
import { PLAN_SCHEMA } from '../../model/index.ts'
import { clockOf, durationToTicks, toTicks } from '../../time.ts'
import type { Clock } from '../../time.ts'
import { JsonReader } from '../json-reader.ts'
import { legsOf } from '../legs.ts'
import type { Leg } from '../legs.ts'
import { stateTimes } from '../state-times.ts'
import type { TimedStop } from '../state-times.ts'
import { listUnassigned } from '../unassigned.ts'
import { UNSIGNED } from './read-parts.ts'
import { vroomClock } from './vroom-clock.ts'
import type { VroomClock } from './vroom-clock.ts'
import { vroomNames } from './vroom-names.ts'
import type { VroomNames } from './vroom-names.ts'

/**
 * A plan from VROOM's output. Service starts when arrival and waiting are over; everything else is derived again, so
 * that the check judges what the problem says. A break lies where the stop before it is, or, where there is time to
 * get there first, where the next one is; VROOM may put it on the road between them, which the check then refuses.
 * Throws a HjemruteError ('input') with every fault.
 */
export function planFromVroom(problem: Problem, json: unknown, travel?: TravelTable): PlanInput {
  const reader = new JsonReader(json)
  const known: Known = {
    names: vroomNames(problem),
    visits: new Map(problem.visits.map((visit) => [visit.id, visit])),
    clock: clockOf(problem.horizon.start, problem.ticksPerSecond, problem.horizon.timeZone),
    numbers: vroomClock(problem),
  }
  const leg = legsOf(problem, travel)
  const routes = new Map<string, TimedStop[]>()
  for (const route of reader.get('routes').items()) {
    const vehicle = route.get('vehicle')
    const id = vehicle.whole(UNSIGNED)
    const shift = problem.shifts.find((one) => one.id === known.names.shiftOf(id))
    const steps = route.get('steps').items()
    if (shift === undefined) vehicle.report('exchange-unknown-reference', { kind: 'vehicles', id })
    else if (routes.has(shift.id)) vehicle.report('exchange-duplicate', { kind: 'vehicles', id })
    else {
      const stops = steps.flatMap((step) => readStep(known, shift, step) ?? [])
      routes.set(shift.id, placeBreaks(leg, shift, toTicks(known.clock, shift.start), stops))
    }
  }
  reader.finish()
  const placed = new Set([...routes.values()].flat().flatMap(({ kind, id }) => (kind === 'visit' ? [id] : [])))
  return {
    schema: PLAN_SCHEMA,
    problem: problem.id,
    shifts: problem.shifts.map((shift) => stateTimes(problem, leg, shift, routes.get(shift.id) ?? [])),
    unassigned: listUnassigned(problem, placed),
  }
}

interface Known {
  readonly names: VroomNames
  readonly visits: ReadonlyMap<string, Visit>
  readonly clock: Clock
  readonly numbers: VroomClock
}

const STEP_TYPES = ['start', 'job', 'pickup', 'delivery', 'break', 'end'] as const

/** A stop of the plan; undefined for the ends of the route. A break has no location yet. */
function readStep({ names, visits, clock, numbers }: Known, shift: Shift, step: JsonReader): TimedStop | undefined {
  const type = step.get('type').oneOf(STEP_TYPES)
  if (type === 'start' || type === 'end') return undefined
  const seconds = (field: string) => step.find(field)?.whole(UNSIGNED) ?? 0
  const begin = step.get('arrival').whole(UNSIGNED) + seconds('waiting_time')
  const start = durationToTicks(clock, numbers.toSeconds(begin))
  const end = start + durationToTicks(clock, seconds('setup') + seconds('service'))
  const number = step.get('id').whole(UNSIGNED)
  if (type === 'break') {
    const rest = shift.breaks.find(({ id }) => id === String(number)) ?? shift.breaks[number - 1]
    if (rest === undefined) step.report('exchange-unknown-reference', { kind: 'breaks', id: number })
    return { kind: 'break', id: rest?.id ?? '', place: 0, location: '', start, end }
  }
  const visit = visits.get(names.visitOf(type, number) ?? '')
  if (visit === undefined) {
    step.report('exchange-unknown-reference', { kind: type, id: number })
    return undefined
  }
  return { kind: 'visit', id: visit.id, place: 0, location: visit.location, endLocation: visit.endLocation, start, end }
}

/** `opening`: the tick of the shift's start. */
function placeBreaks(leg: Leg, shift: Shift, opening: number, stops: readonly TimedStop[]): TimedStop[] {
  let at = shift.startLocation
  let free = opening
  return stops.map((stop, i) => {
    let location = stop.location
    if (stop.kind === 'break') {
      const next = stops.slice(i + 1).find(({ kind }) => kind === 'visit')?.location ?? shift.endLocation
      location = stop.start - free >= leg(at, next, shift.mode) ? next : at
    }
    at = stop.endLocation ?? location
    free = stop.end
    return { ...stop, location }
  })
}
