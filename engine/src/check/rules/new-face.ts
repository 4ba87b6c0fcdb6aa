import type { ReplayedPlan } from '../replayed-plan.ts'
import { pair, pairsOutside } from './continuity.ts'

/** New face: pairs of recipient and caregiver in the plan that the whole history does not hold. A count. */
export const newFaceAmount = (day: ReplayedPlan): number =>
  pairsOutside(day, new Set(day.problem.history.map(({ recipient, caregiver }) => pair(recipient, caregiver))))
