import { checkPlan } from '../../check/index.ts'
import type { Judgement } from '../../check/index.ts'
import type { Plan, Problem, TravelTable, Violation } from '../../model/index.ts'
import { isMissing } from '../is-missing.ts'
import { layOut } from '../lists/laid-out.ts'
import type { LaidOut } from '../lists/laid-out.ts'
import { restated } from '../withdraw/withdraw.ts'

/**
 * A plan that is being explained, and what every explanation of it looks things up in. Its plan is what all else is held
 * against: as given or, when its shape is not sound, what of it fits the problem.
 */
export interface Context extends LaidOut {
  readonly judgement: Judgement
  /** Of the plan as given: what the check has against it before anything is changed. */
  readonly broken: readonly Violation[]
  /** Seconds of staff time that one unit of the cost is worth. */
  readonly unitSeconds: number
}

export function contextOf(problem: Problem, travel: TravelTable, given: Plan): Context {
  const asGiven = checkPlan(problem, given, travel)
  const isSound = asGiven.violations.every(({ rule }) => rule !== 'plan-shape')
  const plan = isSound ? given : restated(problem, travel, given)
  return {
    ...layOut(problem, travel, plan),
    judgement: isSound ? asGiven : checkPlan(problem, plan, travel),
    broken: asGiven.violations.filter((violation) => !isMissing(violation)),
    unitSeconds: problem.objective.timeUnit.seconds,
  }
}
