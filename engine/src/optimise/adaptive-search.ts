import type { Random } from '../random.ts'
import { Acceptance } from './acceptance.ts'
import type { Cooling } from './acceptance.ts'
import type { Instance } from './instance/instance.ts'
import { Neighbours } from './neighbours.ts'
import { MISSING } from './recreate/repair.ts'
import type { Repair } from './recreate/repair.ts'
import { Removed } from './ruin/ruin.ts'
import type { Ruin, RuinContext, WeightedRuin } from './ruin/ruin.ts'
import { AROUND_MISSING_SHARE, aroundMissing } from './ruin/around-missing.ts'
import { SWAP_VEHICLES_SHARE, swapVehicles } from './ruin/swap-vehicles.ts'
import type { Tuning } from './tuning.ts'
import { WorkingPlan } from './working-plan.ts'

export interface SearchLimits {
  /** Share of the budget spent, 0–1; asked every few iterations. */
  spent(iterations: number): number
  shouldStop(): boolean
  /** The search stops exactly here, so that a run replays. */
  mostIterations(): number
  onBest(iterations: number): void
}

/** One cooling from hot to cold. */
export interface Round {
  readonly cooling: Cooling
  /** How far the round is, 0–1; asked every few iterations. */
  along(): number
}

/** Iterations between two looks at the clock, for small plans; a large plan's iterations take longer. */
const LOOK_EVERY = 64
const LOOK_EVERY_NODES = 6400
/** So many iterations run before they are compiled, each many times slower: there the clock is looked at after each. */
const SLOW_ITERATIONS = 64

/**
 * Ruin and recreate under simulated annealing: choose a ruin, take visits out, put them back, keep or take back.
 */
export class AdaptiveSearch {
  readonly instance: Instance
  readonly best: WorkingPlan
  bestCost = Infinity
  /** Best plan since the last start. */
  readonly roundBest: WorkingPlan
  roundBestCost = Infinity
  iterations = 0
  /** Nodes taken out so far, for the record. */
  removedNodes = 0
  private readonly random: Random
  private readonly repair: Repair
  private readonly removed: Removed
  readonly context: RuinContext
  private present: WorkingPlan
  private candidate: WorkingPlan
  private presentCost = Infinity
  private readonly sharesVehicles: boolean

  constructor(instance: Instance, repair: Repair, random: Random) {
    this.instance = instance
    this.random = random
    this.repair = repair
    this.removed = new Removed(instance)
    this.sharesVehicles = instance.problem.vehicles.some((pool) => pool.otherwise !== undefined)
    this.present = new WorkingPlan(instance)
    this.candidate = new WorkingPlan(instance)
    this.best = new WorkingPlan(instance)
    this.roundBest = new WorkingPlan(instance)
    const seeds = Array.from({ length: instance.nodes }, (_, n) => n).filter((n) => instance.kind[n]! <= 1)
    this.context = { instance, random, neighbours: new Neighbours(instance), seeds: Int32Array.from(seeds) }
  }

  /** Starts a round from a plan (empty or given) and places what is missing; from the empty plan when it is not legal. */
  begin(start: WorkingPlan): void {
    if (this.restart(start)) return
    this.repair.leadBy(0)
    this.presentCost = this.repair.empty(this.present)
    this.roundBestCost = Infinity
    this.keepBest(this.present, this.presentCost)
  }

  /** The same, but false, and nothing done, when the plan is not legal. */
  restart(start: WorkingPlan): boolean {
    const { candidate, removed } = this
    candidate.copyFrom(start)
    candidate.touched.fill(1)
    removed.clear()
    removed.hardestFirst = start.isEmpty()
    const cost = this.repair.complete(candidate, removed, Infinity)
    if (cost === Infinity) return false
    this.candidate = this.present
    this.present = candidate
    this.presentCost = cost
    this.roundBestCost = Infinity
    this.keepBest(candidate, cost - this.repair.guidance(candidate))
    return true
  }

  /**
   * Anneals from where it stands until `round.along()` reaches 1 or the search is told to stop; `roundBest` is then the
   * best plan of this round.
   */
  anneal(round: Round, limits: SearchLimits, tuning: Tuning): void {
    if (this.context.seeds.length === 0) return
    if (this.improved && this.iterations > 0) limits.onBest(this.iterations)
    const acceptance = new Acceptance(round.cooling, this.random, this.coolingScale())
    const most = limits.mostIterations()
    const every = Math.max(1, Math.min(LOOK_EVERY, Math.floor(LOOK_EVERY_NODES / this.instance.nodes)))
    while (this.iterations < most) {
      if (this.iterations < SLOW_ITERATIONS || this.iterations % every === 0) {
        const along = round.along()
        if (along >= 1 || limits.shouldStop()) return
        acceptance.cool(along)
        // Costs that held the former guidance are told anew.
        if (this.repair.leadBy(tuning.led * (1 - along))) this.presentCost = this.repair.wholeCost(this.present)
      }
      this.iterate(acceptance, tuning)
      this.iterations++
      if (this.improved) limits.onBest(this.iterations)
    }
  }

  /** Answers with the empty plan. */
  giveUp(): void {
    this.bestCost = this.repair.empty(this.best)
  }

  private improved = false

  private iterate(acceptance: Acceptance, { ruins, least, most }: Tuning): void {
    const { removed, random, candidate } = this
    this.improved = false
    candidate.copyFrom(this.present)
    candidate.touched.fill(0)
    removed.clear()
    const ruin = this.chooseRuin(ruins)
    ruin(this.context, candidate, removed, least + random.below(most - least + 1))
    this.removedNodes += removed.nodes
    const threshold = acceptance.threshold(this.presentCost)
    const cost = this.repair.complete(candidate, removed, threshold)
    if (cost >= threshold) return
    this.candidate = this.present
    this.present = candidate
    this.presentCost = cost
    const real = cost - this.repair.guidance(candidate)
    if (real < this.roundBestCost) this.keepBest(candidate, real)
  }

  private chooseRuin(ruins: readonly WeightedRuin[]): Ruin {
    if (this.presentCost >= MISSING && this.random.unit() < AROUND_MISSING_SHARE) return aroundMissing
    if (this.sharesVehicles && this.random.unit() < SWAP_VEHICLES_SHARE) return swapVehicles
    let draw = this.random.unit()
    for (const { ruin, share } of ruins) {
      draw -= share
      if (draw < 0) return ruin
    }
    return ruins[0]!.ruin
  }

  private keepBest(plan: WorkingPlan, cost: number): void {
    this.roundBest.copyFrom(plan)
    this.roundBestCost = cost
    this.improved = cost < this.bestCost
    if (!this.improved) return
    this.best.copyFrom(plan)
    this.bestCost = cost
  }

  /** Temperatures are shares of this: the cost without what is missing. */
  private coolingScale(): number {
    return Math.max(1, this.repair.costWithoutMissing(this.present))
  }
}
