import { FLOATING } from './instance/instance.ts'
import type { Instance } from './instance/instance.ts'
import { stretches } from './guards/route-order.ts'
import { RouteWalk } from './walk/route-walk.ts'
import { timeWeights } from './time-weights.ts'
import type { TimeWeights } from './time-weights.ts'
import { FIGURE, NOWHERE, UNKNOWN } from './working-plan.ts'
import type { WorkingPlan } from './working-plan.ts'

/** A route is walked again at most this often because ties moved it; more means the ties form a circle. */
const MOST_WALKS = 40

/**
 * The clock for every kind of cost: walks whole routes. Routes that a tie pushes are walked again until nothing moves,
 * which gives the least, and so the earliest, schedule.
 */
export class WalkingClock {
  readonly instance: Instance
  readonly weights: TimeWeights
  readonly walk: RouteWalk
  private readonly queue: Int32Array
  private readonly queued: Uint8Array
  private readonly walks: Int32Array
  private stamps = 0
  /** Nodes with ties, and where they began before something changed. */
  private readonly tied: Int32Array
  private readonly former: Int32Array
  /** Of each person: work and time that could be filled, for balance and utilisation. */
  private readonly personWork: Float64Array
  private readonly personTime: Float64Array

  constructor(instance: Instance) {
    this.instance = instance
    this.weights = timeWeights(instance)
    this.walk = new RouteWalk(instance, this.weights)
    const { tieFrom } = instance
    this.tied = Int32Array.from({ length: instance.nodes }, (_, node) => node).filter(
      (node) => tieFrom[node]! < tieFrom[node + 1]!,
    )
    this.former = new Int32Array(instance.size)
    this.queue = new Int32Array(instance.routes + 1)
    this.queued = new Uint8Array(instance.routes)
    this.walks = new Int32Array(instance.routes)
    this.personWork = new Float64Array(instance.persons)
    this.personTime = new Float64Array(instance.persons)
    for (let r = 0; r < instance.routes; r++) this.personTime[instance.person[r]!]! += this.weights.available[r]!
  }

  /** All times from scratch; false when a limit is broken or ties form a circle. */
  settle(plan: WorkingPlan): boolean {
    const { nodes, routes } = this.instance
    for (let node = 0; node < nodes; node++) plan.start[node] = UNKNOWN
    this.walks.fill(0)
    for (let route = 0; route < routes; route++) {
      this.queue[route] = route
      this.queued[route] = 1
    }
    return this.drain(plan, routes)
  }

  /**
   * Times after stops were taken out of the routes that are marked in `changed`; true and false as for `settle`. Other
   * routes keep their times, unless a stop that they waited for has gone or begins sooner: then all are walked anew.
   */
  settleChanged(plan: WorkingPlan, changed: Uint8Array): boolean {
    const { nodes, routes } = this.instance
    const { start, former } = this.rememberTied(plan)
    let filled = 0
    for (let route = 0; route < routes; route++) {
      if (changed[route] === 0) continue
      const tail = nodes + 2 * route + 1
      for (let node = plan.next[tail - 1]!; node !== tail; node = plan.next[node]!) start[node] = UNKNOWN
      this.queue[filled++] = route
      this.queued[route] = 1
    }
    this.walks.fill(0)
    return (this.drain(plan, filled) && this.freesNobody(plan, changed, former)) || this.settle(plan)
  }

  private rememberTied({ start }: WorkingPlan): { start: Int32Array; former: Int32Array } {
    for (const node of this.tied) this.former[node] = start[node]!
    return { start, former: this.former }
  }

  /** Does no stop of an unchanged route begin just when a tied one let it that is now gone or begins sooner? */
  private freesNobody(plan: WorkingPlan, changed: Uint8Array, former: Int32Array): boolean {
    const { tieFrom, tieTo, tieOut } = this.instance
    for (const node of this.tied) {
      const gone = plan.routeOf[node] === NOWHERE
      if (!gone && plan.start[node]! >= former[node]!) continue
      for (let k = tieFrom[node]!; k < tieFrom[node + 1]!; k++) {
        const other = tieTo[k]!
        const route = plan.routeOf[other]!
        if (route === NOWHERE || changed[route] === 1) continue
        if (plan.start[other]! <= former[node]! + tieOut[k]!) return false
      }
    }
    return true
  }

  /** Times after a node was put into the route behind `after`; others are walked only when a tie moves them. */
  settleFrom(plan: WorkingPlan, route: number, after: number): boolean {
    const { walk, walks, queued } = this
    walks.fill(0)
    queued[route] = 0
    const known = walk.recorded[route] === plan.figures[FIGURE.stamp * this.instance.routes + route]
    // Where a stop without a place of its own was done may hang on what comes next.
    let from = known ? after : plan.head(route)
    while (this.instance.location[from] === FLOATING) from = plan.prev[from]!
    if (!this.walkRoute(plan, route, from)) return false
    return this.drain(plan, this.queuePushed(plan, route, 0, from))
  }

