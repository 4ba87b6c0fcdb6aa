import { sum } from '../finding.ts'
import type { ReplayedPlan, ReplayedRoute } from '../replayed-plan.ts'

/**
 * Waiting: from each stop's arrival to its start, breaks included, summed over the plan.
 *
 * Unit: ticks; never negative. With free departure the first stop has none, because the caregiver leaves just in time.
 * With `afterOpeningBreak: free` the stop right after a break that opens the route has none either (the published
 * definition of the unified home health care set).
 */
export const waitingAmount = (day: ReplayedPlan): number => sum(day.routes.flatMap((route) => waitings(day, route)))

/** Each stop's counted waiting, in ticks. */
export function waitings(day: ReplayedPlan, { stops }: ReplayedRoute): number[] {
  const freeAfterBreak = day.problem.objective.options.afterOpeningBreak === 'free'
  return stops.map(({ waiting }, k) => {
    const followsOpeningBreak = k === 1 && stops[0]!.stated.kind === 'break'
    return freeAfterBreak && followsOpeningBreak ? 0 : waiting
  })
}
