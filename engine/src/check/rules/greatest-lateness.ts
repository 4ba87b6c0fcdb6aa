import { greatest } from '../finding.ts'
import type { ReplayedPlan } from '../replayed-plan.ts'
import { latenesses } from './lateness.ts'

/** Greatest lateness of any one place, in ticks; 0 when nothing is late. */
export const greatestLatenessAmount = (day: ReplayedPlan): number => greatest(latenesses(day))
