import { sum } from '../finding.ts'
import type { ReplayedPlan, ReplayedRoute } from '../replayed-plan.ts'
import { waitings } from './waiting.ts'

/**
 * Idle: a shift's time before departure, the waiting that `waiting` counts, and its time after return.
 *
 * Unit: ticks. An unused shift idles from start to end when the problem says `unusedShiftIdles`, otherwise not at all.
 */
export const idleAmount = (day: ReplayedPlan): number => sum(day.routes.map((route) => idleOf(day, route)))

/** One shift's idle time, in ticks. */
export function idleOf(day: ReplayedPlan, route: ReplayedRoute): number {
  if (!route.used) return day.problem.objective.options.unusedShiftIdles ? route.end - route.start : 0
  return route.departure - route.start + sum(waitings(day, route)) + Math.max(0, route.end - route.return)
}
