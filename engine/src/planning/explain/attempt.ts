import { checkPlan, recomputeCost, replayPlan } from '../../check/index.ts'
import type { Judgement } from '../../check/index.ts'
import type { Plan, Violation } from '../../model/index.ts'
import { newlyBroken } from '../newly-broken.ts'
import type { Context } from './context.ts'

/** A complete plan that was made to find out what it costs and whether it is allowed. */
export interface Attempt {
  readonly plan: Plan
  /** By the check's own definitions, in the cost's unit. */
  readonly cost: number
}

export interface JudgedAttempt extends Attempt {
  readonly judgement: Judgement
  /** What it breaks that the plan being explained does not. */
  readonly broken: readonly Violation[]
}

export function priced({ problem, travel }: Context, plan: Plan): Attempt {
  const order = problem.order === 'patient' || plan.order === 'patient' ? 'patient' : 'visit'
  return { plan, cost: recomputeCost(replayPlan(problem, plan, travel, order)).total }
}

/** Judged at once, for a plan that nobody asked the cost of before. */
export function judged(context: Context, { plan }: Pick<Attempt, 'plan'>): JudgedAttempt {
  const judgement = checkPlan(context.problem, plan, context.travel)
  return {
    plan,
    cost: judgement.cost.total,
    judgement,
    broken: newlyBroken(context.judgement.violations, judgement.violations),
  }
}
