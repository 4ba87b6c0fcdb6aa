import { FLOATING, KIND, NEVER } from '../instance/instance.ts'
import type { Instance } from '../instance/instance.ts'
import { SAVED, SLOT } from '../walk/walk-state.ts'
import { FACT, FACTS, WISH, WISHES } from '../walk/walk-facts.ts'
import type { RouteWalk } from '../walk/route-walk.ts'
import type { TimeWeights } from '../time-weights.ts'
import type { WalkingClock } from '../walking-clock.ts'
import { staysPut } from '../guards/route-order.ts'
import { FIGURE, NOWHERE } from '../working-plan.ts'
import type { WorkingPlan } from '../working-plan.ts'

/** What comes next in a gap, as far as the way from a new stop to it goes. */
export const NEXT = {
  /** It is at the gap's target, or the way there is driven before it. */
  onTheRoad: 0,
  /** It is done wherever the caregiver is. */
  onTheSpot: 1,
  /** Time kept free before the departure: no way is driven yet. */
  beforeDeparture: 2,
} as const

/** Fields of a gap in ticks or as numbers of things: `RouteOutlook.ticks[gap * GAP_TICKS + field]`. */
export const GAP = {
  /** When and where the caregiver is free in the gap. */
  left: 0,
  from: 1,
  /** Next place on the road, and the way there from the gap (0 while the route is unused). */
  target: 2,
  direct: 3,
  /** One of `NEXT`. */
  next: 4,
  /** Arrival at what follows, as it is now. */
  arrival: 5,
  /** By how much that arrival may be later until a limit is broken: never less than it really may. */
  hardSpare: 6,
  /** The same until something costs more. */
  softSpare: 7,
  /** Waiting in what follows that a push takes away. */
  waits: 8,
  /** Waiting directly before what follows; NEVER when that is not known to shrink as it is pushed. */
  wait: 9,
  /** Slack beside the waiting that the stop before the gap has there, and its usual variation. */
  trailing: 10,
  variation: 11,
  /** Greatest lateness of all that follows. */
  lateBehind: 12,
} as const
export const GAP_TICKS = 13

/** Prices in a gap: `RouteOutlook.sums[gap * GAP_SUMS + field]`. */
export const SUM = {
  /** Price of a tick beyond `softSpare`, at least. */
  softPrice: 0,
  /** The most that wishes for later starts can gain from a push, and from each tick of it. */
  wishFall: 1,
  wishSlope: 2,
  /** What missing slack of the stop before the gap costs now. */
  tight: 3,
  /** Cost of the way from the gap to the next place (0 while the route is unused). */
  directCost: 4,
} as const
export const GAP_SUMS = 5

/** No stamp: the route is to be looked at, however it stands. */
const NOT_LOOKED_AT = -1

/**
 * What a route looks like from each of its gaps: where the walk stands there, how far all that follows can be pushed
 * before it breaks a limit or costs more, and by how much a push can lower its cost. So a place can be bounded
 * without walking on from it.
 *
 * A gap is named by the node before it (the head or a stop); "what follows" begins with the next node. The fields of a gap
 * lie side by side, which is what makes looking at them quick. A route is looked at again when its stamp has changed.
 */
export class RouteOutlook {
  readonly ticks: Int32Array
  readonly sums: Float64Array
  /** What pushing all of the route could save: waiting, wishes for later starts, missing slack. */
  readonly mostSaved: Float64Array

  private readonly instance: Instance
  private readonly weights: TimeWeights
  private readonly walk: RouteWalk
  private readonly stamps: Float64Array
  /** The route that each gap was last looked at in. */
  private readonly seenIn: Int32Array

  constructor(instance: Instance, clock: WalkingClock) {
    this.instance = instance
    this.weights = clock.weights
    this.walk = clock.walk
    const { size, routes } = instance
    this.ticks = new Int32Array(size * GAP_TICKS)
    this.sums = new Float64Array(size * GAP_SUMS)
    this.mostSaved = new Float64Array(routes)
    this.stamps = new Float64Array(routes).fill(NOT_LOOKED_AT)
    this.seenIn = new Int32Array(size).fill(NOWHERE)
  }

  /** Looks at the route as it stands, unless it still stands as it did; the walk's record then holds each gap. */
  look(plan: WorkingPlan, route: number): void {
    const stamp = plan.figures[FIGURE.stamp * this.instance.routes + route]!
    if (this.walk.recorded[route] !== stamp) this.walk.record(plan, route, stamp)
    if (this.stamps[route] === stamp) return
    this.stamps[route] = stamp
    this.lookBack(plan, route)
  }

