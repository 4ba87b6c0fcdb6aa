import type { Activity, Plan, Problem, ShiftPlan, Stop } from '../../model/index.ts'
import { placesOf } from '../regions/places-of-part.ts'
import type { PlanIndex } from './plan-index.ts'

/** So much of a problem and a plan that what differs between it and the same part of another plan differs in the whole. */
export interface Part {
  readonly problem: Problem
  /** The same part of a plan that differs from the indexed one on the touched shifts only. */
  readonly of: (plan: Plan) => Plan
}

/**
 * What rules and sums look at when some shifts change: those shifts whole and all else of the people on them, and of
 * every visit that shares something with theirs its stops, on lists that are otherwise left out. What is wrong with
 * such a list is as wrong before the change as after it. Rules over all shifts are not for a part.
 *
 * `visits`: those that come to the touched shifts from nowhere.
 */
export function partOf(index: PlanIndex, touched: ReadonlySet<string>, visits: Iterable<string>): Part {
  const whole = new Set([...touched].flatMap((shift) => index.shiftsOfSamePerson(shift)))
  const moved = new Set([...visits, ...[...whole].flatMap((shift) => index.visitsOn(shift))])
  const near = new Set([...moved].flatMap((visit) => index.near(visit)))
  const activities = index.activitiesOf(whole)
  const thin = new Set([...near].flatMap((visit) => index.shiftsWith(visit)))
  for (const { shifts, together } of activities) if (together) for (const shift of shifts) thin.add(shift)
  for (const shift of whole) thin.delete(shift)
  return {
    problem: problemOf(index, { whole, thin, near, activities }),
    of: (plan) => planOf(plan, { whole, thin, near, activities }),
  }
}

interface Extent {
  readonly whole: ReadonlySet<string>
  /** Shifts of which only some stops are in the part. */
  readonly thin: ReadonlySet<string>
  readonly near: ReadonlySet<string>
  readonly activities: readonly Activity[]
}

function problemOf(index: PlanIndex, { whole, thin, near, activities }: Extent): Problem {
  const { problem } = index
  const shifts = problem.shifts.filter(({ id }) => whole.has(id) || thin.has(id))
  const visits = [...near].map((id) => index.visit(id)!)
  const people = new Set(shifts.filter(({ id }) => whole.has(id)).map(({ id }) => index.personOn(id)))
  const recipients = new Set(visits.map(({ recipient }) => recipient))
  const part: Problem = {
    ...problem,
    visits,
    shifts,
    activities: [...activities],
    caregivers: problem.caregivers.filter(({ id }) => people.has(id)),
    recipients: problem.recipients.filter(({ id }) => recipients.has(id)),
    ...index.tiesOf(near),
    reference: visits.flatMap(({ id }) => index.reference(id)),
    vehicles: [],
    keys: [],
  }
  return { ...part, locations: placesOf(problem, part) }
}

function planOf(plan: Plan, { whole, thin, near, activities }: Extent): Plan {
  const held = new Set(activities.filter(({ together }) => together).map(({ id }) => id))
  const isIn = ({ kind, id }: Stop): boolean => (kind === 'visit' ? near.has(id) : kind === 'activity' && held.has(id))
  const shifts = plan.shifts.flatMap((stated): ShiftPlan[] => {
    if (whole.has(stated.shift)) return [stated]
    return thin.has(stated.shift) ? [{ ...stated, stops: stated.stops.filter(isIn) }] : []
  })
  const asked = new Set(activities.map(({ id }) => id))
  const unassigned = plan.unassigned.filter(({ kind, id }) => (kind === 'visit' ? near.has(id) : asked.has(id)))
  return { ...plan, shifts, unassigned }
}
