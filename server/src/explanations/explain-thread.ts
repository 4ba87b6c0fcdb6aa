import type { Explanation } from '@hjemrute/contract'
import type { Plan, Problem, TravelTable } from '@hjemrute/engine/model'
import { explainVisit } from '@hjemrute/engine/planning'
import type { Language } from '@hjemrute/engine/text'
import { tellExplanation } from './tell-explanation.ts'

export interface ExplainTask {
  readonly problem: Problem
  readonly travel: TravelTable
  readonly plan: Plan
  readonly visit: string
  readonly language: Language
}

/** Explains one visit on a thread of its own: every alternative is a whole plan that the check judges. */
export default function explain({ problem, travel, plan, visit, language }: ExplainTask): Explanation {
  return tellExplanation(problem, explainVisit(problem, travel, plan, visit), language)
}