  private drain(plan: WorkingPlan, filled: number): boolean {
    const { queue, queued, walks } = this
    const ring = queue.length
    let legal = true
    let taken = 0
    let end = filled
    while (taken !== end) {
      const route = queue[taken]!
      taken = taken + 1 === ring ? 0 : taken + 1
      queued[route] = 0
      if (!legal) continue
      if (++walks[route]! > MOST_WALKS || !this.walkRoute(plan, route, plan.head(route))) legal = false
      else end = this.queuePushed(plan, route, end, plan.head(route))
    }
    return legal
  }

  /** Walks a linked route from a gap whose record holds, or its head; writes its starts and figures. */
  private walkRoute(plan: WorkingPlan, route: number, from: number): boolean {
    const { walk, instance } = this
    const { start, figures } = plan
    const { routes } = instance
    const stamp = ++this.stamps
    if (!walk.record(plan, route, stamp, from)) return false
    start[instance.nodes + 2 * route + 1] = walk.back
    figures[FIGURE.cost * routes + route] = walk.cost + this.gapsInRows(plan, route)
    figures[FIGURE.departure * routes + route] = walk.departure
    figures[FIGURE.idle * routes + route] = walk.idle
    figures[FIGURE.longestWait * routes + route] = walk.longestWait
    figures[FIGURE.longestRun * routes + route] = walk.longestRun
    figures[FIGURE.greatestLate * routes + route] = walk.greatestLate
    figures[FIGURE.work * routes + route] = walk.work
    figures[FIGURE.delay * routes + route] = walk.delay
    figures[FIGURE.stamp * routes + route] = stamp
    return true
  }

  /** Price of soft groups that are on the route but not in a row. */
  private gapsInRows(plan: WorkingPlan, route: number): number {
    let cost = 0
    for (const row of this.instance.rows) {
      if (row.price === Infinity) continue
      cost += row.price * Math.max(0, stretches(this.instance, plan, route, row) - 1)
    }
    return cost
  }

  /** Queues routes whose nodes, tied to those behind `from`, must now start later than they do. */
  private queuePushed(plan: WorkingPlan, route: number, end: number, from: number): number {
    const { tieFrom, tieTo, tieOut, nodes } = this.instance
    if (tieFrom[nodes] === 0) return end
    const { queue, queued } = this
    const tail = nodes + 2 * route + 1
    for (let node = plan.next[from]!; node !== tail; node = plan.next[node]!) {
      for (let k = tieFrom[node]!; k < tieFrom[node + 1]!; k++) {
        const other = tieTo[k]!
        const elsewhere = plan.routeOf[other]!
        if (elsewhere === NOWHERE || queued[elsewhere] === 1) continue
        if (plan.start[node]! + tieOut[k]! <= plan.start[other]!) continue
        queued[elsewhere] = 1
        queue[end] = elsewhere
        end = end + 1 === queue.length ? 0 : end + 1
      }
    }
    return end
  }

  /** How much of the price of the greatest idle time leads the search instead, 0–1. */
  private led = 0
  /** Set by `lookElsewhere`: greatest idle time of all other routes, and the sum of its eighth powers. */
  private mostIdle = 0
  private idlePowers = 0

  /**
   * A greatest value is flat: of several shifts with nothing to do, filling one gains nothing. So a share of its price is
   * put on a smooth greatest value (the 8-norm) in its place, that falls with each of them. True when that leads.
   */
  leadBy(share: number): boolean {
    this.led = this.weights.greatestIdle > 0 ? share : 0
    return this.weights.greatestIdle > 0
  }

  /** What `cost` holds beside the real cost, in order to lead the search. */
  guidance(plan: WorkingPlan): number {
    if (this.led === 0) return 0
    this.lookElsewhere(plan, -1)
    return this.weights.greatestIdle * this.led * (eighthRoot(this.idlePowers) - this.mostIdle)
  }

  /** Adds up the idle time of all routes but one (−1: of all), for `idleCost`. */
  lookElsewhere(plan: WorkingPlan, route: number): void {
    const { routes } = this.instance
    this.mostIdle = 0
    this.idlePowers = 0
    for (let r = 0; r < routes; r++) {
      if (r === route) continue
      const idle = plan.figures[FIGURE.idle * routes + r]!
      if (idle > this.mostIdle) this.mostIdle = idle
      if (this.led > 0) this.idlePowers += eighthPower(idle)
    }
  }

