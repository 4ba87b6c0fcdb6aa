import type { Random } from '../../random.ts'
import { FLOATING, KIND, NEVER, NO_START } from '../instance/instance.ts'
import type { Instance } from '../instance/instance.ts'
import type { TimeWeights } from '../time-weights.ts'
import { FACT, FACTS, WISH, WISHES } from '../walk/walk-facts.ts'
import type { WalkingClock } from '../walking-clock.ts'
import { FIGURE, NOWHERE, UNKNOWN } from '../working-plan.ts'
import type { WorkingPlan } from '../working-plan.ts'
import { OverAllShifts } from './over-all-shifts.ts'
import { Positions, takeLeast } from './positions.ts'
import { GAP, GAP_SUMS, GAP_TICKS, NEXT, RouteOutlook, SUM } from './route-outlook.ts'
import { WalkOn } from './walk-on.ts'

/** How often a place that would be kept is passed over; docs/algorithm.md, "Ruin and recreate". */
const BLINK_RATE = 0.01

/**
 * Lists the cheapest places for a node under the walking clock. Every gap is first bounded from the route's outlook; then
 * gaps are priced exactly by walking on from them, cheapest bound first, until no bound is below what has been found.
 * Exact but for ties into other routes, which are priced when a place is tried in earnest.
 */
export class WalkingScan {
  private readonly instance: Instance
  private readonly weights: TimeWeights
  private readonly random: Random
  private readonly outlook: RouteOutlook
  private readonly shifts: OverAllShifts
  private readonly walkOn: WalkOn
  private readonly clock: WalkingClock
  private readonly gaps: Positions

  constructor(instance: Instance, clock: WalkingClock, random: Random) {
    this.instance = instance
    this.clock = clock
    this.weights = clock.weights
    this.random = random
    this.outlook = new RouteOutlook(instance, clock)
    this.shifts = new OverAllShifts(instance, clock)
    this.walkOn = new WalkOn(instance, clock, this.outlook, this.shifts)
    this.gaps = new Positions(2 * instance.size + 8)
  }

  /** The cheapest `most` places below `limit`. */
  list(plan: WorkingPlan, node: number, limit: number, most: number, into: Positions): void {
    const { gaps, walkOn, random } = this
    this.bound(plan, node, limit)
    into.clear(most)
    for (let t = 0; t < gaps.count; t++) {
      const k = takeLeast(gaps, t)
      const cut = Math.min(limit, into.cut)
      if (gaps.key[k]! >= cut) break
      const gap = gaps.after[k]!
      const route = gaps.route[k]!
      const side = gaps.begin[k]!
      const price = gaps.fixed[k]! + walkOn.price(plan, node, route, gap, side)
      if (price < cut && random.unit() >= BLINK_RATE) into.offer(price, gap, route, side)
    }
  }

  /** What a push of everything on every route could save at most, and idle time. */
  mostSavedOnRoutes(plan: WorkingPlan): number {
    const { instance, outlook, weights } = this
    let most = 0
    for (let route = 0; route < instance.routes; route++) {
      outlook.look(plan, route)
      most += outlook.mostSaved[route]! + weights.idle * plan.figures[FIGURE.idle * instance.routes + route]!
    }
    return most
  }

  /** Fills `gaps` with every gap where the node may cost less than the limit, and what it costs there at least. */
  private bound(plan: WorkingPlan, node: number, limit: number): void {
    const { instance, gaps, shifts, outlook } = this
    const onTheSpot = instance.location[node] === FLOATING
    gaps.clear(gaps.key.length)
    shifts.read(plan)
    this.soonest = this.soonestStart(plan, node)
    for (let k = instance.allowedFrom[node]!; k < instance.allowedFrom[node + 1]!; k++) {
      const route = instance.allowed[k]!
      if (plan.stops[route] === 0 && this.onlyWithOthers(node)) continue
      const base = plan.assignmentCost(node, route)
      if (base === Infinity) continue
      outlook.look(plan, route)
      shifts.lookAt(route)
      if (onTheSpot || instance.kind[node]! > KIND.activity) this.boundOnTheSpot(plan, node, route, base, limit)
      else this.boundOnTheRoad(plan, node, route, base, limit)
    }
  }

  /** Earliest start that opening, locks and placed partners leave, on any route. */
  private soonest = 0

  private soonestStart(plan: WorkingPlan, node: number): number {
    const { opens, notBefore, tieFrom, tieTo, tieIn } = this.instance
    let soonest = Math.max(opens[node]!, notBefore[node]!)
    for (let k = tieFrom[node]!; k < tieFrom[node + 1]!; k++) {
      const other = tieTo[k]!
      if (plan.routeOf[other] === NOWHERE || plan.start[other] === UNKNOWN) continue
      soonest = Math.max(soonest, plan.start[other]! + tieIn[k]!)
    }
    return soonest
  }

  /** Hard breaks and reserves belong to shifts that are used; alone they would open one. */
  private onlyWithOthers(node: number): boolean {
    const { kind, unitOf, unitMandatory } = this.instance
    return kind[node] === KIND.reserve || (kind[node] === KIND.break && unitMandatory[unitOf[node]!] === 1)
  }

  /** Breaks, reserves and what is done on the spot: every gap, with all that the route could save. */
  private boundOnTheSpot(plan: WorkingPlan, node: number, route: number, base: number, limit: number): void {
    const { instance, gaps, weights } = this
    const service = instance.duration[instance.factorOffset[route]! + node]!
    const saved = this.mostSaved(route) + 2 * weights.balance * service
    const sides = instance.location[node] === FLOATING && instance.kind[node] === KIND.break ? 2 : 1
    const tail = plan.head(route) + 1
    for (let gap = tail - 1; gap !== tail; gap = plan.next[gap]!) {
      const fixed = base + plan.detour(node, route, gap)
      if (fixed - saved >= limit) continue
      for (let side = 0; side < sides; side++) gaps.add(fixed - saved, fixed, gap, route, side)
    }
  }

