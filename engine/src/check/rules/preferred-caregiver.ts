import type { ReplayedPlan } from '../replayed-plan.ts'

/**
 * Preferred caregiver: places whose list of preferred caregivers does not hold the one who does it. A count.
 * No list (`null`) is no preference; an empty list prefers nobody, so anyone counts; so does a vacant shift.
 */
export const preferredCaregiverAmount = (day: ReplayedPlan): number =>
  day.places.filter(({ staffing: { preferredCaregivers }, route }) => {
    if (preferredCaregivers === null) return false
    return route.caregiverId === null || !preferredCaregivers.includes(route.caregiverId)
  }).length
