import type { Random } from '../../random.ts'
import { FLOATING, KIND, NEVER } from '../instance/instance.ts'
import type { Instance } from '../instance/instance.ts'
import type { Guard } from '../guards/guard.ts'
import type { WalkingClock } from '../walking-clock.ts'
import { FIGURE, NOWHERE, WorkingPlan } from '../working-plan.ts'
import type { Insertion } from './insertion.ts'
import { Positions } from './positions.ts'

const BLINK_RATE = 0.01
/** Places of the first member of a unit that are tried in earnest, and of each later one. */
const FIRST_TRIES = 4
const LATER_TRIES = 2
/** The cheapest places that are kept: more where ties may make a place illegal. */
const KEPT = 3
const TIED_KEPT = 8
/** Places that are tried at most, illegal ones too. */
const MOST_TRIES = 24
/** Options of a pattern that are looked into each time. */
const MOST_OPTIONS = 6

/**
 * Inserts units under the walking clock: every place is priced by walking the route as it would be; ties into other
 * routes are priced when the best few are tried in earnest.
 */
export class WalkingInsertion implements Insertion {
  private readonly instance: Instance
  private readonly clock: WalkingClock
  private readonly guards: readonly Guard[]
  private readonly random: Random
  private readonly stop: Int32Array
  private readonly onward: Int32Array
  /** One list and two spare plans for each depth of a unit. */
  private readonly lists: Positions[]
  private readonly before: WorkingPlan[]
  private readonly found: WorkingPlan[]
  private readonly base: WorkingPlan
  private readonly chosen: WorkingPlan
  /** A tick put into a route lowers its own costs by at most this; the balance over all routes is not bounded. */
  private readonly mostFall: number
  private readonly balanceFall: number
  /** How many of the cheapest places are kept for a trial in earnest. */
  private readonly kept: number

  constructor(instance: Instance, clock: WalkingClock, guards: readonly Guard[], random: Random) {
    this.instance = instance
    this.guards = guards
    this.clock = clock
    this.random = random
    this.stop = new Int32Array(instance.size + 2)
    this.onward = new Int32Array(instance.size + 2)
    this.base = new WorkingPlan(instance)
    this.chosen = new WorkingPlan(instance)
    const depth = longestUnit(instance)
    this.lists = Array.from({ length: depth }, () => new Positions(2 * instance.size + 8))
    this.before = Array.from({ length: depth }, () => new WorkingPlan(instance))
    this.found = Array.from({ length: depth }, () => new WorkingPlan(instance))
    const { waiting, idle, balance, tightness, usualTime, startMoved, earliness } = clock.weights
    // Usual times and gaps can fall by any amount; waiting and idle time by no more than what is put in.
    this.mostFall = tightness + usualTime + startMoved + earliness > 0 ? NEVER : waiting + idle
    this.balanceFall = balance > 0 ? Infinity : 0
    this.kept = guards.length > 0 ? MOST_TRIES : instance.tieTo.length > 0 ? TIED_KEPT : KEPT
  }

  insert(plan: WorkingPlan, unit: number, limit: number): number {
    const { altFrom } = this.instance
    const first = altFrom[unit]!
    const options = altFrom[unit + 1]! - first
    if (options === 1) return this.insertOption(plan, first, limit)
    return this.insertBestOption(plan, first, options, limit)
  }

  /** Of a pattern's options a few are tried, from a random one on; the cheapest is kept. */
  private insertBestOption(plan: WorkingPlan, first: number, options: number, limit: number): number {
    const { base, chosen } = this
    base.copyFrom(plan)
    let best = limit
    const turn = this.random.below(options)
    for (let k = 0; k < Math.min(options, MOST_OPTIONS); k++) {
      const cost = this.insertOption(plan, first + ((k + turn) % options), best)
      if (cost < best) {
        best = cost
        chosen.copyFrom(plan)
      }
      plan.copyFrom(base)
    }
    if (best === limit) return Infinity
    plan.copyFrom(chosen)
    return best
  }

  private insertOption(plan: WorkingPlan, option: number, limit: number): number {
    const { altNodesFrom } = this.instance
    const from = altNodesFrom[option]!
    const length = altNodesFrom[option + 1]! - from
    const turn = length === 1 ? 0 : this.random.below(length)
    return this.insertMember(plan, from, length, turn, 0, limit)
  }

