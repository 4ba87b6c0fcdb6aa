import { FLOATING } from './instance/instance.ts'
import type { Instance } from './instance/instance.ts'

/** `routeOf` of a node that is in no route. */
export const NOWHERE = -1

/** A start that is not known yet, or that there is none: before all times, which are negative before the horizon. */
export const UNKNOWN = -2_147_483_648

/** Rows of `WorkingPlan.figures`. Times in ticks, `cost` in the search's integers. */
export const FIGURE = {
  cost: 0,
  idle: 1,
  longestWait: 2,
  longestRun: 3,
  greatestLate: 4,
  work: 5,
  delay: 6,
  departure: 7,
  /** Another number each time the route is walked anew: what was worked out for a number holds while it stands. */
  stamp: 8,
} as const
const FIGURES = 9

/**
 * The plan while it is searched: routes as linked lists over the instance's nodes, with everything that is known
 * about them without looking at the clock. Times are written by a clock (`swift-clock`, `walking-clock`).
 *
 * Nothing outside `optimise/` ever sees one; `to-plan` turns it into a `Plan`. All integers live in one buffer, so
 * that keeping or taking back an iteration is one copy.
 */
export class WorkingPlan {
  readonly instance: Instance
  readonly next: Int32Array
  readonly prev: Int32Array
  readonly routeOf: Int32Array
  readonly start: Int32Array
  /** Latest start that costs nothing more anywhere (swift clock only). */
  readonly latest: Int32Array
  /** Number of nodes in a route, head and tail apart. */
  readonly stops: Int32Array
  /** 1: a floating node happens at the place of the stop after it, else at the place of the stop before. */
  readonly atNext: Int32Array
  /** Travel class of each route; it changes where a pool's vehicles go to other shifts. */
  readonly travelClass: Int32Array
  readonly clusterUses: Int32Array
  readonly clusterKeys: Int32Array
  readonly load: Float64Array
  /** What the walking clock knows of each route: `figures[figure * routes + route]`, see `FIGURE`. */
  readonly figures: Float64Array
  /** 1: the route was changed since `clearTouched`. */
  readonly touched: Uint8Array
  /** Legs, placing, clusters and opened shifts: all cost that no clock changes. */
  fixedCost = 0
  /** Cost of lateness and overtime; greatest lateness in ticks (swift clock). */
  lateCost = 0
  greatestLate = 0
  private readonly integers: Int32Array

  constructor(instance: Instance) {
    this.instance = instance
    const { size, routes, clusters } = instance
    const lengths = [size, size, size, size, size, routes, size, clusters.count * clusters.keys, clusters.count, routes]
    this.integers = new Int32Array(lengths.reduce((sum, length) => sum + length, 0))
    let from = 0
    const parts = lengths.map((length) => this.integers.subarray(from, (from += length)))
    this.next = parts[0]!
    this.prev = parts[1]!
    this.routeOf = parts[2]!
    this.start = parts[3]!
    this.latest = parts[4]!
    this.stops = parts[5]!
    this.atNext = parts[6]!
    this.clusterUses = parts[7]!
    this.clusterKeys = parts[8]!
    this.travelClass = parts[9]!
    this.travelClass.set(instance.firstClass)
    this.load = new Float64Array(instance.loads.kinds * routes)
    this.figures = new Float64Array(instance.swift ? 0 : FIGURES * routes)
    this.touched = new Uint8Array(routes)
    this.routeOf.fill(NOWHERE)
    for (let route = 0; route < routes; route++) {
      const head = instance.nodes + 2 * route
      this.next[head] = head + 1
      this.prev[head + 1] = head
      this.routeOf[head] = this.routeOf[head + 1] = route
      this.start[head] = instance.shiftStart[route]!
    }
  }

  copyFrom(other: WorkingPlan): void {
    this.integers.set(other.integers)
    if (this.load.length > 0) this.load.set(other.load)
    if (this.figures.length > 0) {
      this.figures.set(other.figures)
      this.touched.set(other.touched)
    }
    this.fixedCost = other.fixedCost
    this.lateCost = other.lateCost
    this.greatestLate = other.greatestLate
  }

  /** Takes over what the clock wrote, when the routes are the same. */
  copyTimesFrom(other: WorkingPlan): void {
    this.start.set(other.start)
    if (this.figures.length > 0) this.figures.set(other.figures)
  }

  /** Is nothing placed? */
  isEmpty(): boolean {
    return this.stops.every((stops) => stops === 0)
  }

  head(route: number): number {
    return this.instance.nodes + 2 * route
  }

  /** Puts a node into a route directly after another; updates all cost that no clock changes. */
  link(node: number, route: number, after: number): void {
    const { next, prev, instance } = this
    this.fixedCost += this.detour(node, route, after) + this.count(node, route)
    const before = next[after]!
    next[after] = node
    prev[node] = after
    next[node] = before
    prev[before] = node
    this.routeOf[node] = route
    this.touched[route] = 1
    if (this.stops[route]!++ === 0) this.fixedCost += instance.openingCost[route]!
  }

