import type { Random } from '../../random.ts'
import type { PatientOrder } from '../guards/patient-order.ts'
import { NEVER } from '../instance/instance.ts'
import type { Instance } from '../instance/instance.ts'
import { NOWHERE } from '../working-plan.ts'
import type { WorkingPlan } from '../working-plan.ts'
import { Positions } from './positions.ts'
import { shortcutSlack } from './shortcut-slack.ts'

/** A place is skipped with this chance when it would become the best (blinks: Christiaens & Vanden Berghe 2020). */
export const BLINK_RATE = 0.01

/** Looks at every place of every allowed route and tells what a node would cost there, exactly or at least. */
export class SwiftScan {
  /** Best place whose cost is exact; −1 in `bestAfter`: none. Set by `scan`; a trial may choose another. */
  bestAfter = -1
  bestRoute = -1
  bestBegin = 0
  /** Places that `scan` knows only a least cost of. */
  readonly doubtful: Positions
  /** Least cost of a tick past any soft limit; Infinity when every limit is hard. */
  readonly pushWeight: number
  readonly greatestWeight: number
  private readonly instance: Instance
  private readonly random: Random
  private readonly order: PatientOrder | undefined
  /** A place out of reach by more than this is out of reach for the rest of the route; per travel class. */
  private readonly slack: Int32Array

  constructor(instance: Instance, random: Random, order: PatientOrder | undefined) {
    this.instance = instance
    this.random = random
    this.order = order
    this.greatestWeight = instance.weights.of.greatestLateness
    this.pushWeight = leastLateWeight(instance)
    this.slack = shortcutSlack(instance)
    this.doubtful = new Positions(instance.size + 8)
  }

  /** Chooses one of the doubtful places after a trial. */
  choose(k: number): void {
    this.bestAfter = this.doubtful.after[k]!
    this.bestRoute = this.doubtful.route[k]!
    this.bestBegin = this.doubtful.begin[k]!
  }

  /**
   * Looks at every place of every allowed route. Sets the best place whose cost is exact, returns that cost (or
   * `limit`), and leaves in `doubtful` the places that need a trial.
   */
  scan(plan: WorkingPlan, node: number, limit: number): number {
    const { instance, random, doubtful, greatestWeight, pushWeight, order } = this
    const { allowedFrom, allowed, factorOffset, duration, softLatest, hardLatest, lateWeight, opens } = instance
    const { location, leaves, locations, travelClass, legTicks, legCost, nodes } = instance
    const { next, start, latest, stops, greatestLate } = plan
    doubtful.count = 0
    this.bestAfter = -1
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

  /** Every place for one half of a pair, with what it costs at least. */
  list(plan: WorkingPlan, node: number, limit: number, into: Positions): void {
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
