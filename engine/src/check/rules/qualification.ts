import type { NeededQualification, Violation } from '../../model/index.ts'
import { toTicks } from '../../time.ts'
import { broken, placeValues, sum } from '../finding.ts'
import type { PlacedPlace, ReplayedPlan, ReplayedRoute } from '../replayed-plan.ts'
import { isPriced } from './hard-term.ts'

/**
 * Qualification: the caregiver holds every code that a place needs, at its level at least, when the place starts.
 * A vacant shift holds what is assumed of it, at any level. One violation for each code that is missing. Where
 * `qualification` has a weight and is not hard it is a price instead.
 */
export function checkQualification(day: ReplayedPlan): Violation[] {
  if (isPriced(day, 'qualification')) return []
  return day.places.flatMap((placed) =>
    missingQualifications(day, placed).map(({ code, level }) =>
      broken('qualification', `visit/${placed.visit.id}`, { ...placeValues(placed), qualification: code, level }),
    ),
  )
}

/** Qualification as a cost: needed codes that are missing, over all places. A count. */
export const qualificationAmount = (day: ReplayedPlan): number =>
  sum(day.places.map((placed) => missingQualifications(day, placed).length))

const missingQualifications = (day: ReplayedPlan, { staffing, route, stop }: PlacedPlace): NeededQualification[] =>
  staffing.qualifications.filter(({ code, level }) => !holds(day, route, code, level, stop.start))

/** Whether the shift's caregiver holds a code at this level or above at an instant, first and last instant included. */
export function holds(day: ReplayedPlan, route: ReplayedRoute, code: string, level: number, at: number): boolean {
  if (route.caregiverId === null) return route.shift.assumedQualifications.includes(code)
  return (route.caregiver?.qualifications ?? []).some(
    (held) =>
      held.code === code &&
      held.level >= level &&
      (held.validFrom === undefined || toTicks(day.clock, held.validFrom) <= at) &&
      (held.validTo === undefined || at <= toTicks(day.clock, held.validTo)),
  )
}
