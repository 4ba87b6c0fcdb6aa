import type { WorkingPlan } from '../working-plan.ts'

/** A way of putting units into routes. Each clock has its own. */
export interface Insertion {
  /**
   * Puts the unit where it costs least, if that is below `limit`; returns the added cost.
   * Infinity when it has no such place; the plan is then as it was.
   */
  insert(plan: WorkingPlan, unit: number, limit: number): number
  /** The most by which visits that are put in could lower what the plan costs now; 0 where that is never. */
  mostSaved(plan: WorkingPlan): number
}
