import type { Instance } from '../instance/instance.ts'
import type { TimeWeights } from '../time-weights.ts'
import type { WalkingClock } from '../walking-clock.ts'
import { FIGURE } from '../working-plan.ts'
import type { WorkingPlan } from '../working-plan.ts'

/** Costs that one route has together with all others: greatest lateness, greatest idle time, balance. */
export class OverAllShifts {
  private readonly routes: number
  private readonly clock: WalkingClock
  private readonly weights: TimeWeights
  private plan!: WorkingPlan
  private route = 0
  private work = 0
  private lateElsewhere = 0
  private lateNow = 0
  private idleNow = 0

  constructor(instance: Instance, clock: WalkingClock) {
    this.routes = instance.routes
    this.clock = clock
    this.weights = clock.weights
  }

  /** The plan that is looked at from now on. */
  read(plan: WorkingPlan): void {
    this.plan = plan
    this.route = -1
    this.work = 0
    if (this.weights.balance === 0) return
    for (let r = 0; r < this.routes; r++) this.work += plan.figures[FIGURE.work * this.routes + r]!
  }

  /** The route that changes, and what is paid now for the greatest of it and the others. */
  lookAt(route: number): void {
    if (this.route === route) return
    this.route = route
    const { weights, clock, plan } = this
    if (weights.greatestLateness > 0) {
      this.lateElsewhere = clock.greatestElsewhere(plan, FIGURE.greatestLate, route)
      this.lateNow = Math.max(this.lateElsewhere, this.figure(FIGURE.greatestLate))
    }
    if (weights.greatestIdle > 0) {
      clock.lookElsewhere(plan, route)
      this.idleNow = clock.idleCost(this.figure(FIGURE.idle))
    }
  }

  /** The most that any change of the route can save of idle time and greatest values. */
  mostSaved(): number {
    const { weights, clock } = this
    let saved = weights.greatestLateness * (this.lateNow - this.lateElsewhere)
    if (weights.idle > 0) saved += weights.idle * this.figure(FIGURE.idle)
    if (weights.greatestIdle > 0) saved += this.idleNow - clock.idleCost(0)
    return saved
  }

  /** What greatest values cost more than now when the route has such idle time and lateness. */
  maxima(idle: number, late: number): number {
    const { weights, clock } = this
    const lateness = weights.greatestLateness * (Math.max(this.lateElsewhere, late) - this.lateNow)
    return lateness + (weights.greatestIdle > 0 ? clock.idleCost(idle) - this.idleNow : 0)
  }

  /** What the balance changes by, roughly, when the route has so many ticks of work more. */
  imbalance(more: number): number {
    const { balance } = this.weights
    if (balance === 0) return 0
    const before = this.figure(FIGURE.work)
    const mean = this.work / this.routes
    return balance * 2 * (Math.abs(before + more - mean - more / this.routes) - Math.abs(before - mean))
  }

  /** A figure of the route that is looked at. */
  figure(figure: number): number {
    return this.plan.figures[figure * this.routes + this.route]!
  }
}
