import { checkPlan } from '../../src/check/index.ts'
import type { Judgement } from '../../src/check/index.ts'
import { parsePlan, parseProblem } from '../../src/model/index.ts'
import type { Plan, Problem, ProblemInput, Violation } from '../../src/model/index.ts'
import { solve } from '../../src/optimise/index.ts'
import type { SolveParams, SolveResult } from '../../src/optimise/index.ts'
import { buildTravel } from '../../src/travel/index.ts'

/** An answer of the search and what the judge says of it. */
export interface Answer {
  readonly problem: Problem
  readonly result: SolveResult
  readonly plan: Plan
  readonly judgement: Judgement
}

/** Reads a problem that must be without faults. */
export function sound(input: ProblemInput): Problem {
  const { problem, faults } = parseProblem(input)
  if (problem === undefined) throw new Error(`a problem with faults: ${JSON.stringify(faults)}`)
  return problem
}

/** Plans by iterations, reads the plan as anybody would, and has it judged. */
export function answer(input: ProblemInput, iterations: number, more: Partial<SolveParams> = {}): Answer {
  const problem = sound(input)
  const travel = buildTravel(problem)
  const result = solve(problem, travel, { seed: 1, budget: { iterations }, ...more })
  const { plan, faults } = parsePlan(JSON.parse(JSON.stringify(result.plan)))
  if (plan === undefined) throw new Error(`a plan with faults: ${JSON.stringify(faults)}`)
  return { problem, result, plan, judgement: checkPlan(problem, plan, travel) }
}

/**
 * Violations that an answer may not have: all but that something mandatory is missing which the plan itself lists as
 * unassigned (a day that cannot be covered is a result, not an error), and what a plan without a single stop breaks
 * as much (a roster that is unlawful whatever is planned on it).
 */
export function unforgivable({ problem, judgement }: Pick<Answer, 'problem' | 'judgement'>): Violation[] {
  const told = judgement.violations.filter(({ rule, values }) => {
    if (rule === 'coverage') return values['fault'] !== 'missing' || values['unassigned'] !== 1
    if (rule === 'pattern') return values['fault'] !== 'none' || values['placed'] !== 0 || values['unassigned'] !== 1
    return true
  })
  if (told.length === 0) return told
  const without = violationsWithoutPlan(problem)
  return told.filter((one) => !without.some((other) => isAsBad(other, one)))
}

function violationsWithoutPlan(problem: Problem): Violation[] {
  const empty = parsePlan({
    schema: 'hjemrute/plan/1',
    problem: problem.id,
    shifts: [],
    unassigned: [
      ...problem.visits.map(({ id }) => ({ kind: 'visit', id, mandatory: true })),
      ...problem.activities.map(({ id }) => ({ kind: 'activity', id, mandatory: true })),
    ],
  })
  return checkPlan(problem, empty.plan!, buildTravel(problem)).violations
}

const isAsBad = (before: Violation, now: Violation): boolean =>
  before.rule === now.rule &&
  before.place === now.place &&
  before.values['fault'] === now.values['fault'] &&
  before.values['term'] === now.values['term'] &&
  before.amount >= now.amount

/** Something mandatory is left out. */
export const isPartial = ({ plan }: Pick<Answer, 'plan'>): boolean => plan.unassigned.some(({ mandatory }) => mandatory)

/** Everything the plan places: `visit/a/0 on shift-1 08:00`, one line a stop, for messages. */
export const drawn = (plan: Plan): string =>
  plan.shifts
    .map(({ shift, departure = '–', return: back = '–', stops }) =>
      [
        `${shift} ${clock(departure)}`,
        ...stops.map(({ kind, id, place, location, start, end, waiting }) => {
          const what = kind === 'visit' ? `${id}/${place}` : `${kind}:${id}`
          return `${what}@${location} ${clock(start)}–${clock(end)}${waiting > 0 ? ` (waits ${waiting})` : ''}`
        }),
        clock(back),
      ].join(' | '),
    )
    .join('\n')

const clock = (iso: string): string => (iso.includes('T') ? iso.slice(11, 19) : iso)
