import { AVOIDABLE } from '../../model/index.ts'
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
    broken('excluded-caregiver', `visit/${placed.visit.id}`, { ...placeValues(placed), ...becauseOf(day, placed) }),
  )
}

/** What in the home keeps the caregiver away, where that is why. */
function becauseOf(day: ReplayedPlan, { visit, stop, route }: PlacedPlace): Record<string, string> {
  const rules = visit.excludedCaregivers.filter(
    (rule) => rule.caregiver === route.caregiverId && holdsAt(day, rule, stop.start),
  )
  const fault = AVOIDABLE.find((each) => rules.every(({ reason }) => reason === each))
  return fault === undefined ? {} : { fault }
}

/** Places done by a caregiver whom an unexpired rule excludes. */
export const excludedPlaces = (day: ReplayedPlan): PlacedPlace[] =>
  day.places.filter(({ visit, stop, route }) =>
    visit.excludedCaregivers.some((rule) => rule.caregiver === route.caregiverId && holdsAt(day, rule, stop.start)),
  )

/** A rule holds for starts up to and including the instant when it expires. */
export const holdsAt = (day: ReplayedPlan, { expires }: CaregiverRule, start: number): boolean =>
  expires === undefined || start <= toTicks(day.clock, expires)
