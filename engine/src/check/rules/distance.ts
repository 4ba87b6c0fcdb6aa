import { fractionValue } from '../../units.ts'
import { sum } from '../finding.ts'
import type { ReplayedPlan } from '../replayed-plan.ts'

/** Distance: the metres of every leg, the first and the last included, by the factor of its mode. Metres. */
export const distanceAmount = (day: ReplayedPlan): number =>
  sum(
    day.routes.map(({ legs, mode }) => {
      const factor = day.objective.distance.byMode.get(mode)
      return sum(legs.map(({ metres }) => metres)) * (factor === undefined ? 1 : fractionValue(factor))
    }),
  )
