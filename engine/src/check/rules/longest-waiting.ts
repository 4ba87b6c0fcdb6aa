import { greatest } from '../finding.ts'
import type { ReplayedPlan } from '../replayed-plan.ts'
import { waitings } from './waiting.ts'

/** The longest single waiting of those that `waiting` counts, in ticks. */
export const longestWaitingAmount = (day: ReplayedPlan): number =>
  greatest(day.routes.flatMap((route) => waitings(day, route)))
