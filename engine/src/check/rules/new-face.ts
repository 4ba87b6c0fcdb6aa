import type { ReplayedPlan } from '../replayed-plan.ts'
import { pairsOutside, pairsWithin } from './continuity.ts'

/** New face: pairs of recipient and caregiver in the plan that the whole history does not hold. A count. */
export const newFaceAmount = (day: ReplayedPlan): number =>
  pairsOutside(day, pairsWithin(day.problem.history, Infinity))
