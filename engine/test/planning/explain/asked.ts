import type { Plan, Problem, ProblemInput, TravelTable } from '../../../src/model/index.ts'
import { solve } from '../../../src/optimise/index.ts'
import { nearestNext } from '../../../src/planning/index.ts'
import { buildTravel } from '../../../src/travel/index.ts'
import { sound } from '../../optimise/answer.ts'

export interface Asked {
  readonly problem: Problem
  readonly travel: TravelTable
  readonly plan: Plan
  readonly visit: string
}

/** A problem with every rule now and then, a plan of it by the rule of thumb or a short search, and a visit of it. */
export function asked(input: ProblemInput, iterations: number, pick: number): Asked | undefined {
  const problem = sound(input)
  const travel = buildTravel(problem)
  const plan =
    iterations === 0 ? nearestNext(problem, travel) : solve(problem, travel, { seed: 1, budget: { iterations } }).plan
  const placed = [
    ...new Set(plan.shifts.flatMap(({ stops }) => stops.flatMap(({ kind, id }) => (kind === 'visit' ? [id] : [])))),
  ]
  const visit = placed[pick % Math.max(1, placed.length)]
  return visit === undefined ? undefined : { problem, travel, plan, visit }
}
