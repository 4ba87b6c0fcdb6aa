import { greatest, sum } from '../finding.ts'
import type { ReplayedPlan } from '../replayed-plan.ts'
import { workOf } from './balance.ts'
import { availableTicks } from './capacity-factor.ts'

/** Greatest utilisation: the greatest of the caregivers' shares of available time spent on work. A ratio. */
export const greatestUtilisationAmount = (day: ReplayedPlan): number => greatest(utilisations(day))

/**
 * Each caregiver's work ÷ available time, all their shifts together; a vacant shift stands for a caregiver of its own.
 * Work is that of `balance`. Someone without available time has no utilisation.
 */
export function utilisations(day: ReplayedPlan): number[] {
  return [...new Set(day.routes.map(({ who }) => who))]
    .map((who) => day.routes.filter((route) => route.who === who))
    .map((routes) => ({
      work: sum(routes.map(workOf)),
      available: sum(routes.map((route) => availableTicks(day, route))),
    }))
    .filter(({ available }) => available > 0)
    .map(({ work, available }) => work / available)
}
