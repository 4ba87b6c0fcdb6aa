import type { Random } from '../../random.ts'
import type { Instance } from '../instance/instance.ts'
import type { Removed } from '../ruin/ruin.ts'
import { NOWHERE } from '../working-plan.ts'
import type { WorkingPlan } from '../working-plan.ts'
import type { Insertion } from './insertion.ts'
import { UnitOrder } from './unit-order.ts'

/**
 * Cost of a mandatory unit that is missing: above any plan, so that plans are ordered first by how many are missing;
 * small enough that a thousand of them still add up exactly.
 */
export const MISSING = 2 ** 42

/** What a repair needs of a clock. */
export interface RepairClock {
  /** Times from scratch; false when the plan is not legal. */
  settle(plan: WorkingPlan): boolean
  /** Cost of the plan as it stands, without what is left out. */
  cost(plan: WorkingPlan): number
}

/** Puts units back, one after another, each where it costs least. */
export class Repair {
  private readonly instance: Instance
  private readonly clock: RepairClock
  private readonly insertion: Insertion
  private readonly order: UnitOrder

  constructor(instance: Instance, clock: RepairClock, insertion: Insertion, random: Random) {
    this.instance = instance
    this.clock = clock
    this.insertion = insertion
    this.order = new UnitOrder(instance, random)
  }

  /**
   * Puts back what was removed and whatever else is in no route; returns the plan's whole cost.
   * Infinity as soon as it cannot end below `threshold`.
   */
  complete(plan: WorkingPlan, removed: Removed, threshold: number): number {
    const { instance, insertion, clock } = this
    for (let unit = 0; unit < instance.units; unit++) {
      if (plan.routeOf[instance.unitNodes[instance.unitFrom[unit]!]!] === NOWHERE) removed.add(unit)
    }
    if (!clock.settle(plan)) return Infinity
    const units = this.order.sort(removed)
    let cost = clock.cost(plan)
    for (let k = 0; k < removed.count; k++) {
      if (cost >= threshold) return Infinity
      const unit = units[k]!
      const price = this.priceOf(unit)
      const added = insertion.insert(plan, unit, Math.min(price, threshold - cost))
      cost += added === Infinity ? price : added
    }
    return cost
  }

  private priceOf(unit: number): number {
    return this.instance.unitMandatory[unit] === 1 ? MISSING : this.instance.unitPrice[unit]!
  }

  /** Cost of what is placed. */
  costWithoutMissing(plan: WorkingPlan): number {
    return this.clock.cost(plan)
  }
}