  /** All that an insertion could save on the route, whatever it does to it. */
  private mostSaved(route: number): number {
    return this.clock.walk.costOf[route]! + this.shifts.mostSaved()
  }

  /**
   * A stop on the road in each gap of the route: the way, its own start, and what a push of all that follows costs at
   * least, less what it saves at most. One loop with everything at hand: it runs a thousand times an iteration.
   */
  private boundOnTheRoad(plan: WorkingPlan, node: number, route: number, base: number, limit: number): void {
    const { instance, outlook, gaps, weights, shifts, soonest } = this
    const { ticks, sums } = outlook
    const { next } = plan
    const { walk } = this.clock
    const { facts, wishes } = walk
    const travelClass = plan.travelClass[route]!
    const legs = instance.legTicks[travelClass]!
    const costs = instance.legCost[travelClass]!
    const { locations } = instance
    const f = (instance.factorOffset[route]! + node) * FACTS
    const here = facts[f + FACT.location]!
    const leaves = facts[f + FACT.leaves]! * locations
    const service = facts[f + FACT.service]!
    const hardLatest = facts[f + FACT.hardLatest]!
    const softLatest = facts[f + FACT.softLatest]!
    const worked = facts[f + FACT.worked]!
    const variation = facts[f + FACT.variation]!
    const w = node * WISHES
    const lateWeight = wishes[w + WISH.lateWeight]!
    const usual = wishes[w + WISH.usualStart]!
    const former = wishes[w + WISH.referenceStart]!
    const firstOpening = wishes[w + WISH.firstOpening]!
    const { usualTime, usualTolerance, startMoved, earliness, tightness } = weights
    const several = instance.windowFrom[node + 1]! - instance.windowFrom[node]! > 1
    if (several) walk.start(plan, route)
    const mostSaved = this.mostSaved(route)
    const maximaSaved = shifts.mostSaved()
    const freeStart = instance.departsAtStart[route] === 0
    const maySlide = weights.delays && freeStart
    const tail = plan.head(route) + 1
    const waitPrice = weights.afterOpeningBreakFree ? 0 : weights.waiting
    for (let gap = tail - 1; gap !== tail; gap = next[gap]!) {
      const t = gap * GAP_TICKS
      const s = gap * GAP_SUMS
      const left = ticks[t + GAP.left]!
      // From here on it is too late; or what follows cannot wait until the stop, which may not begin before, is done.
      if (left > hardLatest) break
      const following = ticks[t + GAP.next]!
      const spare = ticks[t + GAP.hardSpare]!
      if (following === NEXT.onTheRoad && soonest + service > ticks[t + GAP.arrival]! + spare) continue
      const from = ticks[t + GAP.from]! * locations
      const target = ticks[t + GAP.target]!
      const fixed = base + costs[from + here]! + costs[leaves + target]! - sums[s + SUM.directCost]!
      const there = legs[from + here]!
      const arrival = left + there
      const begin = several ? walk.earliestStart(node, arrival) : arrival > soonest ? arrival : soonest
      if (begin === UNKNOWN || begin > hardLatest) continue
      const onward = legs[leaves + target]!
      const detour = there + onward - ticks[t + GAP.direct]!
      const late = several ? walk.latenessOf(node, begin, service) : begin - softLatest
      let least = fixed + shifts.imbalance(worked + detour)
      if (late > 0) least += late * lateWeight
      if (begin < firstOpening) least += (firstOpening - begin) * earliness
      const off = (begin > usual ? begin - usual : usual - begin) - usualTolerance
      if (off > 0 && off < Infinity) least += off * usualTime
      if (startMoved > 0 && former !== NO_START)
        least += (begin > former ? begin - former : former - begin) * startMoved
      if (least - mostSaved >= limit) continue
      const free = begin + service - ticks[t + GAP.arrival]!
      const push = following === NEXT.onTheRoad ? free + onward : free
      // What is done on the spot moves with the caregiver; the stop after it is pushed by the detour.
      const pushAfter = following === NEXT.onTheRoad ? push : push + onward - ticks[t + GAP.direct]!
      const low = push < pushAfter ? push : pushAfter
      if (low < 0 || following === NEXT.beforeDeparture || maySlide) least -= mostSaved
      else {
        if (low > spare) continue
        const beyond = low - ticks[t + GAP.softSpare]!
        if (beyond > 0) least += beyond * sums[s + SUM.softPrice]!
        const high = push > pushAfter ? push : pushAfter
        const waits = ticks[t + GAP.waits]!
        least -= (waits < high ? waits : high) * weights.waiting + maximaSaved
        if (!(freeStart && gap === tail - 1)) least += (begin - arrival) * waitPrice
        if (high > 0) {
          const wishes = sums[s + SUM.wishSlope]! * high
          const wishFall = sums[s + SUM.wishFall]!
          least -= wishes < wishFall ? wishes : wishFall
        }
        if (tightness > 0) {
          const before = ticks[t + GAP.variation]! - (begin - arrival) - ticks[t + GAP.trailing]!
          const wait = ticks[t + GAP.wait]!
          const after = wait === NEVER ? 0 : variation - (wait > high ? wait - high : 0)
          least += ((before > 0 ? before : 0) + (after > 0 ? after : 0)) * tightness - sums[s + SUM.tight]!
        }
      }
      if (least < limit) gaps.add(least, fixed, gap, route, 0)
    }
  }
}
