import { sum } from '../finding.ts'
import type { ReplayedPlan } from '../replayed-plan.ts'
import { notGiven } from './break.ts'

/** Missed break: soft breaks that are not given, on used and unused shifts alike. A count. */
export const missedBreakAmount = (day: ReplayedPlan): number =>
  sum(day.routes.map((route) => notGiven(route).filter(({ hard }) => !hard).length))
