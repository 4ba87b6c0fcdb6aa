import type { Random } from '../../random.ts'
import type { PatientOrder } from '../guards/patient-order.ts'
import { NEVER } from '../instance/instance.ts'
import type { Instance } from '../instance/instance.ts'
import type { SwiftClock } from '../swift-clock.ts'
import type { WorkingPlan } from '../working-plan.ts'
import { Positions } from './positions.ts'
import { BLINK_RATE } from './swift-scan.ts'
import type { SwiftScan } from './swift-scan.ts'

/** Inserts two tied nodes with different caregivers together, where both at once cost least. */
export class SwiftPair {
  private readonly instance: Instance
  private readonly clock: SwiftClock
  private readonly random: Random
  private readonly scan: SwiftScan
  private readonly order: PatientOrder | undefined
  private readonly first: Positions
  private readonly second: Positions
  /** Ticks that the pair looked at last pushes beyond what is free; more than 0: its cost is only a bound. */
  private pairPush = 0

  constructor(instance: Instance, clock: SwiftClock, random: Random, scan: SwiftScan, order: PatientOrder | undefined) {
    this.instance = instance
    this.clock = clock
    this.random = random
    this.scan = scan
    this.order = order
    this.first = new Positions(instance.size + 8)
    this.second = new Positions(instance.size + 8)
  }

  /** Two nodes with different caregivers, both at once: sorted places of each half, stopped by the sum of bounds. */
  insert(plan: WorkingPlan, a: number, b: number, limit: number): number {
    const { first, second } = this
    this.scan.list(plan, a, limit, first)
    if (first.count === 0) return Infinity
    const leastFirst = first.least()
    this.scan.list(plan, b, limit - leastFirst, second)
    if (second.count === 0) return Infinity
    first.keepBelow(limit - second.least())
    first.sort()
    second.sort()
    return this.insertBestPair(plan, a, b, limit)
  }

  private insertBestPair(plan: WorkingPlan, a: number, b: number, limit: number): number {
    const { first, second, instance, clock, random } = this
    const { person } = instance
    const { out, back } = this.gapBetween(a, b)
    let best = limit
    let chosenA = -1
    let chosenB = -1
    let pushes = false
    for (let i = 0; i < first.count; i++) {
      const keyA = first.key[i]!
      if (second.count === 0 || keyA + second.key[0]! >= best) break
      const routeA = first.route[i]!
      for (let j = 0; j < second.count; j++) {
        if (keyA + second.key[j]! >= best) break
        const routeB = second.route[j]!
        if (person[routeA] === person[routeB]) continue
        let beginA = first.begin[i]!
        const beginB = Math.max(second.begin[j]!, beginA + out)
        beginA = Math.max(beginA, beginB + back)
        const bound = this.pairBound(plan, a, b, i, j, beginA, beginB)
        if (bound >= best || !this.pairInOrder(plan, a, b, i, j)) continue
        if (this.pairPush <= 0) {
          if (random.unit() < BLINK_RATE) continue
          best = bound
        } else {
          const before = plan.fixedCost + clock.timeCost(plan)
          const cost = this.tryPair(plan, a, b, i, j, beginA, beginB, before + best)
          this.takeBackPair(plan, a, b)
          if (cost - before >= best) continue
          best = cost - before
        }
        pushes = this.pairPush > 0
        chosenA = i
        chosenB = j
      }
    }
    if (chosenA < 0) return Infinity
    let beginA = first.begin[chosenA]!
    const beginB = Math.max(second.begin[chosenB]!, beginA + out)
    beginA = Math.max(beginA, beginB + back)
    const before = plan.fixedCost + clock.timeCost(plan)
    const after = this.tryPair(plan, a, b, chosenA, chosenB, beginA, beginB, before + limit)
    if (after === Infinity) {
      this.takeBackPair(plan, a, b)
      return Infinity
    }
    this.refreshAfterPair(plan, a, b, pushes || plan.start[a] !== beginA || plan.start[b] !== beginB)
    return after - before
  }

