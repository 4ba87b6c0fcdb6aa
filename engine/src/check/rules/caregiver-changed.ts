import type { Reference } from '../../model/index.ts'
import type { ReplayedPlan } from '../replayed-plan.ts'

/** Caregiver changed: placed places whose reference names another caregiver. A count; a vacant shift is another one. */
export function caregiverChangedAmount(day: ReplayedPlan): number {
  const references = referencesOf(day)
  return day.places.filter(({ visit, place, route }) => {
    const before = references.get(placeKey(visit.id, place))?.caregiver
    return before !== undefined && before !== route.caregiverId
  }).length
}

/** What the reference plan says of each place, by `placeKey`. */
export const referencesOf = (day: ReplayedPlan): Map<string, Reference> =>
  new Map(day.problem.reference.map((entry) => [placeKey(entry.visit, entry.place), entry]))

/** One text for a visit and a place, whatever characters the id holds. */
export const placeKey = (visit: string, place: number): string => `${place} ${visit}`
