import type { PlanInput, Problem, Shift, TravelTable } from '../../../model/index.ts'
import { PLAN_SCHEMA } from '../../../model/index.ts'
import { clockOf, durationToTicks, toTicks } from '../../../time.ts'
import { legsOf } from '../../legs.ts'
import type { Leg } from '../../legs.ts'
import { stateTimes } from '../../state-times.ts'
import type { TimedStop } from '../../state-times.ts'
import { TextReader } from '../../text-reader.ts'
import { listUnassigned } from '../../unassigned.ts'

/**
 * A plan from a CVRPLIB `.sol` text (`Route #1: 5 3 7`, `Cost 827.3`): routes go to the shifts in order, and every
 * customer is served as early as possible. The stated cost is not read: the check computes its own.
 * Throws a HjemruteError ('input') with every fault.
 */
export function planFromSolomon(problem: Problem, text: string, travel?: TravelTable): PlanInput {
  const routes = readRoutes(problem, text)
  const leg = legsOf(problem, travel)
  const placed = new Set(routes.flat())
  return {
    schema: PLAN_SCHEMA,
    problem: problem.id,
    shifts: problem.shifts.map((shift, i) =>
      stateTimes(problem, leg, shift, scheduleEarliest(problem, leg, shift, routes[i] ?? [])),
    ),
    unassigned: listUnassigned(problem, placed),
  }
}

const ROUTE = /^route\s*#?\s*\d+\s*:(.*)$/i
/** Lines of the files in circulation that say nothing about routes. */
const OTHER = /^(cost|solution|instance name|authors?|date|reference|time)\b/i

function readRoutes(problem: Problem, text: string): string[][] {
  const reader = new TextReader(text)
  const customers = new Set(problem.visits.map(({ id }) => id))
  const routes: string[][] = []
  for (const line of reader.lines) {
    const route = ROUTE.exec(line.text)
    if (route === null) {
      if (!OTHER.test(line.text))
        reader.report('exchange-malformed-line', line, { expected: 'Route #1: …', found: line.text.slice(0, 40) })
      continue
    }
    const ids = route[1]!.split(/\s+/).filter((id) => id !== '')
    for (const id of ids)
      if (!customers.has(id)) reader.report('exchange-unknown-reference', line, { kind: 'customer', id })
    if (ids.length > 0) routes.push(ids)
  }
  if (routes.length === 0) reader.report('exchange-missing', undefined, { key: 'Route' })
  if (routes.length > problem.shifts.length) {
    reader.report('exchange-out-of-range', undefined, {
      value: routes.length,
      minimum: 0,
      maximum: problem.shifts.length,
    })
  }
  reader.finish()
  return routes
}

/** Each customer at its opening or on arrival, whichever is later. */
function scheduleEarliest(problem: Problem, leg: Leg, shift: Shift, ids: readonly string[]): TimedStop[] {
  const clock = clockOf(problem.horizon.start, problem.ticksPerSecond, problem.horizon.timeZone)
  const visits = new Map(problem.visits.map((visit) => [visit.id, visit]))
  let now = toTicks(clock, shift.start)
  let at = shift.startLocation
  return ids.map((id) => {
    const { location, windows, staffing } = visits.get(id)!
    const opens = windows[0] === undefined ? 0 : toTicks(clock, windows[0].opens)
    const start = Math.max(now + leg(at, location, shift.mode), opens)
    const end = start + durationToTicks(clock, staffing[0]!.duration)
    now = end
    at = location
    return { kind: 'visit', id, place: 0, location, start, end }
  })
}
