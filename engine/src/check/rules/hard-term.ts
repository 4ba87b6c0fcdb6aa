import type { Cost, TermName, Violation } from '../../model/index.ts'
import type { ReplayedPlan } from '../replayed-plan.ts'

/** Amounts smaller than this are the rounding noise of shares and factors; a tick is never so short. */
const ROUNDING_NOISE = 1e-9

/** Hard term: a term made hard amounts to nothing. `values.term` names it; amount and unit are those of its cost line. */
export function checkHardTerm(day: ReplayedPlan, cost: Cost): Violation[] {
  const hard = cost.terms.filter(({ term }) => day.objective[term as TermName].hard)
  return hard
    .filter(({ amount }) => amount > ROUNDING_NOISE)
    .map(({ term, amount, unit }) => ({ rule: 'hard-term', place: 'plan', amount, unit, values: { term } }))
}

/** A term with a weight that is not hard: what it counts costs something and is no violation of its own rule. */
export function isPriced(day: ReplayedPlan, term: TermName): boolean {
  const { weight, hard } = day.objective[term]
  return weight.numerator > 0 && !hard
}
