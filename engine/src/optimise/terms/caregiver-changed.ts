import type { PlaceTerm } from './place-term.ts'

/** 1 when the reference plan names another caregiver for this place. */
export const caregiverChanged: PlaceTerm = {
  term: 'caregiverChanged',
  amount: ({ referenceCaregiver, shift }) =>
    referenceCaregiver === undefined || referenceCaregiver === shift.caregiver ? 0 : 1,
}
