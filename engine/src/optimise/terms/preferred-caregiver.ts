import type { PlaceTerm } from './place-term.ts'

/** 1 when the place has a list of preferred caregivers and this is none of them. `null`: no list, so 0. */
export const preferredCaregiver: PlaceTerm = {
  term: 'preferredCaregiver',
  amount: ({ place, shift }) =>
    place.preferredCaregivers === null ||
    (shift.caregiver !== null && place.preferredCaregivers.includes(shift.caregiver))
      ? 0
      : 1,
}
