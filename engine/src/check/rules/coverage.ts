import type { Bundle, Visit, Violation } from '../../model/index.ts'
import { broken } from '../finding.ts'
import type { ReplayedPlan, ReplayedVisit } from '../replayed-plan.ts'

/**
 * Coverage: what is placed has all its places, and what is not may be left out and is listed as unassigned.
 *
 * `values.fault`: `missing` (mandatory and not placed; `unassigned` is 1 when the plan says so itself), `partly`
 * (amount: places without anybody), `unlisted` (may be left out, but the plan keeps silent), `listed` (placed, yet
 * listed as unassigned). For an activity amount counts the shifts that miss it.
 */
export function checkCoverage(day: ReplayedPlan): Violation[] {
  return [
    ...[...day.visits.values()].flatMap((entry) => visitCoverage(day, entry)),
    ...day.problem.activities.flatMap((activity) => activityCoverage(day, activity.id)),
  ]
}

function visitCoverage(day: ReplayedPlan, entry: ReplayedVisit): Violation[] {
  const { visit, places, placed } = entry
  const listed = day.unassignedVisits.has(visit.id)
  const at = `visit/${visit.id}`
  if (placed) {
    const missing = visit.staffing.length - new Set(places.map(({ place }) => place)).size
    return [
      ...(missing > 0 ? [broken('coverage', at, { fault: 'partly', visit: visit.id }, missing)] : []),
      ...(listed ? [broken('coverage', at, { fault: 'listed', visit: visit.id })] : []),
    ]
  }
  if (isUnchosenOption(day, visit)) return []
  if (!mayBeLeftOut(day, visit)) {
    return [broken('coverage', at, { fault: 'missing', visit: visit.id, unassigned: listed ? 1 : 0 })]
  }
  return listed ? [] : [broken('coverage', at, { fault: 'unlisted', visit: visit.id })]
}

function activityCoverage(day: ReplayedPlan, id: string): Violation[] {
  const missing = shiftsMissing(day, id).length
  const listed = day.unassignedActivities.has(id)
  const hard = day.problem.activities.some((activity) => activity.id === id && activity.hard)
  const at = `activity/${id}`
  if (missing === 0) return listed ? [broken('coverage', at, { fault: 'listed', activity: id })] : []
  if (hard) {
    return [broken('coverage', at, { fault: 'missing', activity: id, unassigned: listed ? 1 : 0 }, missing)]
  }
  return listed ? [] : [broken('coverage', at, { fault: 'unlisted', activity: id }, missing)]
}

/** Shifts that should take part in the activity and do not. */
export function shiftsMissing(day: ReplayedPlan, id: string): string[] {
  const activity = day.problem.activities.find((candidate) => candidate.id === id)
  return (activity?.shifts ?? []).filter(
    (shift) =>
      !day.routes.some((route) => route.shift.id === shift && route.stops.some((stop) => stop.activity?.id === id)),
  )
}

/** The bundle a visit belongs to: then the bundle alone says whether it may be left out. */
export const bundleOf = (day: ReplayedPlan, visit: Visit): Bundle | undefined =>
  day.problem.bundles.find(({ visits }) => visits.includes(visit.id))

export const mayBeLeftOut = (day: ReplayedPlan, visit: Visit): boolean =>
  (bundleOf(day, visit) ?? visit).leavingOut === 'mayBeLeftOut'

/** A visit of a pattern that is not placed: whether the pattern is carried out is the rule `pattern`. */
export const isUnchosenOption = (day: ReplayedPlan, visit: Visit): boolean =>
  day.problem.patterns.some(({ options }) => options.some((option) => option.includes(visit.id)))
