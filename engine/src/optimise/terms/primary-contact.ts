import type { PlaceTerm } from './place-term.ts'

/** 1 when the recipient has a primary contact and neither the contact nor the deputy does this place. */
export const primaryContact: PlaceTerm = {
  term: 'primaryContact',
  amount: ({ recipient, shift }) => {
    if (recipient?.primaryContact === undefined) return 0
    const known = [recipient.primaryContact, recipient.primaryContactDeputy]
    return shift.caregiver !== null && known.includes(shift.caregiver) ? 0 : 1
  },
}
