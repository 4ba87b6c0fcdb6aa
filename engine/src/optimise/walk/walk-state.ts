import { NEVER } from '../instance/instance.ts'
import type { Instance } from '../instance/instance.ts'
import type { TimeWeights } from '../time-weights.ts'
import type { WorkingPlan } from '../working-plan.ts'

/** Whole numbers that a walk can return to; `save` and `restore` name them in the same order. */
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

/**
 * Where a walk along a route stands, and what it has added up so far. Ticks, all whole numbers, but for the cost: numbers that
 * might be fractions are several times slower.
 */
export abstract class WalkState {
  cost = 0
  longestWait = 0
  longestRun = 0
  greatestLate = 0
  /** Ticks of service and, when the walk is over, road. */
  work = 0
  /** When the start location is left, before any delay. */
  departure = 0
  /** Ticks of visits and activities: what a capacity factor limits, together with the road. */
  filled = 0
  /** Where and when the caregiver is free, and how many stops lie behind. */
  at = 0
  time = 0
  seen = 0
  /** Waiting that is paid for; all of it; what an opening break hides. */
  waited = 0
  physical = 0
  hidden = 0
  /** Usual variation of the last stop. */
  variation = 0
  tooTight = false
  road = 0
  /** Waiting of reserves since the last stop: at the end of a route it lies after the return. */
  trailing = 0
  protected slack = 0
  protected runFrom = 0
  protected openingBreak = 0

  protected readonly instance: Instance
  protected readonly weights: TimeWeights
  /** Where the walk stood in each gap of the routes as they were recorded last; a gap is named by the node before it. */
  readonly saved: Int32Array
  readonly savedCost: Float64Array
  protected plan!: WorkingPlan
  protected route = 0
  /** `factorOffset` of the route, and its legs. */
  protected offset = 0
  protected ticks!: Int32Array
  protected freeStart = false
  /** May the departure be delayed, so that it matters how far each start can slide? */
  protected maySlide = false

  constructor(instance: Instance, weights: TimeWeights) {
    this.instance = instance
    this.weights = weights
    this.saved = new Int32Array(instance.size * SAVED)
    this.savedCost = new Float64Array(instance.size)
  }

  /** Stands at the start of a route. */
  start(plan: WorkingPlan, route: number): void {
    const { instance } = this
    this.plan = plan
    this.route = route
    this.offset = instance.factorOffset[route]!
    this.ticks = instance.legTicks[plan.travelClass[route]!]!
    this.freeStart = instance.departsAtStart[route] === 0
    this.maySlide = this.weights.delays && this.freeStart
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
