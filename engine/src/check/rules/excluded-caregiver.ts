import type { CaregiverRule, Violation } from '../../model/index.ts'
import { toTicks } from '../../time.ts'
import { broken, placeValues } from '../finding.ts'
import type { PlacedPlace, ReplayedPlan } from '../replayed-plan.ts'
import { isPriced } from './hard-term.ts'

/**
 * Excluded caregiver: no place is done by someone ruled out for the visit, while that rule holds.
 * Where `incompatibility` has a weight and is not hard it is a price instead.
 */
export function checkExcludedCaregiver(day: ReplayedPlan): Violation[] {
  if (isPriced(day, 'incompatibility')) return []
  return excludedPlaces(day).map((placed) =>
    broken('excluded-caregiver', `visit/${placed.visit.id}`, placeValues(placed)),
  )
}

/** Places done by a caregiver whom an unexpired rule excludes. */
export const excludedPlaces = (day: ReplayedPlan): PlacedPlace[] =>
  day.places.filter(({ visit, stop, route }) =>
    visit.excludedCaregivers.some((rule) => rule.caregiver === route.caregiverId && holdsAt(day, rule, stop.start)),
  )

/** A rule holds for starts up to and including the instant when it expires. */
export const holdsAt = (day: ReplayedPlan, { expires }: CaregiverRule, start: number): boolean =>
  expires === undefined || start <= toTicks(day.clock, expires)