  /** Puts member `depth` of a unit, and all after it, where they cost least together. */
  private insertMember(
    plan: WorkingPlan,
    from: number,
    length: number,
    turn: number,
    depth: number,
    limit: number,
  ): number {
    const node = this.instance.altNodes[from + ((depth + turn) % length)]!
    const list = this.lists[depth]!
    this.list(plan, node, limit, list)
    if (list.count === 0) return Infinity
    const last = depth + 1 === length
    const tries = this.triesAt(depth, last)
    const base = this.clock.cost(plan)
    const before = this.before[depth]!
    const found = this.found[depth]!
    // The last member is taken back by hand, which spares a copy of everything.
    if (last) before.copyTimesFrom(plan)
    else before.copyFrom(plan)
    let best = limit
    let legal = 0
    for (let t = 0; t < list.count && legal < tries.legal && t < tries.all; t++) {
      const k = takeLeast(list, t)
      if (list.key[k]! >= best) break
      plan.link(node, list.route[k]!, list.after[k]!)
      plan.atNext[node] = list.begin[k]!
      if (this.clock.settleFrom(plan, list.route[k]!) && this.allowed(plan)) {
        legal++
        let cost = this.clock.cost(plan) - base
        if (cost < best && !last) cost += this.insertMember(plan, from, length, turn, depth + 1, best - cost)
        if (cost < best) {
          if (last) return cost
          best = cost
          found.copyFrom(plan)
        }
      }
      if (last) {
        plan.unlink(node)
        plan.copyTimesFrom(before)
      } else plan.copyFrom(before)
    }
    if (best === limit) return Infinity
    plan.copyFrom(found)
    return best
  }

  /** How many legal places are looked into, and how many in all. Deep units look into one only. */
  private triesAt(depth: number, last: boolean): { legal: number; all: number } {
    if (depth === 0 && !last) return { legal: FIRST_TRIES, all: MOST_TRIES }
    return { legal: depth < 2 ? LATER_TRIES : 1, all: MOST_TRIES }
  }

  private allowed(plan: WorkingPlan): boolean {
    for (const guard of this.guards) if (!guard.allows(plan)) return false
    return true
  }

  /** Every place the node could go, with an estimate of what it costs; exact but for ties into other routes. */
  private list(plan: WorkingPlan, node: number, limit: number, into: Positions): void {
    const { instance } = this
    into.clear(this.kept)
    for (let k = instance.allowedFrom[node]!; k < instance.allowedFrom[node + 1]!; k++) {
      const route = instance.allowed[k]!
      if (plan.stops[route] === 0 && this.onlyWithOthers(node)) continue
      const base = plan.assignmentCost(node, route)
      if (base < Infinity) this.listRoute(plan, node, route, base, limit, into)
    }
  }

  /** Hard breaks and reserves belong to shifts that are used; alone they would open one. */
  private onlyWithOthers(node: number): boolean {
    const { kind, unitOf, unitMandatory } = this.instance
    return kind[node] === KIND.reserve || (kind[node] === KIND.break && unitMandatory[unitOf[node]!] === 1)
  }

  private listRoute(
    plan: WorkingPlan,
    node: number,
    route: number,
    base: number,
    limit: number,
    into: Positions,
  ): void {
    const { instance, clock, random } = this
    const { walk, weights } = clock
    const { routes, location } = instance
    const { figures } = plan
    const length = this.load(plan, route)
    const present = figures[FIGURE.cost * routes + route]!
    if (weights.greatestIdle > 0) clock.lookElsewhere(plan, route)
    const lateElsewhere = weights.greatestLateness > 0 ? clock.greatestElsewhere(plan, FIGURE.greatestLate, route) : 0
    const idleNow = clock.idleCost(figures[FIGURE.idle * routes + route]!)
    const lateAbove = Math.max(0, figures[FIGURE.greatestLate * routes + route]! - lateElsewhere)
    const maxima = idleNow + weights.greatestLateness * (lateElsewhere + lateAbove)
    const idleFall = idleNow - clock.idleCost(0)
    const least = base - idleFall - weights.greatestLateness * lateAbove - this.balanceFall
    const floating = location[node] === FLOATING
    const sides = floating && instance.kind[node] === KIND.break ? 2 : 1
    const service = instance.duration[instance.factorOffset[route]! + node]!
    walk.start(plan, route)
    for (let at = 0; at <= length; at++) {
      const after = at === 0 ? plan.head(route) : this.stop[at - 1]!
      walk.save(0)
      const detour = plan.detour(node, route, after)
      const fall = Math.min(present, this.mostFall * (service + this.ticksOf(detour)))
      if (least + detour - fall < Math.min(limit, into.cut)) {
        for (let side = 0; side < sides; side++) {
          if (side > 0) walk.restore(0)
          plan.atNext[node] = side
          if (!this.walkOn(node, at, length, Math.min(limit, into.cut) - least - detour + present)) continue
          const key =
            base +
            detour +
            walk.cost -
            present +
            clock.idleCost(walk.idle) +
            weights.greatestLateness * Math.max(lateElsewhere, walk.greatestLate) -
            maxima +
            this.imbalance(plan, route) +
            this.pushed
          if (key < limit && key < into.cut && random.unit() >= BLINK_RATE) into.offer(key, after, route, side)
        }
      }
      walk.restore(0)
      if (at < length && !walk.step(this.stop[at]!, this.onward[at]!)) return
    }
  }

