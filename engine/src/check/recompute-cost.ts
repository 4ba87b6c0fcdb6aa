import { TERM_KINDS, TERM_NAMES, amountScale } from '../model/index.ts'
import type { Cost, CostTerm, Objective, TermName } from '../model/index.ts'
import { ticksToSeconds } from '../time.ts'
import { fractionValue } from '../units.ts'
import { TERMS } from './catalogue.ts'
import { sum } from './finding.ts'
import type { ReplayedPlan } from './replayed-plan.ts'

/**
 * The cost of a replayed plan, from the definitions: one line for every term, priced or not, and their sum.
 *
 * A time amount is counted in the objective's time unit, distance in m, money in øre, the rest as counts and shares.
 * Cost = weight × amount; money is turned into the time unit first, at the exchange rate. The whole is in the
 * objective's time unit and accurate to 1e-6: amounts are whole ticks, divided only here.
 */
export function recomputeCost(day: ReplayedPlan): Cost {
  const { objective } = day.problem
  const terms = TERM_NAMES.map((term) => costLine(day, term))
  return { total: sum(terms.map(({ cost }) => cost)), unit: objective.timeUnit.name, terms }
}

/** One line of the cost. */
export function costLine(day: ReplayedPlan, term: TermName): CostTerm {
  const { objective } = day.problem
  const isTime = TERM_KINDS[term] === 'time'
  const raw = TERMS[term](day)
  const amount = isTime ? ticksToSeconds(day.clock, raw) / objective.timeUnit.seconds : raw
  const { weight } = day.objective[term]
  const worth = isTime ? amount : amount * amountScale(objective, term)
  const cost = (worth * weight.numerator) / weight.denominator
  return { term, amount, unit: unitOf(objective, term), weight: fractionValue(weight), cost }
}

function unitOf(objective: Objective, term: TermName): string {
  switch (TERM_KINDS[term]) {
    case 'time':
    case 'price':
      return objective.timeUnit.name
    case 'distance':
      return 'm'
    case 'ore':
      return 'øre'
    case 'ratio':
      return 'ratio'
    case 'count':
      return 'count'
  }
}
