import { FLOATING, KIND } from '../instance/instance.ts'
import type { Instance } from '../instance/instance.ts'
import { staysPut } from '../guards/route-order.ts'
import type { TimeWeights } from '../time-weights.ts'
import { NOWHERE, UNKNOWN } from '../working-plan.ts'
import type { WorkingPlan } from '../working-plan.ts'
import { StepWalk } from './step-walk.ts'
import { FACT, FACTS, WISH, WISHES, walkFacts } from './walk-facts.ts'
import { SAVED, SLOT } from './walk-state.ts'

/** No stamp: what was saved of a route does not hold. */
const UNRECORDED = -1

/** What `run` does at each stop: save it, look whether it stands as in the record, or neither. */
const RECORD = 0
const COMPARE = 1
const TO_END = 2

/**
 * Walks along one route, stop by stop, and adds up everything the clock decides: waiting, idle time, lateness,
 * overtime, usual times, tightness, unbroken runs. The walk may include a node that is not linked, so a place can be
 * priced without changing the plan.
 *
 * Times are the earliest; then the departure is delayed as far as that takes waiting away and costs nothing else
 * (forward time slack, Savelsbergh 1992), when waiting has a price. docs/algorithm.md, "Two clocks".
 */
export class RouteWalk extends StepWalk {
  /** Stamp of the walk that each route's gaps were saved in. */
  readonly recorded: Float64Array
  /** Cost and `filled` with the road, of each recorded route as a whole. */
  readonly costOf: Float64Array
  readonly filledOf: Float64Array
  /** Route that each node was recorded on last. */
  private readonly recordedIn: Int32Array
  /** What every step asks of a stop; see walk-facts.ts. */
  readonly facts: Int32Array
  readonly wishes: Float64Array

  constructor(instance: Instance, weights: TimeWeights) {
    super(instance, weights)
    const { facts, wishes } = walkFacts(instance, weights, (node) => this.staysPut(node))
    this.facts = facts
    this.wishes = wishes
    this.recorded = new Float64Array(instance.routes).fill(UNRECORDED)
    this.costOf = new Float64Array(instance.routes)
    this.filledOf = new Float64Array(instance.routes)
    this.recordedIn = new Int32Array(instance.size).fill(NOWHERE)
  }

  /**
   * Walks the linked route and saves every gap; writes the starts. False when a limit is broken. The record is good until the
   * next one of a route that holds one of its nodes. `from`: begin in this gap, before which the record still holds.
   */
  record(plan: WorkingPlan, route: number, stamp: number, from = NOWHERE): boolean {
    this.start(plan, route)
    this.recorded[route] = UNRECORDED
    const head = plan.head(route)
    if (from > NOWHERE && from !== head) this.restore(from)
    else {
      if (this.recordedIn[head] !== route) this.leaveRecord(head)
      this.save(head)
    }
    if (this.run(plan.next[from > NOWHERE ? from : head]!, NOWHERE, FLOATING, RECORD) === NOWHERE) return false
    if (!this.finish()) return false
    this.recorded[route] = stamp
    this.costOf[route] = this.cost
    this.filledOf[route] = this.filled + this.road
    return true
  }

  /**
   * Walks from a recorded gap with a node in it that is not linked there, until it stands where and when the record stood:
   * returns the stop behind which that is, or the tail; NOWHERE when a limit is broken. `steady`: may it stop early?
   */
  follow(plan: WorkingPlan, route: number, gap: number, node: number, onward: number, steady: boolean): number {
    this.start(plan, route)
    this.restore(gap)
    return this.run(node, plan.next[gap]!, onward, steady ? COMPARE : TO_END)
  }

  /** Start of the node that was put in. */
  firstBegin = 0

