import { FLOATING, KIND, NEVER, NO_START } from './instance/instance.ts'
import type { Instance } from './instance/instance.ts'
import { NOWHERE, UNKNOWN } from './working-plan.ts'
import type { WorkingPlan } from './working-plan.ts'
import type { TimeWeights } from './time-weights.ts'
import { staysPut } from './guards/route-order.ts'
import { FACT, FACTS, WISH, WISHES, walkFacts } from './walk-facts.ts'

/** Fields that a walk can return to; `save` and `restore` name them in the same order. */
export const SAVED = 19
/** Some of them: `saved[gap * SAVED + field]`. */
export const SLOT = {
  at: 0,
  time: 1,
  seen: 2,
  waited: 4,
  physical: 5,
  variation: 10,
  road: 11,
  work: 15,
  filled: 16,
  trailing: 18,
} as const

/** No stamp: what was saved of a route does not hold. */
export const UNRECORDED = -1

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
 *
 * Longer than other files: every part of a step reads and writes the same two dozen numbers, which `save` and `restore` must
 * name once more.
 */
export class RouteWalk {
  cost = 0
  idle = 0
  longestWait = 0
  longestRun = 0
  greatestLate = 0
  /** Ticks of service and road. */
  work = 0
  /** By how much the departure is delayed against the earliest schedule. */
  delay = 0
  back = 0
  /** When the start location is left, before any delay. */
  departure = 0
  /** Ticks of visits, activities and road: what a capacity factor limits. */
  filled = 0
  /** Start of the node stepped onto last. */
  begin = 0

  private readonly instance: Instance
  private readonly weights: TimeWeights
  /** Where the walk stood in each gap of the routes as they were recorded last; a gap is named by the node before it. */
  readonly saved: Int32Array
  readonly savedCost: Float64Array
  /** Stamp of the walk that each route's gaps were saved in; `UNRECORDED` when they no longer hold. */
  readonly recorded: Float64Array
  /** Cost and `filled` with the road, of each recorded route as a whole. */
  readonly costOf: Float64Array
  readonly filledOf: Float64Array
  private readonly recordedIn: Int32Array
  /** What every step asks of a stop; see walk-facts.ts. */
  readonly facts: Int32Array
  readonly wishes: Float64Array
  // What every step asks for, at hand.
  private readonly kind: Uint8Array
  private readonly location: Int32Array
  private readonly leaves: Int32Array
  private readonly locations: number
  private readonly duration: Int32Array
  private readonly softLatest: Int32Array
  private readonly hardLatest: Int32Array
  private readonly usualStart: Float64Array
  private readonly referenceStart: Float64Array
  /** 1: one window and no ties, so that the earliest start is the later of the arrival and `soonest`. */
  private readonly plain: Uint8Array
  private readonly soonest: Int32Array
  private readonly oneWindow: Uint8Array
  private readonly countsSlack: boolean
  private plan!: WorkingPlan
  private route = 0
  private offset = 0
  private ticks!: Int32Array
  /** May the departure be delayed, so that it matters how far each start can slide? */
  private maySlide = false
  private freeStart = false
  at = 0
  time = 0
  seen = 0
  waited = 0
  physical = 0
  hidden = 0
  private slack = 0
  private runFrom = 0
  private openingBreak = 0
  variation = 0
  tooTight = false
  road = 0
  /** Waiting of reserves since the last stop: at the end of a route it lies after the return. */
  trailing = 0

