import type { Violation } from '../../model/index.ts'
import { broken, placeValues } from '../finding.ts'
import type { PlacedPlace, ReplayedPlan } from '../replayed-plan.ts'

/** Team: a visit that is its team's alone (`teamOnly`) is done by the team's caregivers. */
export function checkTeam(day: ReplayedPlan): Violation[] {
  return day.places
    .filter((placed) => placed.visit.teamOnly && crossesTeams(day, placed))
    .map((placed) =>
      broken('team', `visit/${placed.visit.id}`, { ...placeValues(placed), team: teamOf(day, placed) ?? '' }),
    )
}

/** Whether the visit's team is stated and is not the caregiver's; a caregiver without a team and a vacant shift are of none. */
export function crossesTeams(day: ReplayedPlan, placed: PlacedPlace): boolean {
  const team = teamOf(day, placed)
  return team !== undefined && placed.route.caregiver?.team !== team
}

/** The visit's team, or else its recipient's. */
const teamOf = (day: ReplayedPlan, { visit }: PlacedPlace): string | undefined =>
  visit.team ?? day.recipients.get(visit.recipient)?.team
