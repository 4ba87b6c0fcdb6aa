import type { Random } from '../../random.ts'
import type { Instance } from '../instance/instance.ts'
import { NOWHERE } from '../working-plan.ts'
import type { Neighbours } from '../neighbours.ts'
import type { WorkingPlan } from '../working-plan.ts'

/** Units taken out of the plan in this iteration, each once. */
export class Removed {
  readonly units: Int32Array
  count = 0
  /** Nodes taken out of routes; ties and bundles count each of their nodes. */
  nodes = 0
  /** The unit that is put back before all others; −1: none. */
  lead = -1
  /** Put the hardest to place back first: the order for an empty plan. */
  hardestFirst = false
  private readonly seen: Uint8Array
  private readonly instance: Instance

  constructor(instance: Instance) {
    this.instance = instance
    this.units = new Int32Array(instance.units)
    this.seen = new Uint8Array(instance.units)
  }

  clear(): void {
    for (let k = 0; k < this.count; k++) this.seen[this.units[k]!] = 0
    this.count = 0
    this.nodes = 0
    this.lead = -1
    this.hardestFirst = false
  }

  has(unit: number): boolean {
    return this.seen[unit] === 1
  }

  /** Adds a unit without touching the plan (it was already left out). */
  add(unit: number): void {
    if (this.seen[unit] === 1) return
    this.seen[unit] = 1
    this.units[this.count++] = unit
  }

  /** Takes all nodes of the unit out of the plan. */
  take(plan: WorkingPlan, unit: number): void {
    if (this.seen[unit] === 1) return
    this.add(unit)
    const { unitFrom, unitNodes } = this.instance
    for (let k = unitFrom[unit]!; k < unitFrom[unit + 1]!; k++) {
      const node = unitNodes[k]!
      if (plan.routeOf[node] === NOWHERE) continue
      plan.unlink(node)
      this.nodes++
    }
  }
}

export interface RuinContext {
  readonly instance: Instance
  readonly random: Random
  readonly neighbours: Neighbours
  /** Visit nodes that a ruin may start from. */
  readonly seeds: Int32Array
}

/** A way of choosing what to take out. `amount` is the number of nodes to aim at. */
export type Ruin = (context: RuinContext, plan: WorkingPlan, removed: Removed, amount: number) => void

export interface WeightedRuin {
  readonly ruin: Ruin
  readonly share: number
}
