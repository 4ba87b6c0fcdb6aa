import { sum } from '../finding.ts'
import type { ReplayedPlan } from '../replayed-plan.ts'

/** Overtime: how long after the shift's end each used shift is back. Ticks; never negative. */
export const overtimeAmount = (day: ReplayedPlan): number =>
  sum(day.routes.filter(({ used }) => used).map((route) => Math.max(0, route.return - route.end)))
