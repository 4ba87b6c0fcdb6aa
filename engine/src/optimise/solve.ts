import { createRandom } from '../random.ts'
import { runRounds } from './rounds/run-rounds.ts'
import type { Problem, TravelTable } from '../model/index.ts'
import { AdaptiveSearch } from './adaptive-search.ts'
import { tuningFor } from './tuning.ts'
import { buildInstance } from './instance/build-instance.ts'
import type { Instance } from './instance/instance.ts'
import { buildGuards } from './guards/index.ts'
import { fromPlan } from './from-plan.ts'
import { MISSING, Repair } from './recreate/repair.ts'
import type { RepairClock } from './recreate/repair.ts'
import { SwiftInsertion } from './recreate/swift-insertion.ts'
import { WalkingInsertion } from './recreate/walking-insertion.ts'
import type { Random } from '../random.ts'
import type { SolveParams, SolveResult } from './solve-params.ts'
import { SwiftClock } from './swift-clock.ts'
import { toPlan } from './to-plan.ts'
import { WalkingClock } from './walking-clock.ts'
import { WorkingPlan } from './working-plan.ts'

/**
 * Searches for a plan: every hard rule kept, as many mandatory visits placed as it can, then the least cost.
 *
 * Anytime: stops at the first limit of `params.budget` or when `shouldStop` says so, and answers with the best plan so
 * far. Same problem, seed and iterations give the same plan, byte for byte.
 */
export function solve(problem: Problem, travel: TravelTable, params: SolveParams): SolveResult {
  const asked = params.order === undefined ? problem : { ...problem, order: params.order }
  const instance = buildInstance(asked, travel)
  const random = createRandom(params.seed)
  const { clock, repair } = tools(instance, random)
  const search = new AdaptiveSearch(instance, repair, random)
  const run = new Run(search, instance, clock, params)
  search.begin(params.start === undefined ? new WorkingPlan(instance) : fromPlan(instance, params.start, clock))
  run.note()
  runRounds(search, run, tuningFor(instance, params.heat))
  return run.result()
}

function tools(instance: Instance, random: Random): { clock: RepairClock; repair: Repair } {
  const guards = buildGuards(instance)
  if (!instance.swift) {
    const clock = new WalkingClock(instance)
    return {
      clock,
      repair: new Repair(instance, clock, new WalkingInsertion(instance, clock, guards, random), guards, random),
    }
  }
  const clock = new SwiftClock(instance)
  return { clock, repair: new Repair(instance, clock, new SwiftInsertion(instance, clock, random), guards, random) }
}

/** Watches the budget and tells how the search is going. */
class Run {
  private readonly search: AdaptiveSearch
  private readonly instance: Instance
  private readonly clock: RepairClock
  private readonly params: SolveParams
  private firstLegal: number | null = null

  constructor(search: AdaptiveSearch, instance: Instance, clock: RepairClock, params: SolveParams) {
    this.search = search
    this.instance = instance
    this.clock = clock
    this.params = params
  }

  spent(iterations: number): number {
    const { budget } = this.params
    const byCount = budget.iterations === undefined ? 0 : iterations / budget.iterations
    return Math.max(byCount, budget.seconds === undefined ? 0 : this.elapsed() / budget.seconds)
  }

  shouldStop(): boolean {
    if (this.params.shouldStop?.() === true) return true
    return this.spent(this.search.iterations) >= 1
  }

  /** Iterations still allowed; the search stops exactly there. */
  mostIterations(): number {
    return this.params.budget.iterations ?? Infinity
  }

  onBest(): void {
    this.note()
  }

  note(): void {
    if (this.firstLegal === null && this.search.bestCost < MISSING) this.firstLegal = this.elapsed()
    this.params.onProgress?.({
      iterations: this.search.iterations,
      cost: this.cost(),
      unassigned: Math.floor(this.search.bestCost / MISSING),
      elapsed: this.elapsed(),
      plan: () => this.plan(),
    })
  }

  private elapsed(): number {
    return this.params.budget.elapsed?.() ?? 0
  }

  private cost(): number {
    return (this.search.bestCost % MISSING) / this.instance.weights.scale
  }

  private plan() {
    return toPlan(this.instance, this.search.best)
  }

  result(): SolveResult {
    // A hard sum that is not 0 leaves no plan but the empty one; everything is then listed as unassigned.
    if (this.clock.breaksHardSum(this.search.best)) this.search.giveUp()
    return {
      plan: this.plan(),
      iterations: this.search.iterations,
      firstLegalSeconds: this.params.budget.elapsed === undefined ? null : this.firstLegal,
      searchCost: this.cost(),
      removedNodes: this.search.removedNodes,
    }
  }
}
