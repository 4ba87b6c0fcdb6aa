import type { ReplayedPlan } from '../replayed-plan.ts'
import { crossesTeams } from './team.ts'

/** Team crossing: places done by someone outside the visit's team. A count. */
export const teamCrossingAmount = (day: ReplayedPlan): number =>
  day.places.filter((placed) => crossesTeams(day, placed)).length