  constructor(instance: Instance, weights: TimeWeights) {
    this.instance = instance
    this.weights = weights
    this.saved = new Int32Array(instance.size * SAVED)
    this.savedCost = new Float64Array(instance.size)
    this.kind = instance.kind
    this.location = instance.location
    this.leaves = instance.leaves
    this.locations = instance.locations
    this.duration = instance.duration
    this.softLatest = instance.softLatest
    this.hardLatest = instance.hardLatest
    this.usualStart = instance.usualStart
    this.referenceStart = instance.referenceStart
    this.countsSlack = weights.tightness > 0 || weights.hard.tightness
    const { windowFrom, tieFrom, opens, notBefore, size } = instance
    const hasOneWindow = (node: number) => windowFrom[node + 1]! - windowFrom[node]! === 1
    this.oneWindow = Uint8Array.from({ length: size }, (_, node) => (hasOneWindow(node) ? 1 : 0))
    this.plain = this.oneWindow.map((one, node) => (one === 1 && tieFrom[node] === tieFrom[node + 1] ? 1 : 0))
    this.soonest = opens.map((instant, node) => Math.max(instant, notBefore[node]!))
    this.recorded = new Float64Array(instance.routes).fill(UNRECORDED)
    this.costOf = new Float64Array(instance.routes)
    this.filledOf = new Float64Array(instance.routes)
    this.recordedIn = new Int32Array(size).fill(NOWHERE)
    const { facts, wishes } = walkFacts(instance, weights, this.soonest, (node) => this.staysPut(node))
    this.facts = facts
    this.wishes = wishes
  }

  start(plan: WorkingPlan, route: number): void {
    const { instance } = this
    this.plan = plan
    this.route = route
    this.offset = instance.factorOffset[route]!
    this.ticks = instance.legTicks[plan.travelClass[route]!]!
    this.maySlide = this.weights.delays && instance.departsAtStart[route] === 0
    this.freeStart = instance.departsAtStart[route] === 0
    this.at = instance.leaves[instance.nodes + 2 * route]!
    this.time = instance.shiftStart[route]!
    this.departure = this.time
    this.seen = 0
    this.waited = 0
    this.physical = 0
    this.hidden = 0
    this.slack = NEVER
    this.runFrom = this.time
    this.openingBreak = 0
    this.variation = 0
    this.tooTight = false
    this.road = 0
    this.cost = 0
    this.longestWait = 0
    this.longestRun = 0
    this.greatestLate = 0
    this.work = 0
    this.filled = 0
    this.trailing = 0
  }

  /**
   * Steps onto a node. `onward` is the location of the next stop that has a place of its own; for a
   * reserve FLOATING when what follows is done where the caregiver is.
   * False when a limit is broken; the walk is then over.
   */
  step(node: number, onward: number): boolean {
    const kind = this.kind[node]!
    if (kind === KIND.reserve) return this.stepReserve(node, onward)
    const leg = this.legTo(node, onward)
    const arrival = this.time + leg
    const row = this.offset + node
    let begin: number
    if (this.plain[node] === 1) {
      const soonest = this.soonest[node]!
      begin = arrival > soonest ? arrival : soonest
      if (begin > this.hardLatest[row]!) return false
    } else {
      begin = this.earliestStart(node, arrival)
      if (begin === UNKNOWN) return false
    }
    this.begin = begin
    this.wait(node, begin - arrival)
    const service = this.duration[row]!
    if (kind === KIND.break) {
      this.endRun(begin)
      this.runFrom = begin + service
      const room = this.hardLatest[row]! - begin
      if (this.physical + room < this.slack) this.slack = this.physical + room
    } else {
      this.filled += service
      if (kind === KIND.visit) this.work += service
      this.payForStart(node, begin, service)
    }
    this.seen++
    this.trailing = 0
    this.time = begin + service
    if (this.countsSlack) this.variation = this.facts[row * FACTS + FACT.variation]!
    return true
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
    const { plan, facts, wishes, ticks, locations, saved, weights, offset, maySlide, countsSlack } = this
    const { next, start, routeOf } = plan
    const { tieTo, tieIn } = this.instance
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
        if (this.kind[stop] !== KIND.reserve) break
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
    const { location, kind, instance, plan } = this
    if (kind[node] === KIND.reserve && staysPut(instance, plan, node)) return FLOATING
    if (location[node] !== FLOATING) return location[node]!
    let at = plan.next[node]!
    while (location[at] === FLOATING) at = plan.next[at]!
    return location[at]!
  }