  /** Takes a node out of its route; the reverse of `link`. */
  unlink(node: number): void {
    const { next, prev, instance } = this
    const route = this.routeOf[node]!
    const before = prev[node]!
    const after = next[node]!
    next[before] = after
    prev[after] = before
    this.routeOf[node] = NOWHERE
    this.touched[route] = 1
    if (--this.stops[route]! === 0) this.fixedCost -= instance.openingCost[route]!
    this.fixedCost -= this.detour(node, route, before) + this.uncount(node, route)
  }

  /** Added cost of legs when the node comes directly after another. An unused route has no legs. */
  detour(node: number, route: number, after: number): number {
    const { instance, next, stops } = this
    const { location, leaves, locations } = instance
    const cost = instance.legCost[this.travelClass[route]!]!
    let from = after
    while (location[from] === FLOATING) from = this.prev[from]!
    let to = next[after]!
    while (location[to] === FLOATING) to = next[to]!
    const direct = cost[leaves[from]! * locations + location[to]!]!
    const unused = stops[route] === 0
    if (location[node] === FLOATING) return unused ? direct : 0
    const via = cost[leaves[from]! * locations + location[node]!]! + cost[leaves[node]! * locations + location[to]!]!
    return unused ? via : via - direct
  }

  /**
   * Cost of giving the node to the route, wherever in it: placing, clusters, opening. Infinity when a rule that
   * does not depend on position forbids it. Changes nothing.
   */
  assignmentCost(node: number, route: number): number {
    const { instance } = this
    let cost = instance.placeCost[node * instance.routes + route]!
    if (cost === Infinity) return Infinity
    if (this.stops[route] === 0) cost += instance.openingCost[route]!
    if (instance.relationFrom[node] !== instance.relationFrom[node + 1] && !this.relationsAllow(node, route))
      return Infinity
    const { loads, clusters } = instance
    for (let kind = 0; kind < loads.kinds; kind++) {
      const carried = this.load[kind * instance.routes + route]! + loads.amount[kind * instance.nodes + node]!
      if (carried > loads.capacity[kind * instance.routes + route]!) return Infinity
    }
    for (let k = clusters.from[node]!; k < clusters.from[node + 1]!; k++) {
      const cluster = clusters.of[k]!
      const key = clusters.byShift[cluster] === 1 ? route : instance.person[route]!
      if (this.clusterUses[cluster * clusters.keys + key]! > 0) continue
      const keys = this.clusterKeys[cluster]!
      if (keys >= clusters.mostKeys[cluster]!) return Infinity
      if (keys >= clusters.freeKeys[cluster]!) cost += clusters.cost[cluster * clusters.keys + key]!
    }
    return cost
  }

  private relationsAllow(node: number, route: number): boolean {
    const { relationFrom, relationTo, relationSame, person } = this.instance
    for (let k = relationFrom[node]!; k < relationFrom[node + 1]!; k++) {
      const other = this.routeOf[relationTo[k]!]!
      if (other === NOWHERE) continue
      if ((person[other] === person[route]) !== (relationSame[k] === 1)) return false
    }
    return true
  }

  private count(node: number, route: number): number {
    const { instance } = this
    const { loads, clusters } = instance
    let cost = instance.placeCost[node * instance.routes + route]!
    for (let kind = 0; kind < loads.kinds; kind++) {
      this.load[kind * instance.routes + route]! += loads.amount[kind * instance.nodes + node]!
    }
    for (let k = clusters.from[node]!; k < clusters.from[node + 1]!; k++) {
      const cluster = clusters.of[k]!
      const cell = cluster * clusters.keys + (clusters.byShift[cluster] === 1 ? route : instance.person[route]!)
      if (this.clusterUses[cell]!++ > 0) continue
      if (this.clusterKeys[cluster]!++ >= clusters.freeKeys[cluster]!) cost += clusters.cost[cell]!
    }
    return cost
  }

  private uncount(node: number, route: number): number {
    const { instance } = this
    const { loads, clusters } = instance
    let cost = instance.placeCost[node * instance.routes + route]!
    for (let kind = 0; kind < loads.kinds; kind++) {
      this.load[kind * instance.routes + route]! -= loads.amount[kind * instance.nodes + node]!
    }
    for (let k = clusters.from[node]!; k < clusters.from[node + 1]!; k++) {
      const cluster = clusters.of[k]!
      const cell = cluster * clusters.keys + (clusters.byShift[cluster] === 1 ? route : instance.person[route]!)
      if (--this.clusterUses[cell]! > 0) continue
      if (--this.clusterKeys[cluster]! >= clusters.freeKeys[cluster]!) cost += clusters.cost[cell]!
    }
    return cost
  }
}
