import type { PlanCost } from '@hjemrute/contract'
import { TERM_KINDS } from '@hjemrute/engine/model'
import type { TermName } from '@hjemrute/engine/model'
import { sayTerm } from '@hjemrute/engine/text'
import type { Language } from '@hjemrute/engine/text'
import { judgementOf } from './plans.repository.ts'
import type { StoredPlan } from './plans.repository.ts'

/** What a plan costs by the check, term by term: those that have a price, the greatest contribution first. Tells of nobody. */
export function costTerms(stored: StoredPlan, language: Language): Omit<PlanCost, 'bound'> {
  const { seconds } = stored.of.problem.objective.timeUnit
  const { total, unit, terms } = judgementOf(stored).cost
  const priced = terms.filter(({ weight }) => weight !== 0).toSorted((a, b) => Math.abs(b.cost) - Math.abs(a.cost))
  return {
    total,
    unit,
    terms: priced.map(({ term, amount, weight, cost }) => {
      const isTime = TERM_KINDS[term as TermName] === 'time'
      const said = sayTerm(language, term as TermName, isTime ? amount * seconds : amount)
      return { term, name: said.label, amount: said.amount, weight, cost }
    }),
  }
}