  private legTo(node: number, onward: number): number {
    const here = this.location[node]!
    let leg = 0
    if (here !== FLOATING) {
      leg = this.ticks[this.at * this.locations + here]!
      this.at = this.leaves[node]!
    } else if (this.plan.atNext[node] === 1) {
      leg = this.ticks[this.at * this.locations + onward]!
      this.at = onward
    }
    this.road += leg
    return leg
  }

  /** Time kept free. Before the departure or after the return it costs nothing; between, it is waiting. */
  private stepReserve(node: number, onward: number): boolean {
    const { instance } = this
    const service = instance.duration[this.offset + node]!
    let begin = Math.max(this.time, instance.opens[node]!)
    if (this.seen > 0 || instance.departsAtStart[this.route] === 1) {
      const stays = onward === FLOATING
      const leg = stays ? 0 : this.ticks[this.at * instance.locations + onward]!
      if (!stays) this.at = onward
      this.road += leg
      begin = Math.max(this.time + leg, instance.opens[node]!)
      const free = begin - this.time - leg + service
      this.trailing += free
      if (this.followsOpeningBreak()) this.hidden += free
      else this.waited += free
      this.physical += free
      this.slack = Math.min(this.slack, this.physical - service)
    }
    this.begin = begin
    this.time = begin + service
    return begin <= instance.hardLatest[this.offset + node]!
  }

  /**
   * The earliest start at or after the arrival that ties and windows allow; UNKNOWN when there is none. Between windows it
   * waits for the next one when the lateness would cost more than the waiting: a rule that never turns back in time.
   */
  earliestStart(node: number, arrival: number): number {
    const { instance, plan, weights } = this
    let begin = arrival
    for (let k = instance.tieFrom[node]!; k < instance.tieFrom[node + 1]!; k++) {
      const other = instance.tieTo[k]!
      if (plan.routeOf[other] === NOWHERE || plan.start[other] === UNKNOWN) continue
      const least = plan.start[other]! + instance.tieIn[k]!
      if (least > begin) begin = least
    }
    if (begin < instance.notBefore[node]!) begin = instance.notBefore[node]!
    const latest = instance.latestStart[node]!
    const from = instance.windowFrom[node]!
    const to = instance.windowFrom[node + 1]!
    if (to - from === 1) {
      const opens = instance.opens[node]!
      if (begin < opens) begin = opens
      return begin <= instance.hardLatest[this.offset + node]! ? begin : UNKNOWN
    }
    const back = instance.closesAtEnd[node] === 1 ? instance.duration[this.offset + node]! : 0
    for (let w = from; w < to; w++) {
      const opens = w === from ? instance.opens[node]! : instance.windowOpens[w]!
      if (begin < opens) begin = opens
      if (begin > latest) return UNKNOWN
      const last = w + 1 === to
      if (!last && begin >= instance.windowOpens[w + 1]!) continue
      const late = begin + back - instance.windowSoft[w]!
      const tooLate = begin + back > instance.windowHard[w]!
      if (last) return tooLate ? UNKNOWN : begin
      const away = instance.windowOpens[w + 1]! - begin
      if (!tooLate && (late <= 0 || late * weights.lateness <= away * weights.gap)) return begin
    }
    return UNKNOWN
  }

  private wait(node: number, waiting: number): void {
    if (this.seen === 0) this.openingBreak = this.kind[node] === KIND.break ? 1 : 0
    if (this.seen === 0 && this.freeStart) {
      this.departure = this.time + waiting
      this.runFrom = this.departure
    } else {
      this.physical += waiting
      if (this.followsOpeningBreak()) this.hidden += waiting
      else {
        this.waited += waiting
        if (waiting + this.trailing > this.longestWait) this.longestWait = waiting + this.trailing
      }
    }
    if (this.variation > 0 && this.seen > 0) this.payTightness(waiting + this.trailing)
  }

