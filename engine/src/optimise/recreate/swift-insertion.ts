import type { Random } from '../../random.ts'
import { NEVER } from '../instance/instance.ts'
import type { Instance } from '../instance/instance.ts'
import type { SwiftClock } from '../swift-clock.ts'
import { PatientOrder } from '../guards/patient-order.ts'
import { NOWHERE } from '../working-plan.ts'
import type { WorkingPlan } from '../working-plan.ts'
import { Positions } from './positions.ts'
import type { Insertion } from './insertion.ts'
import { shortcutSlack } from './shortcut-slack.ts'

/** A place is skipped with this chance when it would become the best (blinks: Christiaens & Vanden Berghe 2020). */
const BLINK_RATE = 0.01

/**
 * Inserts units under the swift clock. For most places the cost is exact in a handful of operations; the rest get a
 * lower bound and are tried in order of it, until the bound passes the best that is known.
 */
export class SwiftInsertion implements Insertion {
  private readonly instance: Instance
  private readonly clock: SwiftClock
  private readonly random: Random
  private readonly greatestWeight: number
  /** Least cost of a tick past any soft limit; Infinity when every limit is hard. */
  private readonly pushWeight: number
  private readonly order: PatientOrder | undefined
  /** A place out of reach by more than this is out of reach for the rest of the route; per travel class. */
  private readonly slack: Int32Array
  private readonly doubtful: Positions
  private readonly first: Positions
  private readonly second: Positions
  private bestAfter = -1
  private bestRoute = -1
  private bestBegin = 0
  /** Does the best place push a start beyond its `latest`? Then `latest` is computed anew. */
  private bestPushes = false

  constructor(instance: Instance, clock: SwiftClock, random: Random) {
    this.instance = instance
    this.clock = clock
    this.random = random
    this.greatestWeight = instance.weights.of.greatestLateness
    this.pushWeight = leastLateWeight(instance)
    this.slack = shortcutSlack(instance)
    this.order = instance.patientOrder ? new PatientOrder(instance) : undefined
    const capacity = instance.size + 8
    this.doubtful = new Positions(capacity)
    this.first = new Positions(capacity)
    this.second = new Positions(capacity)
  }

