import type { Random } from '../../random.ts'
import { KIND } from '../instance/instance.ts'
import type { Instance } from '../instance/instance.ts'
import type { Guard } from '../guards/guard.ts'
import type { Removed } from '../ruin/ruin.ts'
import { NOWHERE, WorkingPlan } from '../working-plan.ts'
import type { Insertion } from './insertion.ts'
import { UnitOrder } from './unit-order.ts'

/**
 * Cost of a mandatory unit that is missing: above any plan, so that plans are ordered first by how many are missing;
 * small enough that a thousand of them still add up exactly.
 */
export const MISSING = 4_398_046_511_104 // 2^42

/** Breaks are moved about in plans up to this much above the threshold; they may bring them below it. */
const NEARLY = 1.002

/** What a repair needs of a clock. */
export interface RepairClock {
  /** Times from scratch; false when the plan is not legal. */
  settle(plan: WorkingPlan): boolean
  /** The same, when stops were taken out of the routes marked in `changed` and the others stand as they were settled. */
  settleChanged(plan: WorkingPlan, changed: Uint8Array): boolean
  /** Cost of the plan as it stands, without what is left out. */
  cost(plan: WorkingPlan): number
  /** What `cost` holds beside the real cost in order to lead the search; 0 or more. */
  guidance(plan: WorkingPlan): number
  /** Sets how much the search is led, 0–1; true when there is anything to lead it by. */
  leadBy(share: number): boolean
  /** Is a hard term over all shifts (balance, utilisation) not 0? */
  breaksHardSum(plan: WorkingPlan): boolean
}

/** Puts units back, one after another, each where it costs least; then moves the breaks of the routes it touched. */
export class Repair {
  private readonly instance: Instance
  private readonly clock: RepairClock
  private readonly insertion: Insertion
  private readonly guards: readonly Guard[]
  private readonly order: UnitOrder
  /** Units of breaks and reserves, by route. */
  private readonly pauses: readonly (readonly number[])[]
  private readonly anyPause: boolean
  private readonly isPause: Uint8Array
  private readonly former: WorkingPlan
  private readonly onlyRoute: Uint8Array

  constructor(instance: Instance, clock: RepairClock, insertion: Insertion, guards: readonly Guard[], random: Random) {
    this.instance = instance
    this.guards = guards
    this.clock = clock
    this.insertion = insertion
    this.order = new UnitOrder(instance, random)
    this.pauses = pausesByRoute(instance)
    this.anyPause = this.pauses.some((units) => units.length > 0)
    this.isPause = new Uint8Array(instance.units)
    for (const units of this.pauses) for (const unit of units) this.isPause[unit] = 1
    this.former = new WorkingPlan(instance)
    this.onlyRoute = new Uint8Array(instance.routes)
  }

  /**
   * Puts back what was removed and whatever else is in no route; returns the plan's whole cost.
   * Infinity as soon as it cannot end below `threshold`.
   */
  complete(plan: WorkingPlan, removed: Removed, threshold: number): number {
    const { instance, insertion, clock } = this
    if (this.anyPause) this.closePausedRoutes(plan)
    for (let unit = 0; unit < instance.units; unit++) {
      if (this.isPause[unit] === 0 && this.isOut(plan, unit)) removed.add(unit)
    }
    if (!clock.settleChanged(plan, plan.touched)) return Infinity
    const units = this.order.sort(removed)
    const pausesMissing = this.anyPause ? this.missingPauses(plan) : 0
    let cost = clock.cost(plan) + pausesMissing
    const most = this.anyPause ? threshold * NEARLY + 1 + pausesMissing : threshold
    for (let k = 0; k < removed.count; k++) {
      const left = most + (most === Infinity ? 0 : insertion.mostSaved(plan)) - cost
      if (left <= 0) return Infinity
      const unit = units[k]!
      const price = this.priceOf(unit)
      const added = insertion.insert(plan, unit, Math.min(price, left))
      cost += added === Infinity ? price : added
      if (this.anyPause && added < Infinity) this.openPauses(plan, unit)
    }
    if (this.anyPause) cost = this.emptyUnpaused(plan, this.placePauses(plan, threshold))
    return this.guards.every((guard) => guard.allows(plan)) ? cost : Infinity
  }

  /** None of the unit's nodes is placed. Of a pattern any node may be; otherwise all are or none. */
  private isOut(plan: WorkingPlan, unit: number): boolean {
    const { altNodes, altNodesFrom, altFrom } = this.instance
    const first = altFrom[unit]!
    const last = altFrom[unit + 1]!
    const to = last - first > 1 ? altNodesFrom[last]! : altNodesFrom[first]! + 1
    for (let k = altNodesFrom[first]!; k < to; k++) if (plan.routeOf[altNodes[k]!] !== NOWHERE) return false
    return true
  }

  private priceOf(unit: number): number {
    return this.instance.unitMandatory[unit] === 1 ? MISSING : this.instance.unitPrice[unit]!
  }

  /** A route with nothing but hard breaks and reserves is not used: they come out. */
  private closePausedRoutes(plan: WorkingPlan): void {
    const { instance } = this
    for (let route = 0; route < instance.routes; route++) {
      const units = this.pauses[route]!
      if (units.length === 0 || plan.stops[route] === 0 || plan.stops[route]! > units.length) continue
      const placed = units.filter((unit) => !this.isOut(plan, unit))
      if (plan.stops[route]! > placed.length || !placed.some((unit) => instance.unitMandatory[unit] === 1)) continue
      for (const unit of placed) plan.unlink(instance.unitNodes[instance.unitFrom[unit]!]!)
    }
  }

