import { checkPlan } from '../check/index.ts'
import type { Plan, Problem, TravelTable } from '../model/index.ts'
import { avoidableOf } from './legality.ts'
import { dayOf } from './day.ts'
import { fillShifts } from './nearest-next/fill-shifts.ts'
import { statePlan } from './nearest-next/state-plan.ts'
import { withdraw } from './withdraw/withdraw.ts'

/**
 * Plans by the rule of thumb that docs/nearest-next.md describes: the shift that is free first takes the nearest visit
 * it may legally do next, and so on until nothing more fits. No search, no look ahead, no chance.
 *
 * The plan is legal: what would break a rule is left unassigned, with reasons. It is what our own plans are measured
 * against, and what remains when a search is stopped before it has found anything. No cost, no run record.
 */
export function nearestNext(problem: Problem, travel: TravelTable): Plan {
  const day = dayOf(problem, travel)
  const avoidable = avoidableOf(problem, travel, problem.order)
  // The rule knows the everyday rules; bundles, keys, working time and the like are kept by giving way.
  const brokenIn = (plan: Plan) => avoidable(checkPlan(problem, plan, travel).violations)
  return withdraw(problem, travel, statePlan(day, fillShifts(day)), brokenIn)
}
