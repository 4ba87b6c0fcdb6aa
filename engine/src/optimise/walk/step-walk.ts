import { FLOATING, KIND, NO_START } from '../instance/instance.ts'
import type { Instance } from '../instance/instance.ts'
import type { TimeWeights } from '../time-weights.ts'
import { NOWHERE, UNKNOWN } from '../working-plan.ts'
import { WalkState } from './walk-state.ts'

/**
 * A walk onto one stop at a time, whatever its kind: breaks and reserves, what is done on the spot, several windows, ties.
 * `RouteWalk.run` does the same for plain visits, with everything at hand.
 */
export class StepWalk extends WalkState {
  idle = 0
  /** By how much the departure is delayed against the earliest schedule, and when the caregiver is back. */
  delay = 0
  back = 0
  /** Start of the node stepped onto last. */
  begin = 0
  protected readonly countsSlack: boolean

  constructor(instance: Instance, weights: TimeWeights) {
    super(instance, weights)
    this.countsSlack = weights.tightness > 0 || weights.hard.tightness
  }

  /**
   * Steps onto a node. `onward` is the location of the next stop that has a place of its own; for a
   * reserve FLOATING when what follows is done where the caregiver is.
   * False when a limit is broken; the walk is then over.
   */
  step(node: number, onward: number): boolean {
    const { instance } = this
    const kind = instance.kind[node]!
    if (kind === KIND.reserve) return this.stepReserve(node, onward)
    const leg = this.legTo(node, onward)
    const arrival = this.time + leg
    const row = this.offset + node
    const begin = this.earliestStart(node, arrival)
    if (begin === UNKNOWN) return false
    this.begin = begin
    this.wait(node, begin - arrival)
    const service = instance.duration[row]!
    if (kind === KIND.break) {
      this.endRun(begin)
      this.runFrom = begin + service
      const room = instance.hardLatest[row]! - begin
      if (this.physical + room < this.slack) this.slack = this.physical + room
    } else {
      this.filled += service
      if (kind === KIND.visit) this.work += service
      this.payForStart(node, begin, service)
    }
    this.seen++
    this.trailing = 0
    this.time = begin + service
    if (this.countsSlack) this.variation = this.weights.variation[node]!
    return true
  }

  private legTo(node: number, onward: number): number {
    const here = this.instance.location[node]!
    let leg = 0
    if (here !== FLOATING) {
      leg = this.ticks[this.at * this.instance.locations + here]!
      this.at = this.instance.leaves[node]!
    } else if (this.plan.atNext[node] === 1) {
      leg = this.ticks[this.at * this.instance.locations + onward]!
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
    if (this.seen === 0) this.openingBreak = this.instance.kind[node] === KIND.break ? 1 : 0
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
  protected followsOpeningBreak(seen = this.seen): boolean {
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
      : Math.max(
          0,
          Math.min(this.toClosing(node, begin, service), this.instance.hardLatest[this.offset + node]! - begin),
        )
    if (this.physical + room < this.slack) this.slack = this.physical + room
  }

  /** What a start costs by wishes alone: the soft opening, the usual and the former start. */
  private wishesAt(node: number, begin: number): number {
    const { weights } = this
    let cost = 0
    if (weights.earliness > 0 && begin < weights.firstOpening[node]!) {
      cost += (weights.firstOpening[node]! - begin) * weights.earliness
    }
    const usual = this.instance.usualStart[node]!
    if (weights.usualTime > 0 && usual !== NO_START) {
      const off = (begin > usual ? begin - usual : usual - begin) - weights.usualTolerance
      if (off > 0) cost += off * weights.usualTime
    }
    const former = this.instance.referenceStart[node]!
    if (weights.startMoved > 0 && former !== NO_START) {
      cost += (begin > former ? begin - former : former - begin) * weights.startMoved
    }
    return cost
  }

  /** Tied visits and visits with a usual or former start are not moved by a later departure. */
  protected staysPut(node: number): boolean {
    const { instance, weights } = this
    if (instance.tieFrom[node]! < instance.tieFrom[node + 1]!) return true
    if (weights.usualTime > 0 && instance.usualStart[node]! !== NO_START) return true
    return weights.startMoved > 0 && instance.referenceStart[node]! !== NO_START
  }

  /** Ticks past the soft closing of the window that the start is in; 0: none. */
  latenessOf(node: number, begin: number, service: number): number {
    const { instance } = this
    if (instance.windowFrom[node + 1]! - instance.windowFrom[node]! === 1) {
      const late = begin - instance.softLatest[this.offset + node]!
      return late > 0 ? late : 0
    }
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
}
