import type { WorkingPlan } from '../working-plan.ts'

/** A hard rule about whole routes or several of them, looked at when a place is tried in earnest. */
export interface Guard {
  allows(plan: WorkingPlan): boolean
}
