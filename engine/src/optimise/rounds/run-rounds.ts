import type { AdaptiveSearch, SearchLimits } from '../adaptive-search.ts'
import type { Tuning } from '../tuning.ts'
import { WorkingPlan } from '../working-plan.ts'
import { crossPlans } from './cross-plans.ts'
import { Elite } from './elite.ts'
import { twinRoutes } from './twin-routes.ts'

/** Plans that later rounds may begin from. */
const ELITE = 6

/**
 * Spends the budget on rounds of annealing. One cooling ends in one valley, however slow it is; so when there is
 * time for more, the first rounds begin anew, and the later ones from two good plans crossed.
 */
export function runRounds(search: AdaptiveSearch, limits: SearchLimits, tuning: Tuning): void {
  if (search.context.seeds.length === 0) return
  const { rounds } = tuning
  const length = rounds.iterationsPerNode * search.instance.nodes
  // A budget too short for a whole round is cooled over as a whole.
  const along = () => Math.max(search.iterations / length, limits.spent(search.iterations))
  search.anneal({ cooling: tuning.cooling, along }, limits, tuning)
  if (!isOver(search, limits)) new Rounds(search, limits, tuning, limits.spent(search.iterations)).run()
}

function isOver(search: AdaptiveSearch, limits: SearchLimits): boolean {
  return limits.shouldStop() || search.iterations >= limits.mostIterations()
}

/** The rounds after the first, which has shown what share of the budget a round takes. */
class Rounds {
  private readonly search: AdaptiveSearch
  private readonly limits: SearchLimits
  private readonly tuning: Tuning
  private readonly share: number
  private readonly elite = new Elite(ELITE)
  private readonly twins: Int32Array

  constructor(search: AdaptiveSearch, limits: SearchLimits, tuning: Tuning, share: number) {
    this.search = search
    this.limits = limits
    this.tuning = tuning
    this.share = share
    this.twins = twinRoutes(search.instance)
  }

  run(): void {
    const { search, limits, share } = this
    const { rounds } = this.tuning
    const anew = Math.min(rounds.mostAnew, Math.round(rounds.shareAnew / share))
    this.keep()
    for (let round = 1; !isOver(search, limits); round++) {
      const left = 1 - limits.spent(search.iterations)
      if (round < anew || (this.elite.size < 2 && left > share / 2)) this.anew(left)
      else this.crossed(left)
      this.keep()
    }
  }

  private anew(left: number): void {
    this.search.begin(new WorkingPlan(this.search.instance))
    this.anneal(left, this.share, 1)
  }

  private crossed(left: number): void {
    const { search, elite, tuning } = this
    if (elite.size < 2) search.restart(elite.best())
    else {
      const [one, other] = elite.draw(search.context.random)
      const child = new WorkingPlan(search.instance)
      child.copyFrom(one)
      crossPlans(search.context, this.twins, child, other)
      if (!search.restart(child)) search.restart(one)
    }
    this.anneal(left, this.share * tuning.rounds.crossedLength, tuning.rounds.crossedHeat)
  }

  /** A round that takes about `share` of the budget, so that a whole number of its like fits into what is left. */
  private anneal(left: number, share: number, heat: number): void {
    const { search, limits, tuning } = this
    const begun = limits.spent(search.iterations)
    const mine = left / Math.max(1, Math.round(left / share))
    const { first, last } = tuning.cooling
    const along = () => (limits.spent(search.iterations) - begun) / mine
    search.anneal({ cooling: { first: Math.max(last, first * heat), last }, along }, limits, tuning)
  }

  private keep(): void {
    const copy = new WorkingPlan(this.search.instance)
    copy.copyFrom(this.search.roundBest)
    this.elite.add(copy, this.search.roundBestCost)
  }
}