  /**
   * From the tail back: how each gap stands, and what a push of everything behind it runs into. One loop with what is behind
   * the gap at hand: it runs a few hundred times an iteration.
   */
  private lookBack(plan: WorkingPlan, route: number): void {
    const { instance, weights, ticks, sums, walk } = this
    const { saved, facts } = walk
    const { prev, start } = plan
    const { location, locations, kind } = instance
    const offset = instance.factorOffset[route]!
    const used = plan.stops[route]! > 0
    const legs = instance.legTicks[plan.travelClass[route]!]!
    const costs = instance.legCost[plan.travelClass[route]!]!
    const head = plan.head(route)
    const tail = head + 1
    let place = location[tail]!
    let node = tail
    let hardSpare = 0
    let softSpare = 0
    let waits = 0
    let lateBehind = 0
    let softPrice = weights.overtime
    let tights = 0
    this.wishFall = 0
    this.wishSlope = 0
    for (let gap = prev[tail]!; ; gap = prev[gap]!) {
      if (this.seenIn[gap] !== route) this.leave(gap, route)
      const t = gap * GAP_TICKS
      const s = gap * GAP_SUMS
      const from = gap * SAVED
      const left = saved[from + SLOT.time]!
      const at = saved[from + SLOT.at]!
      const seen = saved[from + SLOT.seen]!
      const trailing = saved[from + SLOT.trailing]!
      const leg = at * locations + place
      const way = used ? legs[leg]! : 0
      const next = this.nextIn(plan, route, node, seen)
      const arrival = left + (next === NEXT.onTheRoad ? legs[leg]! : 0)
      let wait: number
      if (node === tail) {
        const back = arrival - trailing
        hardSpare = Math.min(NEVER, facts[(offset + tail) * FACTS + FACT.hardLatest]! - back)
        softSpare = Math.min(NEVER, Math.max(0, facts[(offset + tail) * FACTS + FACT.softLatest]! - back))
        wait = Math.max(0, instance.shiftEnd[route]! - back)
      } else {
        const begin = start[node]!
        const f = (offset + node) * FACTS
        wait = begin - arrival
        const limit = facts[f + FACT.hardLatest]! - begin
        hardSpare = Math.min(NEVER, (limit < hardSpare ? limit : hardSpare) + wait)
        softSpare = Math.min(NEVER, softSpare + wait)
        waits += wait
        if (kind[node]! <= KIND.activity) {
          const price = instance.lateWeight[node]!
          const late = this.latenessOf(node, begin, f)
          if (late > lateBehind) lateBehind = late
          if (price > 0) {
            const spare = facts[f + FACT.softLatest]! - begin
            const soft = (spare > 0 ? spare : 0) + wait
            if (this.hasOneWindow(node)) {
              if (soft < softSpare) {
                softSpare = soft
                softPrice = price
              }
              // A push may bring it into its next window, where it is on time again.
            } else if (late > 0) this.addWish(Infinity, late, price)
          }
          this.addWishes(node, begin)
        } else if (kind[node] === KIND.reserve) wait = NEVER
      }
      const variation = seen > 0 ? saved[from + SLOT.variation]! : 0
      // Before a reserve the slack is not known: then all may be missing.
      const missing = variation - (wait === NEVER ? 0 : wait + trailing)
      const tight = missing > 0 ? missing * weights.tightness : 0
      tights += tight
      ticks[t + GAP.left] = left
      ticks[t + GAP.from] = at
      ticks[t + GAP.target] = place
      ticks[t + GAP.direct] = way
      ticks[t + GAP.next] = next
      ticks[t + GAP.arrival] = arrival
      ticks[t + GAP.hardSpare] = hardSpare
      ticks[t + GAP.softSpare] = softSpare
      ticks[t + GAP.waits] = waits
      ticks[t + GAP.wait] = wait
      ticks[t + GAP.trailing] = trailing
      ticks[t + GAP.variation] = variation
      ticks[t + GAP.lateBehind] = lateBehind
      sums[s + SUM.softPrice] = softPrice
      sums[s + SUM.wishFall] = this.wishFall
      sums[s + SUM.wishSlope] = this.wishSlope
      sums[s + SUM.tight] = tight
      sums[s + SUM.directCost] = used ? costs[leg]! : 0
      if (gap === head) break
      if (location[gap] !== FLOATING) place = location[gap]!
      node = gap
    }
    this.mostSaved[route] = tights + waits * weights.waiting + this.wishFall
  }

  /** A node that was looked at on another route has but one place here: what is known of that route no longer holds. */
  private leave(gap: number, route: number): void {
    const before = this.seenIn[gap]!
    if (before !== NOWHERE) this.stamps[before] = NOT_LOOKED_AT
    this.seenIn[gap] = route
  }

  private nextIn(plan: WorkingPlan, route: number, node: number, seen: number): number {
    const { kind, location, departsAtStart } = this.instance
    if (location[node] !== FLOATING) return NEXT.onTheRoad
    if (kind[node] === KIND.reserve) {
      if (seen === 0 && departsAtStart[route] === 0) return NEXT.beforeDeparture
      return staysPut(this.instance, plan, node) ? NEXT.onTheSpot : NEXT.onTheRoad
    }
    return plan.atNext[node] === 0 ? NEXT.onTheSpot : NEXT.onTheRoad
  }

  private hasOneWindow(node: number): boolean {
    const { windowFrom } = this.instance
    return windowFrom[node + 1]! - windowFrom[node]! === 1
  }

  /** Ticks of lateness of a node that begins then; `f`: its facts. */
  private latenessOf(node: number, begin: number, f: number): number {
    const { facts } = this.walk
    if (this.hasOneWindow(node)) return begin - facts[f + FACT.softLatest]!
    return this.walk.latenessOf(node, begin, facts[f + FACT.service]!)
  }

  /** Sums of the wishes for later starts behind the gap that is looked at. */
  private wishFall = 0
  private wishSlope = 0

  private addWishes(node: number, begin: number): void {
    const { weights } = this
    const { wishes } = this.walk
    const w = node * WISHES
    this.addWish(weights.earliness, wishes[w + WISH.firstOpening]! - begin)
    this.addWish(weights.usualTime, wishes[w + WISH.usualStart]! - weights.usualTolerance - begin)
    this.addWish(weights.startMoved, wishes[w + WISH.referenceStart]! - begin)
  }

  /** So many ticks of a push save `price` each, as soon as the first tick where `slope` is Infinity. */
  private addWish(slope: number, ticks: number, price: number = slope): void {
    if (ticks <= 0 || slope === 0) return
    this.wishFall += price * ticks
    this.wishSlope += slope
  }
}