  /** Price of the greatest idle time, and of what leads there, when the route has it and the others what they have. */
  idleCost(idle: number): number {
    const most = this.weights.greatestIdle * Math.max(idle, this.mostIdle)
    if (this.led === 0) return most
    const smooth = this.weights.greatestIdle * eighthRoot(this.idlePowers + eighthPower(idle))
    return most + this.led * (smooth - most)
  }

  /** Whole cost of what is placed, with what leads the search. */
  cost(plan: WorkingPlan): number {
    const { weights, instance } = this
    const { figures } = plan
    const { routes } = instance
    let cost = plan.fixedCost
    let idle = 0
    let wait = 0
    let run = 0
    let late = 0
    for (let r = 0; r < routes; r++) {
      cost += figures[FIGURE.cost * routes + r]!
      if (figures[FIGURE.idle * routes + r]! > idle) idle = figures[FIGURE.idle * routes + r]!
      if (figures[FIGURE.longestWait * routes + r]! > wait) wait = figures[FIGURE.longestWait * routes + r]!
      if (figures[FIGURE.longestRun * routes + r]! > run) run = figures[FIGURE.longestRun * routes + r]!
      if (figures[FIGURE.greatestLate * routes + r]! > late) late = figures[FIGURE.greatestLate * routes + r]!
    }
    cost += weights.greatestIdle * idle + this.guidance(plan) + weights.longestWaiting * wait
    cost += weights.greatestRun * run + weights.greatestLateness * late
    if (weights.balance > 0) cost += weights.balance * this.imbalance(plan)
    if (weights.greatestUtilisation > 0 || weights.utilisationSpread > 0) cost += this.utilisation(plan)
    return cost
  }

  /** What the plan pays for terms over all shifts that more visits can lower, with what leads the search. */
  sharedCost(plan: WorkingPlan): number {
    const { weights } = this
    let cost = 0
    if (weights.greatestIdle > 0) {
      this.lookElsewhere(plan, -1)
      cost += this.idleCost(0)
    }
    if (weights.balance > 0) cost += weights.balance * this.imbalance(plan)
    if (weights.greatestUtilisation > 0 || weights.utilisationSpread > 0) cost += this.utilisation(plan)
    return cost
  }

  /** Terms over all shifts that were made hard and are not 0. */
  breaksHardSum(plan: WorkingPlan): boolean {
    const { hard } = this.instance.weights
    if (hard.balance && this.imbalance(plan) > 0) return true
    const { most, spread } = this.shares(plan)
    return (hard.greatestUtilisation && most > 0) || (hard.utilisationSpread && spread > 1e-9)
  }

  /** Σ |work − mean| over all routes, each rounded up to the balance unit. */
  private imbalance(plan: WorkingPlan): number {
    const { routes } = this.instance
    const unit = this.weights.balanceUnit
    let sum = 0
    for (let r = 0; r < routes; r++) sum += plan.figures[FIGURE.work * routes + r]!
    const mean = sum / routes
    let off = 0
    for (let r = 0; r < routes; r++) {
      const away = Math.abs(plan.figures[FIGURE.work * routes + r]! - mean)
      off += unit > 0 ? Math.ceil(away / unit - 1e-9) * unit : away
    }
    return off
  }

  private utilisation(plan: WorkingPlan): number {
    const { most, spread } = this.shares(plan)
    return this.weights.greatestUtilisation * most + this.weights.utilisationSpread * spread
  }

  /** Greatest share of anyone's available time that is filled, and greatest − least. */
  private shares(plan: WorkingPlan): { most: number; spread: number } {
    const { personWork, personTime, instance } = this
    personWork.fill(0)
    for (let r = 0; r < instance.routes; r++) {
      personWork[instance.person[r]!]! += plan.figures[FIGURE.work * instance.routes + r]!
    }
    let most = 0
    let least = Infinity
    for (let p = 0; p < personWork.length; p++) {
      if (personTime[p]! <= 0) continue
      const share = personWork[p]! / personTime[p]!
      if (share > most) most = share
      if (share < least) least = share
    }
    return { most, spread: Math.max(0, most - least) }
  }

  /** Greatest of a figure over all routes but one. */
  greatestElsewhere(plan: WorkingPlan, figure: number, but: number): number {
    const { routes } = this.instance
    let greatest = 0
    for (let r = 0; r < routes; r++) {
      if (r !== but && plan.figures[figure * routes + r]! > greatest) greatest = plan.figures[figure * routes + r]!
    }
    return greatest
  }
}

function eighthPower(x: number): number {
  const square = x * x
  const fourth = square * square
  return fourth * fourth
}

const eighthRoot = (x: number): number => Math.sqrt(Math.sqrt(Math.sqrt(x)))
