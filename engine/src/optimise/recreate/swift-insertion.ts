import type { Random } from '../../random.ts'
import { PatientOrder } from '../guards/patient-order.ts'
import type { Instance } from '../instance/instance.ts'
import type { SwiftClock } from '../swift-clock.ts'
import type { WorkingPlan } from '../working-plan.ts'
import type { Insertion } from './insertion.ts'
import { SwiftPair } from './swift-pair.ts'
import { SwiftScan } from './swift-scan.ts'

/**
 * Inserts units under the swift clock. For most places the cost is exact in a handful of operations; the rest get a
 * lower bound and are tried in order of it, until the bound passes the best that is known.
 */
export class SwiftInsertion implements Insertion {
  private readonly instance: Instance
  private readonly clock: SwiftClock
  private readonly random: Random
  private readonly order: PatientOrder | undefined
  private readonly scan: SwiftScan
  private readonly pair: SwiftPair

  constructor(instance: Instance, clock: SwiftClock, random: Random) {
    this.instance = instance
    this.clock = clock
    this.random = random
    this.order = instance.patientOrder ? new PatientOrder(instance) : undefined
    this.scan = new SwiftScan(instance, random, this.order)
    this.pair = new SwiftPair(instance, clock, random, this.scan, this.order)
  }

  mostSaved(): number {
    return 0
  }

  insert(plan: WorkingPlan, unit: number, limit: number): number {
    const { unitFrom, unitNodes } = this.instance
    const from = unitFrom[unit]!
    const length = unitFrom[unit + 1]! - from
    if (length === 1) return this.insertOne(plan, unitNodes[from]!, limit)
    if (length === 2 && this.mustDiffer(unitNodes[from]!, unitNodes[from + 1]!)) {
      return this.pair.insert(plan, unitNodes[from]!, unitNodes[from + 1]!, limit)
    }
    return this.insertInTurn(plan, from, length, limit)
  }

  /** Members one after another, each at its best place; all are taken out again when one finds none. */
  private insertInTurn(plan: WorkingPlan, from: number, length: number, limit: number): number {
    const { unitNodes } = this.instance
    const turn = this.random.below(length)
    let spent = 0
    for (let k = 0; k < length; k++) {
      const cost = this.insertOne(plan, unitNodes[from + ((k + turn) % length)]!, limit - spent)
      if (cost === Infinity) {
        for (let j = 0; j < k; j++) plan.unlink(unitNodes[from + ((j + turn) % length)]!)
        if (k > 0) this.clock.settle(plan)
        return Infinity
      }
      spent += cost
    }
    return spent
  }

  private mustDiffer(a: number, b: number): boolean {
    const { relationFrom, relationTo, relationSame } = this.instance
    for (let k = relationFrom[a]!; k < relationFrom[a + 1]!; k++) {
      if (relationTo[k] === b && relationSame[k] === 0) return true
    }
    return false
  }

  private insertOne(plan: WorkingPlan, node: number, limit: number): number {
    const { scan, clock, order } = this
    const { doubtful } = scan
    let best = scan.scan(plan, node, limit)
    let pushes = false
    doubtful.keepBelow(best)
    doubtful.sort()
    for (let k = 0; k < doubtful.count && doubtful.key[k]! < best; k++) {
      if (order !== undefined && !order.allows(plan, node, doubtful.after[k]!)) continue
      const before = plan.fixedCost + clock.timeCost(plan)
      clock.mark(plan)
      plan.link(node, doubtful.route[k]!, doubtful.after[k]!)
      const legal =
        clock.place(plan, node, doubtful.begin[k]!) && clock.spread(plan, node, before + best - plan.fixedCost)
      const cost = legal ? plan.fixedCost + clock.timeCost(plan) - before : Infinity
      clock.undo(plan)
      plan.unlink(node)
      if (cost < best) {
        best = cost
        pushes = true
        scan.choose(k)
      }
    }
    return scan.bestAfter < 0 ? Infinity : this.apply(plan, node, limit, pushes)
  }

  /**
   * Puts the node at the best place found; Infinity (and nothing done) when a circle of ties shows up only now.
   * `pushes`: the trial pushed some start beyond its `latest`, which is then computed anew.
   */
  private apply(plan: WorkingPlan, node: number, limit: number, pushes: boolean): number {
    const { clock } = this
    const { bestRoute, bestAfter, bestBegin } = this.scan
    const before = plan.fixedCost + clock.timeCost(plan)
    clock.mark(plan)
    plan.link(node, bestRoute, bestAfter)
    if (!clock.place(plan, node, bestBegin) || !clock.spread(plan, node, before + limit - plan.fixedCost)) {
      clock.undo(plan)
      plan.unlink(node)
      return Infinity
    }
    if (pushes || plan.start[node] !== bestBegin || !clock.seedLatest(plan, node)) clock.refreshLatest(plan)
    else clock.lowerLatest(plan, node)
    return plan.fixedCost + clock.timeCost(plan) - before
  }
}
