import type { ReplayedPlan } from '../replayed-plan.ts'

/** Primary contact: places at a recipient who has one, done by neither the contact nor the deputy. A count. */
export const primaryContactAmount = (day: ReplayedPlan): number =>
  day.places.filter(({ visit, route: { caregiverId } }) => {
    const recipient = day.recipients.get(visit.recipient)
    if (recipient?.primaryContact === undefined) return false
    return (
      caregiverId !== recipient.primaryContact &&
      caregiverId !== (recipient.primaryContactDeputy ?? recipient.primaryContact)
    )
  }).length
