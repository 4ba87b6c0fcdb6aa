import type { Plan, Problem, TravelTable } from '../model/index.ts'
import { solve } from '../optimise/index.ts'
import { isMissing } from './is-missing.ts'
import { relaxationsOf } from './relaxations.ts'
import type { Relaxation } from './relaxations.ts'
import { byMerit, settlePlan } from './settle-plan.ts'
import type { SettledPlan } from './settle-plan.ts'

export interface PriceParams {
  readonly seed: number
  /** Iterations of each search; there is one for each rule and one without any relaxed. */
  readonly iterations: number
  /** Overrides the problem's own order. */
  readonly order?: 'visit' | 'patient'
  /** Which rules to price; default: all. */
  readonly asks?: (rule: Pick<Relaxation, 'rule' | 'place' | 'values'>) => boolean
  /** Asked before each rule; the prices found so far are answered. */
  readonly shouldStop?: () => boolean
}

/** What one rule costs, as far as short searches tell: an estimate from below, not a proof. */
export interface RulePrice extends Pick<Relaxation, 'rule' | 'place' | 'values'> {
  /** What the plan costs less without the rule, in the cost's unit. Negative when more visits are placed instead. */
  readonly saved: number
  /** Mandatory visits that find a place without the rule and have none with it; never negative. */
  readonly placed: number
}

/**
 * What would be saved if a rule did not hold, for every rule of `relaxationsOf`; the dearest first.
 *
 * Searches on from the plan with that rule relaxed, and with none relaxed as a control, by the same seed and number of
 * iterations; both are judged by the check. The control is a plan of the relaxed problem too, so that chance never
 * gives a rule a negative price. Same arguments, same prices.
 */
export function priceRules(problem: Problem, plan: Plan, travel: TravelTable, params: PriceParams): RulePrice[] {
  const control = improved(problem, travel, plan, params)
  const prices: RulePrice[] = []
  for (const { rule, place, values, relaxed } of relaxationsOf(problem)) {
    if (params.asks?.({ rule, place, values }) === false) continue
    if (params.shouldStop?.() === true) break
    const free = improved(relaxed(), travel, plan, params, control.plan)
    const placed = missing(control) - missing(free)
    const saved = control.judgement.cost.total - free.judgement.cost.total
    // A break that the law asks for cannot be done without: what is then left out is nothing saved.
    if (placed < 0) prices.push({ rule, place, values, saved: 0, placed: 0 })
    // Without a break there may be more waiting in the very same plan: that is no price.
    else prices.push({ rule, place, values, saved: placed > 0 ? saved : Math.max(0, saved), placed })
  }
  return prices.sort((a, b) => b.placed - a.placed || b.saved - a.saved)
}

/** The best legal plan of the search, the plan it began with and the control. */
function improved(
  problem: Problem,
  travel: TravelTable,
  start: Plan,
  { seed, iterations, order = problem.order }: PriceParams,
  control?: Plan,
): SettledPlan {
  const by = { problem, travel, order }
  const { plan } = solve(problem, travel, { seed, start, order, budget: { iterations } })
  const other = control ?? start
  const settled = [plan, other].map((each) => settlePlan(by, each, []).best)
  return settled.sort(byMerit)[0]!
}

const missing = ({ judgement }: SettledPlan): number => judgement.violations.filter(isMissing).length