  insert(plan: WorkingPlan, unit: number, limit: number): number {
    const { unitFrom, unitNodes } = this.instance
    const from = unitFrom[unit]!
    const length = unitFrom[unit + 1]! - from
    if (length === 1) return this.insertOne(plan, unitNodes[from]!, limit)
    if (length === 2 && this.mustDiffer(unitNodes[from]!, unitNodes[from + 1]!)) {
      return this.insertPair(plan, unitNodes[from]!, unitNodes[from + 1]!, limit)
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
    let best = this.scan(plan, node, limit)
    const { doubtful, clock, order } = this
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
        this.bestPushes = true
        this.choose(doubtful, k)
      }
    }
    if (this.bestAfter < 0) return Infinity
    return this.apply(plan, node, limit)
  }

  private choose(positions: Positions, k: number): void {
    this.bestAfter = positions.after[k]!
    this.bestRoute = positions.route[k]!
    this.bestBegin = positions.begin[k]!
  }

  /** Puts the node at the best place found; Infinity (and nothing done) when a circle of ties shows up only now. */
  private apply(plan: WorkingPlan, node: number, limit: number): number {
    const { clock } = this
    const before = plan.fixedCost + clock.timeCost(plan)
    clock.mark(plan)
    plan.link(node, this.bestRoute, this.bestAfter)
    if (!clock.place(plan, node, this.bestBegin) || !clock.spread(plan, node, before + limit - plan.fixedCost)) {
      clock.undo(plan)
      plan.unlink(node)
      return Infinity
    }
    this.bestPushes ||= plan.start[node] !== this.bestBegin
    if (this.bestPushes || !clock.seedLatest(plan, node)) clock.refreshLatest(plan)
    else clock.lowerLatest(plan, node)
    return plan.fixedCost + clock.timeCost(plan) - before
  }

  /**
   * Looks at every place of every allowed route. Sets the best place whose cost is exact, returns that cost (or
   * `limit`), and leaves in `doubtful` the places that need a trial.
   */
  private scan(plan: WorkingPlan, node: number, limit: number): number {
    const { instance, random, doubtful, greatestWeight, pushWeight, order } = this
    const { allowedFrom, allowed, factorOffset, duration, softLatest, hardLatest, lateWeight, opens } = instance
    const { location, leaves, locations, travelClass, legTicks, legCost, nodes } = instance
    const { next, start, latest, stops, greatestLate } = plan
    doubtful.count = 0
    this.bestAfter = -1
    this.bestPushes = false
    let best = limit
    const here = location[node]!
    const gone = leaves[node]! * locations
    const earliest = this.afterPartners(plan, node, opens[node]!)
    const tied = instance.tieFrom[node]! < instance.tieFrom[node + 1]!
    const weight = lateWeight[node]!
    for (let k = allowedFrom[node]!; k < allowedFrom[node + 1]!; k++) {
      const route = allowed[k]!
      const base = plan.assignmentCost(node, route)
      if (base >= best) continue
      const offset = factorOffset[route]!
      const ticks = legTicks[travelClass[route]!]!
      const cost = legCost[travelClass[route]!]!
      const slack = this.slack[travelClass[route]!]!
      const service = duration[offset + node]!
      const soft = softLatest[offset + node]!
      const hard = hardLatest[offset + node]!
      const used = stops[route] !== 0
      const tail = nodes + 2 * route + 1
      let u = tail - 1
      while (u !== tail) {
        const v = next[u]!
        const row = leaves[u]! * locations
        const arrival = start[u]! + duration[offset + u]! + ticks[row + here]!
        const from = u
        u = v
        if (arrival > hard) {
          if (arrival - hard > slack) break
          continue
        }
        const to = location[v]!
        const fixed = base + cost[row + here]! + cost[gone + to]! - (used ? cost[row + to]! : 0)
        if (fixed >= best) continue
        const begin = arrival > earliest ? arrival : earliest
        if (begin > hard) break
        const late = begin - soft
        let key = fixed
        if (late > 0) key += late * weight + (late > greatestLate ? (late - greatestLate) * greatestWeight : 0)
        if (key >= best) continue
        let push = begin + service + ticks[gone + to]! - latest[v]!
        if (tied) push = this.pushOnPartners(plan, node, begin, push)
        if (push > 0) {
          key += push * pushWeight
          if (key < best) doubtful.add(key, fixed, from, route, begin)
        } else if (random.unit() >= BLINK_RATE && (order === undefined || order.allows(plan, node, from))) {
          best = key
          this.bestAfter = from
          this.bestRoute = route
          this.bestBegin = begin
        }
      }
    }
    return best
  }

  /** Earliest start that the placed partners allow. */
  private afterPartners(plan: WorkingPlan, node: number, earliest: number): number {
    const { tieFrom, tieTo, tieIn } = this.instance
    for (let k = tieFrom[node]!; k < tieFrom[node + 1]!; k++) {
      const other = tieTo[k]!
      if (plan.routeOf[other] === NOWHERE || tieIn[k]! <= -NEVER) continue
      const least = plan.start[other]! + tieIn[k]!
      if (least > earliest) earliest = least
    }
    return earliest
  }

  /** The greater of `push` and how far a start at `begin` pushes a placed partner beyond what is free. */
  private pushOnPartners(plan: WorkingPlan, node: number, begin: number, push: number): number {
    const { tieFrom, tieTo, tieOut } = this.instance
    for (let k = tieFrom[node]!; k < tieFrom[node + 1]!; k++) {
      const other = tieTo[k]!
      if (plan.routeOf[other] === NOWHERE) continue
      const pushed = begin + tieOut[k]! - plan.latest[other]!
      if (pushed > push) push = pushed
    }
    return push
  }

  /** Two nodes with different caregivers, both at once: sorted places of each half, stopped by the sum of bounds. */
  private insertPair(plan: WorkingPlan, a: number, b: number, limit: number): number {
    const { first, second } = this
    this.list(plan, a, limit, first)
    if (first.count === 0) return Infinity
    const leastFirst = first.least()
    this.list(plan, b, limit - leastFirst, second)
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

  private pairPush = 0

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
    const { first, second, greatestWeight } = this
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
    return this.pairPush > 0 ? bound + this.pairPush * this.pushWeight : bound
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

  /** Every place for one half of a pair, with what it costs at least. */
  private list(plan: WorkingPlan, node: number, limit: number, into: Positions): void {
    const { instance } = this
    const { allowedFrom, allowed, factorOffset, duration, softLatest, hardLatest, lateWeight, opens } = instance
    const { location, leaves, locations, travelClass, legTicks, legCost, nodes } = instance
    const { next, start, stops } = plan
    into.count = 0
    const here = location[node]!
    const gone = leaves[node]! * locations
    const earliest = opens[node]!
    const weight = lateWeight[node]!
    for (let k = allowedFrom[node]!; k < allowedFrom[node + 1]!; k++) {
      const route = allowed[k]!
      const base = plan.assignmentCost(node, route)
      if (base >= limit) continue
      const offset = factorOffset[route]!
      const ticks = legTicks[travelClass[route]!]!
      const cost = legCost[travelClass[route]!]!
      const slack = this.slack[travelClass[route]!]!
      const soft = softLatest[offset + node]!
      const hard = hardLatest[offset + node]!
      const used = stops[route] !== 0
      const tail = nodes + 2 * route + 1
      let u = tail - 1
      while (u !== tail) {
        const v = next[u]!
        const row = leaves[u]! * locations
        const arrival = start[u]! + duration[offset + u]! + ticks[row + here]!
        const from = u
        u = v
        if (arrival > hard) {
          if (arrival - hard > slack) break
          continue
        }
        const to = location[v]!
        const fixed = base + cost[row + here]! + cost[gone + to]! - (used ? cost[row + to]! : 0)
        const begin = arrival > earliest ? arrival : earliest
        const late = begin - soft
        const key = late > 0 ? fixed + late * weight : fixed
        if (key < limit) into.add(key, fixed, from, route, begin)
      }
    }
  }

  private gapBetween(a: number, b: number): { out: number; back: number } {
    const { tieFrom, tieTo, tieOut, tieIn } = this.instance
    for (let k = tieFrom[a]!; k < tieFrom[a + 1]!; k++) {
      if (tieTo[k] === b) return { out: tieOut[k]!, back: tieIn[k]! }
    }
    return { out: -NEVER, back: -NEVER }
  }
}

function leastLateWeight(instance: Instance): number {
  let least = Infinity
  for (let node = 0; node < instance.size; node++) {
    const weight = instance.lateWeight[node]!
    const soft = instance.softLatest[node]! < instance.hardLatest[node]!
    if (soft && weight < least) least = weight
  }
  return least
}