  /** A start beyond the one asked for was pushed by the other half, through ties of other routes. */
  private refreshAfterPair(plan: WorkingPlan, a: number, b: number, pushes: boolean): void {
    const { clock } = this
    const seeded = !pushes && clock.seedLatest(plan, a) && clock.seedLatest(plan, b)
    if (!seeded) return clock.refreshLatest(plan)
    clock.lowerLatest(plan, a)
    clock.lowerLatest(plan, b)
  }

  private pairInOrder(plan: WorkingPlan, a: number, b: number, i: number, j: number): boolean {
    const { order, first, second } = this
    if (order === undefined) return true
    const { recipient } = this.instance
    if (recipient[a] === recipient[b]) return order.allowsPair(plan, a, first.after[i]!, second.after[j]!)
    return order.allows(plan, a, first.after[i]!) && order.allows(plan, b, second.after[j]!)
  }

  /** What the two places cost at least together; `pairPush` > 0 when that is not yet exact. */
  private pairBound(
    plan: WorkingPlan,
    a: number,
    b: number,
    i: number,
    j: number,
    beginA: number,
    beginB: number,
  ): number {
    const { first, second } = this
    const { greatestWeight } = this.scan
    const lateA = this.lateness(a, first.route[i]!, beginA)
    const lateB = this.lateness(b, second.route[j]!, beginB)
    if (lateA < 0 || lateB < 0) return Infinity
    const { lateWeight } = this.instance
    const greatest = Math.max(lateA, lateB) - plan.greatestLate
    let bound = first.fixed[i]! + second.fixed[j]! + lateA * lateWeight[a]! + lateB * lateWeight[b]!
    if (greatest > 0) bound += greatest * greatestWeight
    const pushA = this.push(plan, a, first.route[i]!, first.after[i]!, beginA)
    const pushB = this.push(plan, b, second.route[j]!, second.after[j]!, beginB)
    this.pairPush = Math.max(pushA, pushB)
    return this.pairPush > 0 ? bound + this.pairPush * this.scan.pushWeight : bound
  }

  /** Ticks late at a start; −1 when the start is not legal. */
  private lateness(node: number, route: number, begin: number): number {
    const row = this.instance.factorOffset[route]! + node
    if (begin > this.instance.hardLatest[row]!) return -1
    const late = begin - this.instance.softLatest[row]!
    return late > 0 ? late : 0
  }

  private push(plan: WorkingPlan, node: number, route: number, after: number, begin: number): number {
    const { location, leaves, locations, travelClass, legTicks, duration, factorOffset } = this.instance
    const v = plan.next[after]!
    const leg = legTicks[travelClass[route]!]![leaves[node]! * locations + location[v]!]!
    return begin + duration[factorOffset[route]! + node]! + leg - plan.latest[v]!
  }

  /** Links both and moves the clock; the plan's cost afterwards, or Infinity (the caller takes both back). */
  private tryPair(
    plan: WorkingPlan,
    a: number,
    b: number,
    i: number,
    j: number,
    beginA: number,
    beginB: number,
    most: number,
  ): number {
    const { first, second, clock } = this
    clock.mark(plan)
    plan.link(a, first.route[i]!, first.after[i]!)
    plan.link(b, second.route[j]!, second.after[j]!)
    const legal =
      clock.place(plan, a, beginA) &&
      clock.place(plan, b, beginB) &&
      clock.spread(plan, a, most - plan.fixedCost) &&
      clock.spread(plan, b, most - plan.fixedCost)
    return legal ? plan.fixedCost + clock.timeCost(plan) : Infinity
  }

  private takeBackPair(plan: WorkingPlan, a: number, b: number): void {
    this.clock.undo(plan)
    plan.unlink(b)
    plan.unlink(a)
  }

  private gapBetween(a: number, b: number): { out: number; back: number } {
    const { tieFrom, tieTo, tieOut, tieIn } = this.instance
    for (let k = tieFrom[a]!; k < tieFrom[a + 1]!; k++) {
      if (tieTo[k] === b) return { out: tieOut[k]!, back: tieIn[k]! }
    }
    return { out: -NEVER, back: -NEVER }
  }
}
