import { NEVER } from './instance/instance.ts'
import type { Instance } from './instance/instance.ts'
import { NOWHERE } from './working-plan.ts'
import type { WorkingPlan } from './working-plan.ts'

/** A route is looked at again at most this many times for each node before a circle of ties is suspected. */
const ROUNDS = 12

/**
 * The clock for costs that never fall with time: the earliest schedule over all routes together.
 *
 * `settle` computes it from scratch; `insert` moves it forward after a node was linked, and can take the move back.
 * Beside every start it keeps `latest`: the latest start that costs nothing more anywhere (docs/algorithm.md).
 */
export class SwiftClock {
  readonly instance: Instance
  private readonly greatestWeight: number
  /** Nodes whose start changed since the last `mark`, and what it was. */
  private readonly changed: Int32Array
  private readonly former: Int32Array
  private changes = 0
  private readonly queue: Int32Array
  private markedLate = 0
  private markedGreatest = 0

  constructor(instance: Instance) {
    this.instance = instance
    this.greatestWeight = instance.weights.of.greatestLateness
    this.changed = new Int32Array(instance.size * ROUNDS + 64)
    this.former = new Int32Array(instance.size * ROUNDS + 64)
    this.queue = new Int32Array(instance.size * ROUNDS + 64)
  }

  /** The earliest schedule of the whole plan, its lateness, and `latest`. False when ties form a circle or a limit is broken. */
  settle(plan: WorkingPlan): boolean {
    const { nodes, routes, opens, shiftStart } = this.instance
    const { start, next, routeOf } = plan
    for (let node = 0; node < nodes; node++) start[node] = opens[node]!
    for (let route = 0; route < routes; route++) {
      start[nodes + 2 * route] = shiftStart[route]!
      start[nodes + 2 * route + 1] = 0
    }
    let filled = 0
    const { queue } = this
    for (let route = 0; route < routes; route++) {
      let u = nodes + 2 * route
      const tail = u + 1
      while (u !== tail) {
        const v = next[u]!
        this.pull(plan, u, v, route)
        if (v < nodes) filled = this.pushTies(plan, v, filled)
        u = v
      }
    }
    let taken = 0
    while (taken < filled) {
      let u = queue[taken++]!
      const route = routeOf[u]!
      const tail = nodes + 2 * route + 1
      while (u !== tail) {
        const v = next[u]!
        if (!this.pull(plan, u, v, route)) break
        if (v < nodes) filled = this.pushTies(plan, v, filled)
        if (filled > queue.length - 8) return false
        u = v
      }
    }
    this.countLateness(plan)
    return this.settleLatest(plan)
  }

  /** start[v] at least as late as the road from u allows. True when it moved. */
  private pull(plan: WorkingPlan, u: number, v: number, route: number): boolean {
    const { location, leaves, locations, duration, factorOffset, legTicks, travelClass } = this.instance
    const offset = factorOffset[route]!
    const leg = legTicks[travelClass[route]!]![leaves[u]! * locations + location[v]!]!
    const arrival = plan.start[u]! + duration[offset + u]! + leg
    if (arrival <= plan.start[v]!) return false
    plan.start[v] = arrival
    return true
  }

  private pushTies(plan: WorkingPlan, v: number, filled: number): number {
    const { tieFrom, tieTo, tieOut } = this.instance
    const { start, routeOf } = plan
    for (let k = tieFrom[v]!; k < tieFrom[v + 1]!; k++) {
      const other = tieTo[k]!
      if (routeOf[other] === NOWHERE) continue
      const least = start[v]! + tieOut[k]!
      if (least <= start[other]!) continue
      start[other] = least
      filled = this.pushTies(plan, other, filled)
      this.queue[filled++] = other
    }
    return filled
  }

  private countLateness(plan: WorkingPlan): void {
    const { size, nodes, softLatest, factorOffset, lateWeight } = this.instance
    const { start, routeOf } = plan
    let cost = 0
    let greatest = 0
    for (let node = 0; node < size; node++) {
      const route = routeOf[node]!
      if (route === NOWHERE) continue
      const late = start[node]! - softLatest[factorOffset[route]! + node]!
      if (late <= 0 || (node >= nodes && plan.stops[route] === 0)) continue
      cost += late * lateWeight[node]!
      if (node < nodes && late > greatest) greatest = late
    }
    plan.lateCost = cost
    plan.greatestLate = greatest
  }

  /** `latest` of every node, from the tails backwards; false when some start is already past its legal limit. */
  private settleLatest(plan: WorkingPlan): boolean {
    const { nodes, routes } = this.instance
    for (let route = 0; route < routes; route++) this.ownLatest(plan, route)
    let legal = true
    for (let route = 0; route < routes; route++) {
      if (!this.sweepBack(plan, nodes + 2 * route + 1)) legal = false
    }
    return legal
  }