  /**
   * Steps onto one stop after another: `first`, then `then` (NOWHERE: what follows `first`), then what follows that. Does what
   * `step` does with everything at hand in local variables, which is why it is long; what is odd is left to `step`.
   */
  private run(first: number, then: number, onwardOfFirst: number, mode: number): number {
    const { plan, facts, wishes, ticks, saved, weights, offset, maySlide, countsSlack } = this
    const { next, start, routeOf } = plan
    const { tieTo, tieIn, locations, kind } = this.instance
    const { usualTime, usualTolerance, startMoved, earliness, tightness } = weights
    const tail = this.instance.nodes + 2 * this.route + 1
    let { at, time, seen, waited, physical, slack, variation, road, cost, longestWait, greatestLate } = this
    let { work, filled, trailing } = this
    let stop = first
    let following = then === NOWHERE && first !== tail ? next[first]! : then
    while (stop !== tail) {
      const f = (offset + stop) * FACTS
      let begin: number
      if (facts[f + FACT.odd] === 1 || (seen < 2 && this.isSpecial(seen))) {
        this.at = at
        this.time = time
        this.seen = seen
        this.waited = waited
        this.physical = physical
        this.slack = slack
        this.variation = variation
        this.road = road
        this.cost = cost
        this.longestWait = longestWait
        this.greatestLate = greatestLate
        this.work = work
        this.filled = filled
        this.trailing = trailing
        if (!this.step(stop, stop === first && then !== NOWHERE ? onwardOfFirst : this.onward(stop))) return NOWHERE
        ;({ at, time, seen, waited, physical, slack, variation, road, cost, longestWait, greatestLate } = this)
        ;({ work, filled, trailing, begin } = this)
      } else {
        if (seen === 0) this.openingBreak = 0
        const leg = ticks[at * locations + facts[f + FACT.location]!]!
        const arrival = time + leg
        begin = facts[f + FACT.soonest]!
        if (begin < arrival) begin = arrival
        const tiesTo = facts[f + FACT.tiesTo]!
        for (let k = facts[f + FACT.tiesFrom]!; k < tiesTo; k++) {
          const other = tieTo[k]!
          if (routeOf[other] === NOWHERE || start[other] === UNKNOWN) continue
          const least = start[other]! + tieIn[k]!
          if (least > begin) begin = least
        }
        const hardLatest = facts[f + FACT.hardLatest]!
        if (begin > hardLatest) return NOWHERE
        const waiting = begin - arrival
        physical += waiting
        waited += waiting
        if (waiting + trailing > longestWait) longestWait = waiting + trailing
        if (variation > waiting + trailing && seen > 0) {
          cost += (variation - waiting - trailing) * tightness
          if (weights.hard.tightness) this.tooTight = true
        }
        const service = facts[f + FACT.service]!
        filled += service
        work += facts[f + FACT.worked]!
        const w = stop * WISHES
        const spare = facts[f + FACT.softLatest]! - begin
        if (spare < 0) {
          cost -= spare * wishes[w + WISH.lateWeight]!
          if (-spare > greatestLate) greatestLate = -spare
        }
        if (maySlide) {
          const least = spare < hardLatest - begin ? spare : hardLatest - begin
          const room = physical + (least > 0 && facts[f + FACT.staysPut] === 0 ? least : 0)
          if (room < slack) slack = room
        }
        const early = wishes[w + WISH.firstOpening]! - begin
        if (early > 0) cost += early * earliness
        const usual = begin - wishes[w + WISH.usualStart]!
        const off = (usual < 0 ? -usual : usual) - usualTolerance
        if (off > 0 && off < Infinity) cost += off * usualTime
        if (startMoved > 0) {
          const moved = begin - wishes[w + WISH.referenceStart]!
          if (moved < Infinity) cost += (moved < 0 ? -moved : moved) * startMoved
        }
        at = facts[f + FACT.leaves]!
        road += leg
        seen++
        trailing = 0
        time = begin + service
        variation = countsSlack ? facts[f + FACT.variation]! : 0
      }
      const s = stop * SAVED
      if (mode === RECORD) {
        start[stop] = begin
        if (this.recordedIn[stop] !== this.route) this.leaveRecord(stop)
        saved[s] = at
        saved[s + 1] = time
        saved[s + 2] = seen
        saved[s + 3] = this.departure
        saved[s + 4] = waited
        saved[s + 5] = physical
        saved[s + 6] = this.hidden
        saved[s + 7] = slack
        saved[s + 8] = this.runFrom
        saved[s + 9] = this.openingBreak
        saved[s + 10] = variation
        saved[s + 11] = road
        this.savedCost[stop] = cost
        saved[s + 12] = longestWait
        saved[s + 13] = this.longestRun
        saved[s + 14] = greatestLate
        saved[s + 15] = work
        saved[s + 16] = filled
        saved[s + 17] = this.tooTight ? 1 : 0
        saved[s + 18] = trailing
      } else if (stop === first) this.firstBegin = begin
      else if (mode === COMPARE && time === saved[s + SLOT.time] && at === saved[s + SLOT.at]) {
        if (kind[stop] !== KIND.reserve) break
      }
      stop = following
      if (stop !== tail) following = next[stop]!
    }
    this.at = at
    this.time = time
    this.seen = seen
    this.waited = waited
    this.physical = physical
    this.slack = slack
    this.variation = variation
    this.road = road
    this.cost = cost
    this.longestWait = longestWait
    this.greatestLate = greatestLate
    this.work = work
    this.filled = filled
    this.trailing = trailing
    return stop
  }

  /** Does the first or second stop need care: a departure that is free, waiting after an opening break? */
  private isSpecial(seen: number): boolean {
    return seen === 0 ? this.freeStart : this.followsOpeningBreak(seen)
  }

  /** A node that was recorded on another route has one slot only: what was recorded of that route no longer holds. */
  private leaveRecord(node: number): void {
    const before = this.recordedIn[node]!
    if (before !== NOWHERE) this.recorded[before] = UNRECORDED
    this.recordedIn[node] = this.route
  }

  /** Location of the next stop after a linked node that has a place of its own; see `step`. */
  private onward(node: number): number {
    const { instance, plan } = this
    const { location, kind } = instance
    if (kind[node] === KIND.reserve && staysPut(instance, plan, node)) return FLOATING
    if (location[node] !== FLOATING) return location[node]!
    let at = plan.next[node]!
    while (location[at] === FLOATING) at = plan.next[at]!
    return location[at]!
  }
}
