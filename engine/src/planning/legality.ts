import { checkPlan } from '../check/index.ts'
import type { Plan, Problem, TravelTable, Violation } from '../model/index.ts'
import { PLAN_SCHEMA } from '../model/index.ts'
import { isMissing } from './is-missing.ts'

/**
 * Tells the violations that a plan of the problem could have avoided from those that even an empty plan has: a roster
 * that allows too little rest is nobody's plan's fault, and no reason to plan nothing. What is missing is neither.
 */
export function avoidableOf(problem: Problem, travel: TravelTable, order: 'visit' | 'patient') {
  let given: ReadonlySet<string> | undefined
  const isGiven = (violation: Violation): boolean => {
    given ??= new Set(
      checkPlan(problem, emptyPlan(problem), travel, { order })
        .violations.filter(({ rule }) => rule !== 'coverage' && rule !== 'pattern')
        .map(keyOf),
    )
    return given.has(keyOf(violation))
  }
  return (violations: readonly Violation[]): Violation[] =>
    violations.filter((violation) => !isMissing(violation) && !isGiven(violation))
}

/** What is broken where, without by how much. */
const keyOf = ({ rule, place, values }: Violation): string => [rule, place, values['fault'], values['term']].join(' ')

const emptyPlan = ({ id }: Problem): Plan => ({
  schema: PLAN_SCHEMA,
  problem: id,
  shifts: [],
  unassigned: [],
  bound: null,
})