  private ownLatest(plan: WorkingPlan, route: number): void {
    const { nodes, softLatest, hardLatest, factorOffset } = this.instance
    const { start, latest, next } = plan
    const offset = factorOffset[route]!
    const tail = nodes + 2 * route + 1
    let node = nodes + 2 * route
    latest[node] = NEVER
    while (node !== tail) {
      node = next[node]!
      const soft = Math.max(softLatest[offset + node]!, start[node]!)
      const hard = hardLatest[offset + node]!
      latest[node] = soft < hard ? soft : hard
    }
  }

  /** Lowers `latest` from a node towards the head of its route, and through ties into other routes. */
  private sweepBack(plan: WorkingPlan, from: number): boolean {
    const { nodes, location, leaves, locations, duration, factorOffset, legTicks, travelClass } = this.instance
    const { start, latest, prev, routeOf } = plan
    const route = routeOf[from]!
    const offset = factorOffset[route]!
    const legs = legTicks[travelClass[route]!]!
    const head = nodes + 2 * route
    let v = from
    let legal = true
    for (;;) {
      if (latest[v]! < start[v]!) legal = plan.stops[route] === 0
      if (v < nodes) this.lowerTies(plan, v)
      const u = prev[v]!
      if (u === head) return legal
      const bound = latest[v]! - legs[leaves[u]! * locations + location[v]!]! - duration[offset + u]!
      if (bound < latest[u]!) latest[u] = bound
      v = u
    }
  }

  private lowerTies(plan: WorkingPlan, v: number): void {
    const { tieFrom, tieTo, tieIn } = this.instance
    const { latest, routeOf } = plan
    for (let k = tieFrom[v]!; k < tieFrom[v + 1]!; k++) {
      const other = tieTo[k]!
      // start[v] ≥ start[other] + tieIn, so the other may not start later than this.
      const bound = latest[v]! - tieIn[k]!
      if (routeOf[other] === NOWHERE || bound >= latest[other]!) continue
      latest[other] = bound
      // Below the start itself ties run in a circle; following them further would never end.
      if (bound >= plan.start[other]!) this.lowerUpstream(plan, other)
    }
  }

  /** After a tie lowered one node: its route from there towards the head, while anything changes. */
  private lowerUpstream(plan: WorkingPlan, from: number): void {
    const { nodes, location, leaves, locations, duration, factorOffset, legTicks, travelClass } = this.instance
    const { latest, prev, routeOf } = plan
    const route = routeOf[from]!
    const offset = factorOffset[route]!
    const legs = legTicks[travelClass[route]!]!
    let v = from
    this.lowerTies(plan, v)
    for (let u = prev[v]!; u < nodes; u = prev[v]!) {
      const bound = latest[v]! - legs[leaves[u]! * locations + location[v]!]! - duration[offset + u]!
      if (bound >= latest[u]!) return
      latest[u] = bound
      if (bound < plan.start[u]!) return
      this.lowerTies(plan, u)
      v = u
    }
  }

  /** Starts remembering, so that `undo` can return to this point. */
  mark(plan: WorkingPlan): void {
    this.changes = 0
    this.markedLate = plan.lateCost
    this.markedGreatest = plan.greatestLate
  }

  /** Takes back every start changed since `mark`. */
  undo(plan: WorkingPlan): void {
    for (let k = this.changes - 1; k >= 0; k--) plan.start[this.changed[k]!] = this.former[k]!
    this.changes = 0
    plan.lateCost = this.markedLate
    plan.greatestLate = this.markedGreatest
  }

  /** States the start of a node that was just linked and counts its lateness; false when it is past its limit. */
  place(plan: WorkingPlan, node: number, begin: number): boolean {
    const { softLatest, hardLatest, factorOffset, lateWeight } = this.instance
    const row = factorOffset[plan.routeOf[node]!]! + node
    plan.start[node] = begin
    const late = begin - softLatest[row]!
    if (late > 0) {
      plan.lateCost += late * lateWeight[node]!
      if (late > plan.greatestLate) plan.greatestLate = late
    }
    return begin <= hardLatest[row]!
  }

  /**
   * Moves the schedule forward from a node that was placed. Returns false as soon as a limit is broken or the cost of
   * time passes `mostTimeCost`; the caller then calls `undo`. `latest` is left as it was.
   */
  spread(plan: WorkingPlan, node: number, mostTimeCost: number): boolean {
    const { start, next, routeOf } = plan
    const { nodes } = this.instance
    let filled = this.pushTiesCounted(plan, node, 0)
    if (filled < 0) return false
    this.queue[filled++] = node
    for (let taken = 0; taken < filled; taken++) {
      let u = this.queue[taken]!
      const route = routeOf[u]!
      const tail = nodes + 2 * route + 1
      while (u !== tail) {
        const v = next[u]!
        const arrival = this.arrival(plan, u, v, route)
        if (arrival <= start[v]!) break
        if (!this.delay(plan, v, arrival)) return false
        if (v < nodes) filled = this.pushTiesCounted(plan, v, filled)
        if (filled < 0 || this.timeCost(plan) > mostTimeCost || filled > this.queue.length - 64) return false
        u = v
      }
    }
    return this.timeCost(plan) <= mostTimeCost
  }

