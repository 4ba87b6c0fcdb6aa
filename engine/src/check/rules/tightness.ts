import { durationToTicks } from '../../time.ts'
import { sum } from '../finding.ts'
import type { ReplayedPlan, ReplayedRoute } from '../replayed-plan.ts'

/**
 * Tightness: slack that is missing after visits whose length varies. Slack is the waiting before the next stop, or
 * after the last one what remains of the shift at the return. Unit: ticks; once per place; never negative.
 */
export const tightnessAmount = (day: ReplayedPlan): number =>
  sum(
    day.routes.flatMap((route) =>
      route.stops.map(({ visit, staffing }, k) => {
        if (visit?.usualVariation === undefined || staffing === undefined) return 0
        return Math.max(0, durationToTicks(day.clock, visit.usualVariation) - slackAfter(route, k))
      }),
    ),
  )

function slackAfter(route: ReplayedRoute, k: number): number {
  const next = route.stops[k + 1]
  return next === undefined ? Math.max(0, route.end - route.return) : next.waiting
}