  /** Is nothing but a break behind, after which waiting is free? */
  private followsOpeningBreak(seen = this.seen): boolean {
    return seen === 1 && this.openingBreak === 1 && this.weights.afterOpeningBreakFree
  }

  private payTightness(slack: number): void {
    if (slack < this.variation) {
      this.cost += (this.variation - slack) * this.weights.tightness
      this.tooTight = this.weights.hard.tightness
    }
    this.variation = 0
  }

  private payForStart(node: number, begin: number, service: number): void {
    const late = this.latenessOf(node, begin, service)
    if (late > 0) {
      this.cost += late * this.instance.lateWeight[node]!
      if (late > this.greatestLate) this.greatestLate = late
    }
    if (this.maySlide) this.keepSlack(node, begin, service)
    this.cost += this.wishesAt(node, begin)
  }

  /** How far the departure may slide for this start's sake. */
  private keepSlack(node: number, begin: number, service: number): void {
    const room = this.staysPut(node)
      ? 0
      : Math.max(0, Math.min(this.toClosing(node, begin, service), this.hardLatest[this.offset + node]! - begin))
    if (this.physical + room < this.slack) this.slack = this.physical + room
  }

  /** What a start costs by wishes alone: the soft opening, the usual and the former start. */
  wishesAt(node: number, begin: number): number {
    const { weights } = this
    let cost = 0
    if (weights.earliness > 0 && begin < weights.firstOpening[node]!) {
      cost += (weights.firstOpening[node]! - begin) * weights.earliness
    }
    const usual = this.usualStart[node]!
    if (weights.usualTime > 0 && usual !== NO_START) {
      const off = (begin > usual ? begin - usual : usual - begin) - weights.usualTolerance
      if (off > 0) cost += off * weights.usualTime
    }
    const former = this.referenceStart[node]!
    if (weights.startMoved > 0 && former !== NO_START) {
      cost += (begin > former ? begin - former : former - begin) * weights.startMoved
    }
    return cost
  }

  /** Tied visits and visits with a usual or former start are not moved by a later departure. */
  private staysPut(node: number): boolean {
    const { instance, weights } = this
    if (instance.tieFrom[node]! < instance.tieFrom[node + 1]!) return true
    if (weights.usualTime > 0 && instance.usualStart[node]! !== NO_START) return true
    return weights.startMoved > 0 && instance.referenceStart[node]! !== NO_START
  }

  /** Ticks past the soft closing of the window that the start is in; 0: none. */
  latenessOf(node: number, begin: number, service: number): number {
    if (this.oneWindow[node] === 1) {
      const late = begin - this.softLatest[this.offset + node]!
      return late > 0 ? late : 0
    }
    const { instance } = this
    const w = this.windowOf(node, begin)
    const back = instance.closesAtEnd[node] === 1 ? service : 0
    return Math.max(0, begin + back - instance.windowSoft[w]!)
  }

  /** Ticks until the start would be late, leave its window, or be in the next one. */
  private toClosing(node: number, begin: number, service: number): number {
    const { windowSoft, windowHard, windowOpens, windowFrom, closesAtEnd } = this.instance
    const w = this.windowOf(node, begin)
    const end = begin + (closesAtEnd[node] === 1 ? service : 0)
    const room = Math.min(windowSoft[w]! - end, windowHard[w]! - end)
    return w + 1 < windowFrom[node + 1]! ? Math.min(room, windowOpens[w + 1]! - 1 - begin) : room
  }

  /** The last window that has opened, or the first. */
  private windowOf(node: number, begin: number): number {
    const { windowFrom, windowOpens } = this.instance
    let w = windowFrom[node + 1]! - 1
    while (w > windowFrom[node]! && windowOpens[w]! > begin) w--
    return w
  }

