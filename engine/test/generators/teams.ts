import fc from 'fast-check'
import { aspect, of, pick } from './draft.ts'

const team = fc.constantFrom('north', 'south')

/** Teams of caregivers, recipients and visits; some visits are for their team only. */
export const teams = aspect(
  fc.record({
    caregivers: fc.array(fc.record({ caregiver: pick, team }), { minLength: 1, maxLength: 4 }),
    recipients: fc.array(fc.record({ recipient: pick, team }), { maxLength: 3 }),
    visits: fc.array(fc.record({ visit: pick, team, only: fc.boolean() }), { minLength: 1, maxLength: 4 }),
    onlyOfRecipient: fc.array(pick, { maxLength: 2 }),
  }),
  (draft, { caregivers, recipients, visits, onlyOfRecipient }) => {
    for (const { caregiver, team } of caregivers) of(draft.caregivers, caregiver).team = team
    for (const { recipient, team } of recipients) of(draft.recipients, recipient).team = team
    for (const { visit, team, only } of visits) Object.assign(of(draft.visits, visit), { team, teamOnly: only })
    for (const picked of onlyOfRecipient) {
      const visit = of(draft.visits, picked)
      const recipient = draft.recipients.find(({ id }) => id === visit.recipient)
      if (recipient?.team !== undefined) visit.teamOnly = true
    }
  },
)
