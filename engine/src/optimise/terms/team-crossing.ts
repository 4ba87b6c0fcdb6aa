import type { PlaceTerm } from './place-term.ts'

/** 1 when the visit (or else its recipient) has a team and the caregiver is of another, or of none. */
export const teamCrossing: PlaceTerm = {
  term: 'teamCrossing',
  amount: ({ visit, recipient, caregiver }) => {
    const team = visit.team ?? recipient?.team
    return team === undefined || caregiver?.team === team ? 0 : 1
  },
}
