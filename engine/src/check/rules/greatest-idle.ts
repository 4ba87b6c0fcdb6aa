import { greatest } from '../finding.ts'
import type { ReplayedPlan } from '../replayed-plan.ts'
import { idleOf } from './idle.ts'

/** The greatest idle time of any one shift, in ticks. */
export const greatestIdleAmount = (day: ReplayedPlan): number => greatest(day.routes.map((route) => idleOf(day, route)))