  /** The swift clock knows no terms over all shifts but the greatest lateness. */
  breaksHardSum(): boolean {
    return false
  }

  /** Its costs need nothing to lead them. */
  guidance(): number {
    return 0
  }

  leadBy(): boolean {
    return false
  }

  /** One sweep is quick: all times from scratch. */
  settleChanged(plan: WorkingPlan): boolean {
    return this.settle(plan)
  }

  /** Cost of what is placed. */
  cost(plan: WorkingPlan): number {
    return plan.fixedCost + this.timeCost(plan)
  }

  /** Cost of all that the clock decides. */
  timeCost(plan: WorkingPlan): number {
    return plan.lateCost + this.greatestWeight * plan.greatestLate
  }

  private arrival(plan: WorkingPlan, u: number, v: number, route: number): number {
    const { location, leaves, locations, duration, factorOffset, legTicks, travelClass } = this.instance
    const leg = legTicks[travelClass[route]!]![leaves[u]! * locations + location[v]!]!
    return plan.start[u]! + duration[factorOffset[route]! + u]! + leg
  }

  /** Moves one start later and counts what that costs; false when it breaks a limit. */
  private delay(plan: WorkingPlan, v: number, to: number): boolean {
    const { softLatest, hardLatest, factorOffset, lateWeight, nodes } = this.instance
    const row = factorOffset[plan.routeOf[v]!]! + v
    const from = plan.start[v]!
    if (this.changes >= this.changed.length) return false
    this.changed[this.changes] = v
    this.former[this.changes++] = from
    plan.start[v] = to
    const late = to - softLatest[row]!
    if (late > 0) {
      const before = from - softLatest[row]!
      plan.lateCost += (before > 0 ? late - before : late) * lateWeight[v]!
      if (v < nodes && late > plan.greatestLate) plan.greatestLate = late
    }
    return to <= hardLatest[row]!
  }

  /** −1 when a limit is broken. */
  private pushTiesCounted(plan: WorkingPlan, v: number, filled: number): number {
    const { tieFrom, tieTo, tieOut } = this.instance
    const { start, routeOf } = plan
    for (let k = tieFrom[v]!; k < tieFrom[v + 1]! && filled >= 0; k++) {
      const other = tieTo[k]!
      if (routeOf[other] === NOWHERE) continue
      const least = start[v]! + tieOut[k]!
      if (least <= start[other]!) continue
      if (!this.delay(plan, other, least)) return -1
      filled = this.pushTiesCounted(plan, other, filled)
      if (filled < 0 || filled > this.queue.length - 64) return -1
      this.queue[filled++] = other
    }
    return filled
  }

  /** Recomputes `latest` of the whole plan after nodes were inserted. */
  refreshLatest(plan: WorkingPlan): void {
    this.settleLatest(plan)
  }

  /**
   * `latest` after a node was inserted that pushed no start beyond its `latest`: nobody's limit rose, so that only
   * what leads to the node can fall. `seedLatest` comes first, for every node of the unit.
   */
  lowerLatest(plan: WorkingPlan, node: number): void {
    const { tieFrom, tieTo, tieOut } = this.instance
    const { latest, routeOf } = plan
    for (let k = tieFrom[node]!; k < tieFrom[node + 1]!; k++) {
      const other = tieTo[k]!
      if (routeOf[other] === NOWHERE) continue
      // start[other] ≥ start[node] + tieOut, so the node may not start later than this.
      const bound = latest[other]! - tieOut[k]!
      if (bound < latest[node]!) latest[node] = bound
    }
    this.lowerUpstream(plan, node)
  }

  /**
   * `latest` of a node just linked, by its own limits and the stop after it. False when the way over the node is
   * shorter than the direct leg was: then limits before it can rise, and only `refreshLatest` will do.
   */
  seedLatest(plan: WorkingPlan, node: number): boolean {
    const { location, leaves, locations, duration, factorOffset, legTicks, travelClass } = this.instance
    const { start, latest, prev, next } = plan
    const route = plan.routeOf[node]!
    const row = factorOffset[route]! + node
    const legs = legTicks[travelClass[route]!]!
    const u = prev[node]!
    const v = next[node]!
    const onward = duration[row]! + legs[leaves[node]! * locations + location[v]!]!
    const soft = Math.max(this.instance.softLatest[row]!, start[node]!)
    latest[node] = Math.min(soft, this.instance.hardLatest[row]!, latest[v]! - onward)
    const from = leaves[u]! * locations
    return legs[from + location[node]!]! + onward >= legs[from + location[v]!]!
  }
}
