import { FLOATING } from '../instance/instance.ts'
import type { Instance } from '../instance/instance.ts'
import { SAVED, SLOT } from '../walk/walk-state.ts'
import type { RouteWalk } from '../walk/route-walk.ts'
import type { TimeWeights } from '../time-weights.ts'
import type { WalkingClock } from '../walking-clock.ts'
import { FIGURE, NOWHERE } from '../working-plan.ts'
import type { WorkingPlan } from '../working-plan.ts'
import type { OverAllShifts } from './over-all-shifts.ts'
import { GAP, GAP_TICKS } from './route-outlook.ts'
import type { RouteOutlook } from './route-outlook.ts'

/**
 * Prices a place by walking on from its gap with the node put in, until the walk stands where and when it stood before:
 * from there nothing changes. Exact but for ties into other routes and the rounding of the balance.
 */
export class WalkOn {
  private readonly instance: Instance
  private readonly walk: RouteWalk
  private readonly weights: TimeWeights
  private readonly outlook: RouteOutlook
  private readonly shifts: OverAllShifts
  /** Is what follows the same again once the walk stands where it stood? Not where runs or single waits count. */
  private readonly additive: boolean

  constructor(instance: Instance, clock: WalkingClock, outlook: RouteOutlook, shifts: OverAllShifts) {
    this.instance = instance
    this.walk = clock.walk
    this.weights = clock.weights
    this.outlook = outlook
    this.shifts = shifts
    const { hard, greatestRun, longestWaiting, afterOpeningBreakFree } = clock.weights
    const anyHard = hard.waiting || hard.idle || hard.run || hard.tightness
    this.additive = !anyHard && greatestRun + longestWaiting === 0 && !afterOpeningBreakFree
  }

  /** What the clock charges for the node in the gap; Infinity when it is illegal there. */
  price(plan: WorkingPlan, node: number, route: number, gap: number, side: number): number {
    const { walk, instance, outlook, shifts } = this
    const { ticks } = outlook
    shifts.lookAt(route)
    plan.atNext[node] = side
    const here = instance.location[node]!
    const onward = here !== FLOATING ? here : ticks[gap * GAP_TICKS + GAP.target]!
    const steady = this.additive && !(this.weights.delays && instance.departsAtStart[route] === 0)
    const stop = walk.follow(plan, route, gap, node, onward, steady)
    if (stop === NOWHERE) return Infinity
    const pushed = this.pushOnPartners(plan, node, walk.firstBegin)
    if (stop < instance.nodes) return this.asBefore(route, stop) + pushed
    if (!walk.finish()) return Infinity
    const changed = walk.cost - walk.costOf[route]! + shifts.maxima(walk.idle, walk.greatestLate)
    return changed + shifts.imbalance(walk.work - shifts.figure(FIGURE.work)) + pushed
  }

  /** The walk stands in a gap where and when it stood before: what follows is the same, and only sums have changed. */
  private asBefore(route: number, gap: number): number {
    const { walk, weights, outlook, shifts } = this
    const { saved } = walk
    const s = gap * SAVED
    const roadAndMore = walk.road - saved[s + SLOT.road]!
    const more = walk.filled - saved[s + SLOT.filled]! + roadAndMore
    if (walk.filledOf[route]! + more > weights.mostWork[route]!) return Infinity
    const idle = walk.physical - saved[s + SLOT.physical]!
    const waited = walk.waited - saved[s + SLOT.waited]!
    const changed = walk.cost - walk.savedCost[gap]! + weights.waiting * waited + weights.idle * idle
    const late = Math.max(walk.greatestLate, outlook.ticks[gap * GAP_TICKS + GAP.lateBehind]!)
    const maxima = shifts.maxima(shifts.figure(FIGURE.idle) + idle, late)
    return changed + maxima + shifts.imbalance(walk.work - saved[s + SLOT.work]! + roadAndMore)
  }

  /** What it costs, roughly, that placed partners have to wait for this start. */
  private pushOnPartners(plan: WorkingPlan, node: number, begin: number): number {
    const { tieFrom, tieTo, tieOut } = this.instance
    const { weights } = this
    let cost = 0
    for (let k = tieFrom[node]!; k < tieFrom[node + 1]!; k++) {
      const other = tieTo[k]!
      if (plan.routeOf[other] === NOWHERE) continue
      const push = begin + tieOut[k]! - plan.start[other]!
      if (push > 0) cost += push * (weights.waiting + weights.idle + weights.lateness)
    }
    return cost
  }
}