  /** The first visit of a route brings the route's hard breaks with it, so that later visits leave room for them. */
  private openPauses(plan: WorkingPlan, unit: number): void {
    const { unitFrom, unitNodes, unitMandatory } = this.instance
    for (let k = unitFrom[unit]!; k < unitFrom[unit + 1]!; k++) {
      const route = plan.routeOf[unitNodes[k]!]!
      if (route === NOWHERE) continue
      for (const pause of this.pauses[route]!) {
        if (unitMandatory[pause] === 1 && this.isOut(plan, pause)) this.insertion.insert(plan, pause, MISSING)
      }
    }
  }

  /** Price of breaks and reserves that are not in the plan. Hard ones of unused shifts are not owed. */
  private missingPauses(plan: WorkingPlan): number {
    let cost = 0
    for (let route = 0; route < this.instance.routes; route++) {
      for (const unit of this.pauses[route]!) {
        if (!this.isOut(plan, unit)) continue
        const owed = this.instance.unitMandatory[unit] === 1 && plan.stops[route]! > 0
        cost += owed ? MISSING : this.instance.unitPrice[unit]!
      }
    }
    return cost
  }

  /** A used route without a break or reserve it must have is emptied: its visits are left out rather than the rule. */
  private emptyUnpaused(plan: WorkingPlan, cost: number): number {
    const { instance } = this
    let emptied = false
    for (let route = 0; route < instance.routes; route++) {
      if (plan.stops[route] === 0) continue
      const lacks = this.pauses[route]!.some((unit) => instance.unitMandatory[unit] === 1 && this.isOut(plan, unit))
      if (!lacks) continue
      emptied = true
      const tail = plan.head(route) + 1
      while (plan.next[tail - 1] !== tail) this.takeOut(plan, instance.unitOf[plan.next[tail - 1]!]!)
    }
    if (!emptied) return cost
    this.closePausedRoutes(plan)
    return this.clock.settle(plan) ? this.wholeCost(plan) : Infinity
  }

  private takeOut(plan: WorkingPlan, unit: number): void {
    const { unitFrom, unitNodes } = this.instance
    for (let k = unitFrom[unit]!; k < unitFrom[unit + 1]!; k++) {
      if (plan.routeOf[unitNodes[k]!] !== NOWHERE) plan.unlink(unitNodes[k]!)
    }
  }

  /** Tries a better place for every break of the touched routes; returns the plan's whole cost. */
  private placePauses(plan: WorkingPlan, threshold: number): number {
    let cost = this.wholeCost(plan)
    if (cost >= threshold * NEARLY + 1 && cost < MISSING) return cost
    for (let route = 0; route < this.instance.routes; route++) {
      if (plan.touched[route] === 0) continue
      for (const unit of this.pauses[route]!) cost = this.movePause(plan, route, unit, cost)
    }
    return cost
  }

  private movePause(plan: WorkingPlan, route: number, unit: number, cost: number): number {
    const { instance, former, clock, insertion } = this
    former.copyFrom(plan)
    if (!this.isOut(plan, unit)) {
      plan.unlink(instance.unitNodes[instance.unitFrom[unit]!]!)
      if (!clock.settleChanged(plan, this.only(route))) return this.takeBack(plan, cost)
    }
    if (insertion.insert(plan, unit, this.priceOf(unit)) === Infinity) return this.takeBack(plan, cost)
    const after = this.wholeCost(plan)
    return after < cost ? after : this.takeBack(plan, cost)
  }

  private only(route: number): Uint8Array {
    this.onlyRoute.fill(0)
    this.onlyRoute[route] = 1
    return this.onlyRoute
  }

  private takeBack(plan: WorkingPlan, cost: number): number {
    plan.copyFrom(this.former)
    return cost
  }

  /** Cost of the plan with all that is left out of it. */
  wholeCost(plan: WorkingPlan): number {
    let cost = this.clock.cost(plan) + (this.anyPause ? this.missingPauses(plan) : 0)
    for (let unit = 0; unit < this.instance.units; unit++) {
      if (this.isPause[unit] === 0 && this.isOut(plan, unit)) cost += this.priceOf(unit)
    }
    return cost
  }

  /** Makes it the empty plan, which breaks no rule; returns its cost. */
  empty(plan: WorkingPlan): number {
    plan.copyFrom(new WorkingPlan(this.instance))
    this.clock.settle(plan)
    return this.wholeCost(plan)
  }

  /** What whole costs hold beside the real ones; see `leadBy`. */
  guidance(plan: WorkingPlan): number {
    return this.clock.guidance(plan)
  }

  leadBy(share: number): boolean {
    return this.clock.leadBy(share)
  }

  /** Cost of what is placed. */
  costWithoutMissing(plan: WorkingPlan): number {
    return this.clock.cost(plan)
  }
}

function pausesByRoute(instance: Instance): number[][] {
  const rows: number[][] = Array.from({ length: instance.routes }, () => [])
  for (let node = 0; node < instance.nodes; node++) {
    const pause = instance.kind[node] === KIND.break || instance.kind[node] === KIND.reserve
    // A shift that may not be used has no place for its breaks either.
    if (pause && instance.allowedFrom[node]! < instance.allowedFrom[node + 1]!)
      rows[instance.allowed[instance.allowedFrom[node]!]!]!.push(instance.unitOf[node]!)
  }
  return rows
}
