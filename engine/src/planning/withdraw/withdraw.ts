import type { Plan, Problem, ShiftPlan, Stop, TravelTable, Violation } from '../../model/index.ts'
import { dayOf, ticksOf } from '../day.ts'
import type { Day } from '../day.ts'
import { relisted } from './list-unassigned.ts'
import { restateShift } from './restate-shift.ts'
import type { Subjects } from './restate-shift.ts'
import { whatGivesWay } from './what-gives-way.ts'
import type { GivesWay } from './what-gives-way.ts'

/** After so many rounds of taking out what is named, whole shifts give way; after twice as many, everything. */
const GENTLE_ROUNDS = 12

/**
 * A plan without what breaks a rule: what is broken gives way, is listed as unassigned, and the rest is judged again,
 * until nothing is left to object to. Starts stay; travel, arrivals and waiting are stated anew. A plan without
 * faults comes back as it is; in the worst case an empty one does.
 *
 * `brokenIn`: what the check finds in a plan and that another plan could have kept.
 */
export function withdraw(
  problem: Problem,
  travel: TravelTable,
  plan: Plan,
  brokenIn: (plan: Plan) => readonly Violation[],
): Plan {
  let broken = brokenIn(plan)
  if (broken.length === 0) return plan
  const day = dayOf(problem, travel)
  let current = soundShape(day, plan)
  for (let round = 0; countStops(current) > 0; round++) {
    broken = brokenIn(current)
    if (broken.length === 0) return current
    const firmly = round >= GENTLE_ROUNDS
    const ways = broken.map((violation) => whatGivesWay(problem, current, violation, firmly))
    const next = round >= 2 * GENTLE_ROUNDS ? current : without(day, current, ways)
    current = countStops(next) < countStops(current) ? next : relisted(problem, { ...current, shifts: [] })
  }
  return current
}

const countStops = ({ shifts }: Plan): number => shifts.reduce((sum, { stops }) => sum + stops.length, 0)

/** A plan of what the problem knows, with every time that follows from starts and ends stated anew. */
export const restated = (problem: Problem, travel: TravelTable, plan: Plan): Plan =>
  soundShape(dayOf(problem, travel), plan)

/** Only what the problem knows, each shift and each place once, in order of start. */
function soundShape(day: Day, plan: Plan): Plan {
  const subjects = subjectsOf(day)
  const shifts = new Map(day.problem.shifts.map((shift) => [shift.id, shift]))
  const taken = new Set<string>()
  const isKnown = (shift: string, { kind, id, place }: ShiftPlan['stops'][number]): boolean => {
    const key = JSON.stringify([kind, place, kind === 'visit' ? '' : shift, id])
    if (taken.has(key)) return false
    taken.add(key)
    if (kind === 'visit') return subjects.visits.get(id)?.staffing[place] !== undefined
    if (kind === 'activity') return subjects.activities.has(id)
    return shifts.get(shift)?.breaks.some((pause) => pause.id === id) === true
  }
  const seen = new Set<string>()
  const kept = plan.shifts.flatMap((stated) => {
    const shift = shifts.get(stated.shift)
    if (shift === undefined || seen.has(stated.shift)) return []
    seen.add(stated.shift)
    const stops = stated.stops.filter((stop) => isKnown(stated.shift, stop))
    stops.sort((a, b) => ticksOf(day, a.start) - ticksOf(day, b.start))
    return [restateShift(day, subjects, shift, stated, stops)]
  })
  return relisted(day.problem, { ...plan, shifts: kept })
}

function without(day: Day, plan: Plan, ways: readonly GivesWay[]): Plan {
  const visits = new Set(ways.flatMap((way) => [...way.visits]))
  const emptied = new Set(ways.flatMap((way) => [...way.shifts]))
  // A visit that loses one place loses all.
  for (const { shift, stops } of plan.shifts)
    if (emptied.has(shift)) for (const { kind, id } of stops) if (kind === 'visit') visits.add(id)
  const shiftOf = new Map(day.problem.shifts.map((shift) => [shift.id, shift]))
  const subjects = subjectsOf(day)
  const shifts = plan.shifts.map((stated) => {
    const stops = stated.stops.filter(
      ({ kind, id }) => !emptied.has(stated.shift) && !(kind === 'visit' && visits.has(id)),
    )
    return stops.length === stated.stops.length
      ? stated
      : restateShift(day, subjects, shiftOf.get(stated.shift)!, stated, workIn(stops))
  })
  return relisted(day.problem, { ...plan, shifts })
}

/** Nobody comes to work to take a break. */
const workIn = (stops: readonly Stop[]): readonly Stop[] => (stops.every(({ kind }) => kind === 'break') ? [] : stops)

const subjectsOf = ({ problem }: Day): Subjects => ({
  visits: new Map(problem.visits.map((visit) => [visit.id, visit])),
  activities: new Map(problem.activities.map((activity) => [activity.id, activity])),
})
