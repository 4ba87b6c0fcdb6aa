import type { PlaceTerm } from './place-term.ts'

/** 1 when the caregiver is excluded for the visit and the exclusion holds at the shift's start. */
export const incompatibility: PlaceTerm = {
  term: 'incompatibility',
  amount: ({ visit, shift }) => (visit.excludedCaregivers.some((rule) => rule.caregiver === shift.caregiver) ? 1 : 0),
}
