import { RULE_NAMES } from '../model/index.ts'
import type { Cost, Plan, Problem, TravelTable, Violation } from '../model/index.ts'
import { RULES } from './catalogue.ts'
import { recomputeCost } from './recompute-cost.ts'
import { replayPlan } from './replay-plan.ts'
import { isPatientOrder } from './rules/patient-order.ts'

/** What the judge says of a plan. */
export interface Judgement {
  /** Every violation of every rule, in the order of `RULE_NAMES`; empty for a legal plan. */
  readonly violations: Violation[]
  /** Recomputed from the plan's stated times; what the plan itself says it costs is not read. */
  readonly cost: Cost
  /** Whether the plan is in patient order, asked for or not. */
  readonly patientOrder: boolean
}

export interface CheckOptions {
  /** The order to judge by. Default: `patient` when the problem or the plan asks for it, otherwise `visit`. */
  readonly order?: 'visit' | 'patient'
}

/**
 * Judges a plan: replays it from its stated times, all routes together, reports every violation of every rule of
 * docs/objective.md and recomputes every term of the cost. Shares nothing with the search but the model.
 *
 * Slow and obvious by intent. Takes problem and plan as `parseProblem` and `parsePlan` give them, and travel as
 * `buildTravel` does; a plan that names what the problem does not know is judged, not refused (rule `plan-shape`).
 */
export function checkPlan(problem: Problem, plan: Plan, travel: TravelTable, options: CheckOptions = {}): Judgement {
  const asked = problem.order === 'patient' || plan.order === 'patient' ? 'patient' : 'visit'
  const day = replayPlan(problem, plan, travel, options.order ?? asked)
  const cost = recomputeCost(day)
  const violations = RULE_NAMES.flatMap((rule) => RULES[rule](day, cost))
  return { violations, cost, patientOrder: isPatientOrder(day) }
}
