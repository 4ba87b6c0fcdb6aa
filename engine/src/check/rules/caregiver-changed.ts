import type { Reference } from '../../model/index.ts'
import type { ReplayedPlan } from '../replayed-plan.ts'

/** Caregiver changed: placed places whose reference names another caregiver. A count; a vacant shift is another one. */
export const caregiverChangedAmount = (day: ReplayedPlan): number =>
  day.places.filter(({ visit, place, route }) => {
    const before = referenceOf(day, visit.id, place)?.caregiver
    return before !== undefined && before !== route.caregiverId
  }).length

/** What the reference plan says of a place; the first word counts. */
export const referenceOf = (day: ReplayedPlan, visit: string, place: number): Reference | undefined =>
  day.problem.reference.find((entry) => entry.visit === visit && entry.place === place)
