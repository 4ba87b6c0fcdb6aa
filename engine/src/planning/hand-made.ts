import { checkPlan } from '../check/index.ts'
import type { Plan, Problem, TravelTable } from '../model/index.ts'
import { byHand } from './hand-made/by-hand.ts'
import { layOut } from './hand-made/desk.ts'
import { fromPlan } from './hand-made/from-plan.ts'
import { improveAll } from './hand-made/improve.ts'
import type { HandMadeMemory } from './hand-made/memory.ts'
import { toPlan } from './hand-made/to-plan.ts'
import { isMissing } from './is-missing.ts'
import { avoidableOf } from './legality.ts'
import { nearestNext } from './nearest-next.ts'
import { withdraw } from './withdraw/withdraw.ts'

export { memoryOf, recurringKey } from './hand-made/memory.ts'
export type { HandMadeMemory, PlannedDay } from './hand-made/memory.ts'

/**
 * Plans a day as a careful planner does by hand: docs/hand-made.md tells it step by step. No search, no chance; visits
 * move between lists only to find room or to even lists out, and each list is improved within itself by 2-opt and by
 * moving one stop, until nothing helps.
 *
 * The plan is legal: what would break a rule is left unassigned, with reasons. Of this plan and the nearest-next rule's
 * it is never the one that lacks more of what is mandatory. This is the baseline of our comparisons, and frozen: a
 * change to what it answers voids earlier ones. No cost, no run record.
 */
export function handMadePlan(problem: Problem, travel: TravelTable, memory: HandMadeMemory): Plan {
  const avoidable = avoidableOf(problem, travel, problem.order)
  const missingIn = (plan: Plan): number => checkPlan(problem, plan, travel).violations.filter(isMissing).length
  const brokenIn = (plan: Plan) => avoidable(checkPlan(problem, plan, travel).violations)

  const written = toPlan(byHand(problem, travel, memory))
  const legal = withdraw(problem, travel, written, brokenIn)
  const own = legal === written ? written : improved(problem, travel, legal, brokenIn)
  const missing = missingIn(own)
  if (missing === 0) return own
  const thumb = nearestNext(problem, travel)
  return missingIn(thumb) < missing ? improved(problem, travel, thumb, brokenIn) : own
}

/** The lists of a plan, each improved within itself; the plan as it is where they cannot be copied or kept legal. */
function improved(
  problem: Problem,
  travel: TravelTable,
  plan: Plan,
  brokenIn: (plan: Plan) => readonly unknown[],
): Plan {
  const desk = layOut(problem, travel)
  if (!fromPlan(desk, plan)) return plan
  improveAll(desk)
  const better = toPlan(desk)
  return brokenIn(better).length === 0 ? better : plan
}