  /** A detour's ticks are not known from its cost alone when metres are priced too; this is never less. */
  private ticksOf(detour: number): number {
    const perTick = this.instance.weights.of.travel + this.instance.weights.of.workingTime
    return perTick > 0 ? Math.max(0, detour) / perTick : NEVER
  }

  private pushed = 0

  /** From where the walk stands: the node, then the rest of the route; given up once it costs `most`. */
  private walkOn(node: number, at: number, length: number, most: number): boolean {
    const { clock, instance } = this
    const { walk } = clock
    const here = instance.location[node]!
    const onward = here !== FLOATING ? here : this.placeFrom(at, length)
    if (!walk.step(node, onward) || walk.cost >= most) return false
    this.pushed = this.pushOnPartners(node, walk.begin)
    for (let k = at; k < length; k++) if (!walk.step(this.stop[k]!, this.onward[k]!)) return false
    return walk.finish()
  }

  private placeFrom(at: number, length: number): number {
    return at < length ? this.onward[at]! : this.end
  }

  private isDoneOnTheSpot(node: number): boolean {
    return this.instance.location[node] === FLOATING && this.instance.kind[node]! <= KIND.activity
  }

  private end = 0
  private current!: WorkingPlan

  /** What it costs, roughly, that placed partners have to wait for this start. */
  private pushOnPartners(node: number, begin: number): number {
    const { tieFrom, tieTo, tieOut } = this.instance
    const { weights } = this.clock
    let cost = 0
    for (let k = tieFrom[node]!; k < tieFrom[node + 1]!; k++) {
      const other = tieTo[k]!
      if (this.current.routeOf[other] === NOWHERE) continue
      const push = begin + tieOut[k]! - this.current.start[other]!
      if (push > 0) cost += push * (weights.waiting + weights.idle + weights.lateness)
    }
    return cost
  }

  private imbalance(plan: WorkingPlan, route: number): number {
    const { clock, instance } = this
    if (clock.weights.balance === 0) return 0
    const { routes } = instance
    let sum = 0
    for (let r = 0; r < routes; r++) sum += plan.figures[FIGURE.work * routes + r]!
    const before = plan.figures[FIGURE.work * routes + route]!
    const mean = sum / routes
    const meanAfter = (sum + clock.walk.work - before) / routes
    return clock.weights.balance * 2 * (Math.abs(clock.walk.work - meanAfter) - Math.abs(before - mean))
  }

  /** Copies the route's stops, and for each the next place on the map, into scratch arrays. */
  private load(plan: WorkingPlan, route: number): number {
    const { instance, stop, onward } = this
    this.current = plan
    const tail = instance.nodes + 2 * route + 1
    let length = 0
    for (let node = plan.next[tail - 1]!; node !== tail; node = plan.next[node]!) stop[length++] = node
    this.end = instance.location[tail]!
    let place = this.end
    for (let k = length - 1; k >= 0; k--) {
      const here = instance.location[stop[k]!]!
      if (here !== FLOATING) place = here
      const stays = instance.kind[stop[k]!] === KIND.reserve && k + 1 < length && this.isDoneOnTheSpot(stop[k + 1]!)
      onward[k] = stays ? FLOATING : place
    }
    return length
  }
}

/** Brings the least of the keys from `from` on to `from`; returns `from`. */
function takeLeast(list: Positions, from: number): number {
  let least = from
  for (let k = from + 1; k < list.count; k++) if (list.key[k]! < list.key[least]!) least = k
  if (least !== from) list.swap(from, least)
  return from
}

function longestUnit({ unitFrom, units }: Instance): number {
  let longest = 1
  for (let unit = 0; unit < units; unit++) longest = Math.max(longest, unitFrom[unit + 1]! - unitFrom[unit]!)
  return longest
}
