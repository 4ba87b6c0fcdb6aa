import { FLOATING, KIND, NEVER, NO_START } from '../instance/instance.ts'
import type { Instance } from '../instance/instance.ts'
import type { RouteWalk } from '../route-walk.ts'
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
  /** Slack beside the waiting that the stop before the gap has there. */
  trailing: 10,
  /** Greatest lateness of all that follows. */
  lateBehind: 11,
  /** Start of the node that the gap comes after. */
  begin: 12,
} as const
export const GAP_TICKS = 13

/** Sums in a gap, and prices: `RouteOutlook.sums[gap * GAP_SUMS + field]`. */
export const SUM = {
  /** Price of a tick beyond `softSpare`, at least. */
  softPrice: 0,
  /** The most that wishes for later starts can gain from a push, and from each tick of it. */
  wishFall: 1,
  wishSlope: 2,
  /** Usual variation of the stop before the gap, and what its missing slack costs now. */
  variation: 3,
  tight: 4,
  /** The walk's sums. */
  cost: 5,
  waited: 6,
  physical: 7,
  work: 8,
  filled: 9,
  /** Cost of the way from the gap to the next place (0 while the route is unused). */
  directCost: 10,
} as const
export const GAP_SUMS = 11

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
  /** Where a node on the route goes on to; see `RouteWalk.step`. */
  readonly onward: Int32Array
  /** Cost by the clock of each route, and its ticks of service and road against a capacity factor. */
  readonly total: Float64Array
  readonly filledInAll: Float64Array
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
    this.onward = new Int32Array(size)
    this.total = new Float64Array(routes)
    this.filledInAll = new Float64Array(routes)
    this.mostSaved = new Float64Array(routes)
    this.stamps = new Float64Array(routes).fill(NOT_LOOKED_AT)
    this.seenIn = new Int32Array(size).fill(NOWHERE)
  }

  /** Looks at the route as it stands, unless it still stands as it did. The walk's slots then hold each gap. */
  look(plan: WorkingPlan, route: number): void {
    const stamp = plan.figures[FIGURE.stamp * this.instance.routes + route]!
    if (this.stamps[route] === stamp) return
    this.stamps[route] = stamp
    this.lookAhead(plan, route)
    this.walkForward(plan, route)
    this.lookBack(plan, route)
  }

  /** The next place on the road after each stop, from the tail back. */
  private lookAhead(plan: WorkingPlan, route: number): void {
    const { location, kind } = this.instance
    const { prev } = plan
    const head = plan.head(route)
    let place = location[head + 1]!
    let gap = prev[head + 1]!
    this.ticks[gap * GAP_TICKS + GAP.target] = place
    for (; gap !== head; gap = prev[gap]!) {
      if (location[gap] !== FLOATING) place = location[gap]!
      this.onward[gap] = kind[gap] === KIND.reserve && staysPut(this.instance, plan, gap) ? FLOATING : place
      this.ticks[prev[gap]! * GAP_TICKS + GAP.target] = place
    }
  }

  private walkForward(plan: WorkingPlan, route: number): void {
    const { walk, ticks } = this
    const { next } = plan
    const tail = plan.head(route) + 1
    walk.start(plan, route)
    for (let gap = tail - 1; ; gap = next[gap]!) {
      this.standIn(plan, route, gap)
      const node = next[gap]!
      if (node === tail) break
      // A settled route can be walked; should a tie have moved meanwhile, its present starts still stand.
      if (!walk.step(node, this.onward[node]!)) walk.begin = plan.start[node]!
      ticks[node * GAP_TICKS + GAP.begin] = walk.begin
    }
    walk.finish()
    this.total[route] = walk.cost
    this.filledInAll[route] = walk.filled + walk.road
  }

  private standIn(plan: WorkingPlan, route: number, gap: number): void {
    const { walk, ticks, sums, instance, seenIn } = this
    // A node that was looked at on another route has but one place here: what is known of that route no longer holds.
    const before = seenIn[gap]!
    if (before !== route && before !== NOWHERE) this.stamps[before] = NOT_LOOKED_AT
    seenIn[gap] = route
    walk.save(gap)
    const t = gap * GAP_TICKS
    const s = gap * GAP_SUMS
    ticks[t + GAP.left] = walk.time
    ticks[t + GAP.from] = walk.at
    ticks[t + GAP.trailing] = walk.trailing
    sums[s + SUM.cost] = walk.cost
    sums[s + SUM.waited] = walk.waited
    sums[s + SUM.physical] = walk.physical
    sums[s + SUM.work] = walk.work + walk.road
    sums[s + SUM.filled] = walk.filled + walk.road
    sums[s + SUM.variation] = walk.seen > 0 ? walk.variation : 0
    const leg = walk.at * instance.locations + ticks[t + GAP.target]!
    const used = plan.stops[route]! > 0
    const travelClass = plan.travelClass[route]!
    const way = instance.legTicks[travelClass]![leg]!
    ticks[t + GAP.direct] = used ? way : 0
    sums[s + SUM.directCost] = used ? instance.legCost[travelClass]![leg]! : 0
    const next = this.nextIn(plan, route, gap)
    ticks[t + GAP.next] = next
    ticks[t + GAP.arrival] = walk.time + (next === NEXT.onTheRoad ? way : 0)
  }

  private nextIn(plan: WorkingPlan, route: number, gap: number): number {
    const { kind, location, departsAtStart } = this.instance
    const node = plan.next[gap]!
    if (kind[node] === KIND.reserve) {
      if (this.walk.seen === 0 && departsAtStart[route] === 0) return NEXT.beforeDeparture
      return this.onward[node] === FLOATING ? NEXT.onTheSpot : NEXT.onTheRoad
    }
    return location[node] === FLOATING && plan.atNext[node] === 0 ? NEXT.onTheSpot : NEXT.onTheRoad
  }

  /** From the tail back: what a push of everything behind each gap runs into. */
  private lookBack(plan: WorkingPlan, route: number): void {
    const { instance, weights, ticks, sums } = this
    const offset = instance.factorOffset[route]!
    const head = plan.head(route)
    const tail = head + 1
    let gap = plan.prev[tail]!
    const t = gap * GAP_TICKS
    const s = gap * GAP_SUMS
    const back = ticks[t + GAP.arrival]! - ticks[t + GAP.trailing]!
    ticks[t + GAP.hardSpare] = Math.min(NEVER, instance.hardLatest[offset + tail]! - back)
    ticks[t + GAP.softSpare] = Math.min(NEVER, Math.max(0, instance.softLatest[offset + tail]! - back))
    ticks[t + GAP.waits] = 0
    ticks[t + GAP.lateBehind] = 0
    sums[s + SUM.softPrice] = weights.overtime
    sums[s + SUM.wishFall] = 0
    sums[s + SUM.wishSlope] = 0
    this.seeSlack(gap, Math.max(0, instance.shiftEnd[route]! - back))
    let tight = sums[gap * GAP_SUMS + SUM.tight]!
    for (; gap !== head; gap = plan.prev[gap]!) {
      this.lookPast(gap, plan.prev[gap]!, offset)
      tight += sums[plan.prev[gap]! * GAP_SUMS + SUM.tight]!
    }
    const waiting = ticks[head * GAP_TICKS + GAP.waits]! * weights.waiting
    this.mostSaved[route] = tight + waiting + sums[head * GAP_SUMS + SUM.wishFall]!
  }

  /** The gap before a node, from the gap behind it. */
  private lookPast(node: number, before: number, offset: number): void {
    const { instance, ticks, sums } = this
    const t = before * GAP_TICKS
    const s = before * GAP_SUMS
    const behind = node * GAP_TICKS
    const begin = ticks[behind + GAP.begin]!
    const wait = begin - ticks[t + GAP.arrival]!
    const limit = Math.min(instance.hardLatest[offset + node]! - begin, ticks[behind + GAP.hardSpare]!)
    ticks[t + GAP.hardSpare] = Math.min(NEVER, limit + wait)
    ticks[t + GAP.softSpare] = Math.min(NEVER, ticks[behind + GAP.softSpare]! + wait)
    ticks[t + GAP.waits] = ticks[behind + GAP.waits]! + wait
    ticks[t + GAP.lateBehind] = ticks[behind + GAP.lateBehind]!
    const from = node * GAP_SUMS
    sums[s + SUM.softPrice] = sums[from + SUM.softPrice]!
    sums[s + SUM.wishFall] = sums[from + SUM.wishFall]!
    sums[s + SUM.wishSlope] = sums[from + SUM.wishSlope]!
    this.seeSlack(before, instance.kind[node] === KIND.reserve ? NEVER : wait)
    if (instance.kind[node]! > KIND.activity) return
    this.addLateness(node, before, offset, wait)
    this.addWishes(node, before, begin)
  }

  private addLateness(node: number, before: number, offset: number, wait: number): void {
    const { instance, ticks, sums } = this
    const price = instance.lateWeight[node]!
    const t = before * GAP_TICKS
    const begin = ticks[node * GAP_TICKS + GAP.begin]!
    if (instance.windowFrom[node + 1]! - instance.windowFrom[node]! === 1) {
      const spare = instance.softLatest[offset + node]! - begin
      if (-spare > ticks[t + GAP.lateBehind]!) ticks[t + GAP.lateBehind] = -spare
      if (price === 0 || Math.max(0, spare) + wait >= ticks[t + GAP.softSpare]!) return
      ticks[t + GAP.softSpare] = Math.max(0, spare) + wait
      sums[before * GAP_SUMS + SUM.softPrice] = price
      return
    }
    const late = this.walk.latenessOf(node, begin, instance.duration[offset + node]!)
    if (late > ticks[t + GAP.lateBehind]!) ticks[t + GAP.lateBehind] = late
    // A push may bring it into its next window, where it is on time again.
    if (late > 0 && price > 0) this.addWish(before, Infinity, late, price)
  }

  private addWishes(node: number, before: number, begin: number): void {
    const { instance, weights } = this
    const { earliness, usualTime, startMoved } = weights
    if (earliness > 0) this.addWish(before, earliness, weights.firstOpening[node]! - begin)
    if (usualTime > 0 && instance.usualStart[node]! !== NO_START) {
      this.addWish(before, usualTime, instance.usualStart[node]! - weights.usualTolerance - begin)
    }
    if (startMoved > 0 && instance.referenceStart[node]! !== NO_START) {
      this.addWish(before, startMoved, instance.referenceStart[node]! - begin)
    }
  }

  /** So many ticks of a push save `price` each, as soon as the first tick where `slope` is Infinity. */
  private addWish(before: number, slope: number, ticks: number, price: number = slope): void {
    if (ticks <= 0) return
    this.sums[before * GAP_SUMS + SUM.wishFall]! += price * ticks
    this.sums[before * GAP_SUMS + SUM.wishSlope]! += slope
  }

  /** Slack in the gap, and what is missing of it. Before a reserve it is not known: then all may be missing. */
  private seeSlack(gap: number, wait: number): void {
    const { ticks, sums } = this
    const slack = wait === NEVER ? 0 : wait + ticks[gap * GAP_TICKS + GAP.trailing]!
    ticks[gap * GAP_TICKS + GAP.wait] = wait
    sums[gap * GAP_SUMS + SUM.tight] =
      Math.max(0, sums[gap * GAP_SUMS + SUM.variation]! - slack) * this.weights.tightness
  }
}
