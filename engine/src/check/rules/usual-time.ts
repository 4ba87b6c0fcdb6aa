import { durationToTicks, toTicks } from '../../time.ts'
import { sum } from '../finding.ts'
import type { ReplayedPlan } from '../replayed-plan.ts'

/**
 * Usual time: how far each placed visit starts from its recipient's usual start, beyond the tolerance.
 * Unit: ticks; once per visit; never negative. A visit without a usual start has none.
 */
export function usualTimeAmount(day: ReplayedPlan): number {
  const tolerance = durationToTicks(day.clock, day.problem.objective.options.usualTimeToleranceSeconds)
  return sum(
    [...day.visits.values()].map(({ visit, placed, start }) => {
      if (!placed || visit.usualStart === undefined) return 0
      return Math.max(0, Math.abs(start - toTicks(day.clock, visit.usualStart)) - tolerance)
    }),
  )
}
