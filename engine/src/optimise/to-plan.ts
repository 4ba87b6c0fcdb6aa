import { ticksToSeconds, toIso } from '../time.ts'
import { PLAN_SCHEMA } from '../model/values.ts'
import type { Plan, ShiftPlan, Stop, Unassigned } from '../model/index.ts'
import { FLOATING, KIND } from './instance/instance.ts'
import type { Instance } from './instance/instance.ts'
import { staysPut } from './guards/route-order.ts'
import { FIGURE, NOWHERE } from './working-plan.ts'
import type { WorkingPlan } from './working-plan.ts'

/**
 * The working plan as a plan for the world: ids, instants, stops with arrival and waiting. Expects settled times.
 * Leaves cost, reasons and the run's record to its caller.
 */
export function toPlan(instance: Instance, working: WorkingPlan): Plan {
  const { problem } = instance
  return {
    schema: PLAN_SCHEMA,
    problem: problem.id,
    shifts: problem.shifts.map((_, route) => shiftPlan(instance, working, route)),
    unassigned: unassigned(instance, working),
    bound: null,
  }
}

/** The mode of a shift that got no vehicle from its pool. */
function otherMode({ problem, modeOfClass }: Instance, working: WorkingPlan, route: number): { mode?: string } {
  const mode = modeOfClass[working.travelClass[route]!]!
  return mode === problem.shifts[route]!.mode ? {} : { mode }
}

/** One stop in ticks: where it begins and where the caregiver is afterwards, as location indices. */
interface TimedStop {
  readonly node: number
  readonly arrival: number
  readonly start: number
  readonly end: number
  readonly location: number
  readonly left: number
  readonly leg: number
}

/** A route as the plan will state it, in ticks; `from` and `to` are the locations it leaves and returns to. */
export interface TimedRoute {
  readonly stops: readonly TimedStop[]
  readonly departure: number
  readonly back: number
  readonly from: number
  readonly to: number
}

function shiftPlan(instance: Instance, working: WorkingPlan, route: number): ShiftPlan {
  const { problem, clock } = instance
  const shift = problem.shifts[route]!
  const timed = timeStops(instance, working, route)
  if (timed.stops.length === 0) return { shift: shift.id, stops: [] }
  const stops = timed.stops.map(({ node, arrival, start, end, location, leg }): Stop => {
    return {
      ...identity(instance, node, route),
      location: problem.locations[location]!.id,
      arrival: toIso(clock, arrival),
      start: toIso(clock, start),
      end: toIso(clock, end),
      travel: ticksToSeconds(clock, leg),
      waiting: ticksToSeconds(clock, start - arrival),
    }
  })
  return {
    shift: shift.id,
    ...otherMode(instance, working, route),
    departure: toIso(clock, timed.departure),
    return: toIso(clock, timed.back),
    stops,
  }
}

/** Stops with their times, the delay of the departure taken in (see `RouteWalk`). Expects settled times. */
export function timeStops(instance: Instance, working: WorkingPlan, route: number): TimedRoute {
  const { nodes, location, leaves, duration, factorOffset, kind, departsAtStart } = instance
  const offset = factorOffset[route]!
  const tail = nodes + 2 * route + 1
  const stops: TimedStop[] = []
  let at = leaves[tail - 1]!
  let driveTo = -1
  let end = instance.shiftStart[route]!
  let departure = end
  const delay = instance.swift ? 0 : working.figures[FIGURE.delay * instance.routes + route]!
  for (let node = working.next[tail - 1]!; node !== tail; node = working.next[node]!) {
    if (kind[node] === KIND.reserve) {
      // The road comes before the free time, so what follows is done where it leads.
      const driven = stops.length > 0 || departsAtStart[route] === 1
      if (driven && !staysPut(instance, working, node)) driveTo = nextPlace(instance, working, node)
      continue
    }
    let here = driveTo >= 0 ? driveTo : at
    driveTo = -1
    if (location[node] !== FLOATING) here = location[node]!
    else if (working.atNext[node] === 1) here = nextPlace(instance, working, node)
    const leg = legTicks(instance, working, route, at, here)
    let start = working.start[node]!
    if (stops.length === 0 && departsAtStart[route] === 0) {
      start += delay
      departure = start - leg
      end = departure
    }
    start = Math.max(start, end + leg)
    const stopEnd = start + duration[offset + node]!
    const left = location[node] === FLOATING ? here : leaves[node]!
    stops.push({ node, arrival: end + leg, start, end: stopEnd, location: here, left, leg })
    end = stopEnd
    at = left
  }
  const to = location[tail]!
  const back = end + legTicks(instance, working, route, at, to)
  return { stops, departure, back, from: leaves[tail - 1]!, to }
}

function nextPlace({ location }: Instance, working: WorkingPlan, node: number): number {
  let at = working.next[node]!
  while (location[at] === FLOATING) at = working.next[at]!
  return location[at]!
}

const legTicks = (instance: Instance, working: WorkingPlan, route: number, from: number, to: number): number =>
  instance.legTicks[working.travelClass[route]!]![from * instance.locations + to]!

function identity({ problem, kind, subject, place }: Instance, node: number, route: number) {
  if (kind[node] === KIND.visit) {
    return { kind: 'visit' as const, id: problem.visits[subject[node]!]!.id, place: place[node]! }
  }
  if (kind[node] === KIND.activity) {
    return { kind: 'activity' as const, id: problem.activities[subject[node]!]!.id, place: 0 }
  }
  return { kind: 'break' as const, id: problem.shifts[route]!.breaks[subject[node]!]!.id, place: 0 }
}

/** What is in no route, visits and activities once each. Reasons are found by `explain`. */
function unassigned(instance: Instance, working: WorkingPlan): Unassigned[] {
  const { problem, kind, subject, unitOf, unitMandatory } = instance
  const found = new Map<string, Unassigned>()
  const asked = askedNodes(instance, working)
  for (let node = 0; node < instance.nodes; node++) {
    if (working.routeOf[node] !== NOWHERE || kind[node]! > KIND.activity || asked[node] === 0) continue
    const isVisit = kind[node] === KIND.visit
    const id = isVisit ? problem.visits[subject[node]!]!.id : problem.activities[subject[node]!]!.id
    const key = `${kind[node]}|${id}`
    const mandatory = unitMandatory[unitOf[node]!] === 1
    found.set(key, { kind: isVisit ? 'visit' : 'activity', id, mandatory, reasons: [] })
  }
  return [...found.values()]
}

/** 1 for nodes that ought to be in the plan: of a pattern, one option only: none when another is carried out. */
function askedNodes({ nodes, units, altFrom, altNodesFrom, altNodes }: Instance, working: WorkingPlan): Uint8Array {
  const asked = new Uint8Array(nodes).fill(1)
  for (let unit = 0; unit < units; unit++) {
    const [from, to] = [altFrom[unit]!, altFrom[unit + 1]!]
    if (to - from === 1) continue
    const all = altNodes.subarray(altNodesFrom[from]!, altNodesFrom[to]!)
    const carriedOut = all.some((node) => working.routeOf[node] !== NOWHERE)
    for (const node of all) asked[node] = 0
    if (carriedOut) continue
    for (let k = altNodesFrom[from]!; k < altNodesFrom[from + 1]!; k++) asked[altNodes[k]!] = 1
  }
  return asked
}