  private endRun(at: number): void {
    if (at - this.runFrom > this.longestRun) this.longestRun = at - this.runFrom
  }

  /** Closes the route; false when the return is past its limit. Sets `cost`, `idle`, `delay`, `back`, `work`. */
  finish(): boolean {
    const { instance, weights, route } = this
    const tail = instance.nodes + 2 * route + 1
    const end = instance.shiftEnd[route]!
    if (this.seen === 0) {
      this.idle = weights.unusedShiftIdles ? end - instance.shiftStart[route]! : 0
      this.cost += weights.idle * this.idle
      this.delay = 0
      this.work = 0
      return true
    }
    const leg = this.ticks[this.at * instance.locations + instance.location[tail]!]!
    this.road += leg
    this.back = this.time + leg - this.trailing
    if (!this.followsOpeningBreak()) this.waited -= this.trailing
    else this.hidden -= this.trailing
    this.physical -= this.trailing
    this.endRun(this.back)
    if (this.back > instance.hardLatest[this.offset + tail]!) return false
    if (this.variation > 0) this.payTightness(Math.max(0, end - this.back))
    this.work += this.road
    if (this.filled + this.road > weights.mostWork[route]!) return false
    const late = this.back - instance.softLatest[this.offset + tail]!
    if (late > 0) this.cost += late * weights.overtime
    this.delay = weights.delays && instance.departsAtStart[route] === 0 ? Math.min(this.slack, this.physical) : 0
    this.idle = this.departure - instance.shiftStart[route]! + this.physical + Math.max(0, end - this.back)
    if (this.tooTight) return false
    if (weights.hard.run && this.longestRun > 0) return false
    if (weights.hard.idle && this.idle > 0) return false
    if (weights.hard.waiting && this.waited > Math.max(0, this.delay - this.hidden)) return false
    this.cost += weights.waiting * (this.waited - Math.max(0, this.delay - this.hidden)) + weights.idle * this.idle
    return true
  }

  /** Remembers the walk at `slot`, so that several continuations can be tried from it. */
  save(slot: number): void {
    const { saved } = this
    const k = slot * SAVED
    this.savedCost[slot] = this.cost
    saved[k] = this.at
    saved[k + 1] = this.time
    saved[k + 2] = this.seen
    saved[k + 3] = this.departure
    saved[k + 4] = this.waited
    saved[k + 5] = this.physical
    saved[k + 6] = this.hidden
    saved[k + 7] = this.slack
    saved[k + 8] = this.runFrom
    saved[k + 9] = this.openingBreak
    saved[k + 10] = this.variation
    saved[k + 11] = this.road
    saved[k + 12] = this.longestWait
    saved[k + 13] = this.longestRun
    saved[k + 14] = this.greatestLate
    saved[k + 15] = this.work
    saved[k + 16] = this.filled
    saved[k + 17] = this.tooTight ? 1 : 0
    saved[k + 18] = this.trailing
  }

  restore(slot: number): void {
    const { saved } = this
    const k = slot * SAVED
    this.cost = this.savedCost[slot]!
    this.at = saved[k]!
    this.time = saved[k + 1]!
    this.seen = saved[k + 2]!
    this.departure = saved[k + 3]!
    this.waited = saved[k + 4]!
    this.physical = saved[k + 5]!
    this.hidden = saved[k + 6]!
    this.slack = saved[k + 7]!
    this.runFrom = saved[k + 8]!
    this.openingBreak = saved[k + 9]!
    this.variation = saved[k + 10]!
    this.road = saved[k + 11]!
    this.longestWait = saved[k + 12]!
    this.longestRun = saved[k + 13]!
    this.greatestLate = saved[k + 14]!
    this.work = saved[k + 15]!
    this.filled = saved[k + 16]!
    this.tooTight = saved[k + 17]! === 1
    this.trailing = saved[k + 18]!
  }
}
