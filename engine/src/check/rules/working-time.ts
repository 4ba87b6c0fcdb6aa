import type { Violation } from '../../model/index.ts'
import type { ReplayedPlan } from '../replayed-plan.ts'

/** Working time (arbeidsmiljøloven chapter 10): NOT JUDGED YET. No plan is found at fault here, whatever its hours. */
export function checkWorkingTime(_day: ReplayedPlan): Violation[] {
  return []
}
