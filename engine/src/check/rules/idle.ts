import { sum } from '../finding.ts'
import type { ReplayedPlan, ReplayedRoute } from '../replayed-plan.ts'

/**
 * Idle: a shift's time before departure, its waiting at every stop, and its time after return.
 *
 * Unit: ticks. Waiting right after a break that opens the route is idle too, also where `waiting` does not count it.
 * An unused shift idles from start to end when the problem says `unusedShiftIdles`, otherwise not at all.
 */
export const idleAmount = (day: ReplayedPlan): number => sum(day.routes.map((route) => idleOf(day, route)))

/** One shift's idle time, in ticks. */
export function idleOf(day: ReplayedPlan, route: ReplayedRoute): number {
  if (!route.used) return day.problem.objective.options.unusedShiftIdles ? route.end - route.start : 0
  return (
    route.departure -
    route.start +
    sum(route.stops.map(({ waiting }) => waiting)) +
    Math.max(0, route.end - route.return)
  )
}
