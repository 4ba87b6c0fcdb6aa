import type { Plan, ShiftPlan, Stop, Unassigned } from '../../model/index.ts'
import { PLAN_SCHEMA } from '../../model/index.ts'
import { ticksToSeconds, toIso } from '../../time.ts'
import { legTicks } from '../day.ts'
import type { Day } from '../day.ts'
import type { PlannedStop, Route } from './route.ts'
import { withReasons } from './reasons.ts'

/** The plan of the routes: every time that follows from where and when the stops begin and end. */
export function statePlan(day: Day, routes: readonly Route[]): Plan {
  const shifts = routes.map((route) => stateShift(day, route))
  return withReasons(day, {
    schema: PLAN_SCHEMA,
    problem: day.problem.id,
    travelEstimated: day.travel.estimated,
    shifts,
    unassigned: stateUnassigned(day, shifts),
    bound: null,
  })
}

/** A shift with breaks alone is not used: nobody comes to work to take a break. */
function stateShift(day: Day, { shift, start, stops }: Route): ShiftPlan {
  const inOrder = [...stops].sort((a, b) => a.start - b.start)
  const first = inOrder[0]
  if (first === undefined || !inOrder.some(({ kind }) => kind !== 'break')) return { shift: shift.id, stops: [] }
  const { mode } = shift
  const departure =
    shift.departure === 'atShiftStart' ? start : first.start - legTicks(day, shift.startLocation, first.at, mode)
  let [here, free] = [shift.startLocation, departure]
  const stated = inOrder.map((stop) => {
    const leg = legTicks(day, here, stop.at, mode)
    const said = stateStop(day, stop, leg, free + leg)
    here = stop.left
    free = stop.end
    return said
  })
  const back = free + legTicks(day, here, shift.endLocation, mode)
  return { shift: shift.id, departure: toIso(day.clock, departure), return: toIso(day.clock, back), stops: stated }
}

function stateStop(
  { clock }: Day,
  { kind, id, place, at, start, end }: PlannedStop,
  leg: number,
  arrival: number,
): Stop {
  return {
    kind,
    id,
    place,
    location: at,
    arrival: toIso(clock, arrival),
    start: toIso(clock, start),
    end: toIso(clock, end),
    travel: ticksToSeconds(clock, leg),
    waiting: ticksToSeconds(clock, Math.max(0, start - arrival)),
  }
}

/** Everything that has no place: visits that are asked for, and activities that some shift misses. */
function stateUnassigned(day: Day, shifts: readonly ShiftPlan[]): Unassigned[] {
  const { problem } = day
  const done = new Set(shifts.flatMap(({ stops }) => stops.filter(({ kind }) => kind === 'visit').map(({ id }) => id)))
  const visits = day.visits
    .filter(({ id }) => !done.has(id))
    .map((visit): Unassigned => {
      const asked = problem.bundles.find((bundle) => bundle.visits.includes(visit.id)) ?? visit
      const mandatory = asked.leavingOut !== 'mayBeLeftOut'
      return { kind: 'visit', id: visit.id, mandatory, reasons: [] }
    })
  const missed = problem.activities.filter(({ id, shifts: asked }) => asked.some((shift) => !holds(shifts, shift, id)))
  const activities = missed.map(({ id, hard }): Unassigned => ({ kind: 'activity', id, mandatory: hard, reasons: [] }))
  return [...visits, ...activities]
}

const holds = (shifts: readonly ShiftPlan[], shift: string, activity: string): boolean =>
  shifts.some(
    (each) => each.shift === shift && each.stops.some(({ kind, id }) => kind === 'activity' && id === activity),
  )
