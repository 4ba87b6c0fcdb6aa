import { checkPlan } from '@hjemrute/engine/check'
import { parsePlan, parseProblem } from '@hjemrute/engine/model'
import type { Plan, Problem, TravelTable } from '@hjemrute/engine/model'
import { isMissing, nearestNext } from '@hjemrute/engine/planning'
import { buildTravel } from '@hjemrute/engine/travel'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { handMadePlan } from '../../src/planning/hand-made.ts'
import type { HandMadeMemory } from '../../src/planning/hand-made.ts'
import { avoidableOf } from '../../src/planning/legality.ts'
import { exampleDay } from '../example-day.ts'
import { ASPECT_NAMES, problemWithAny } from '../generators/problem.ts'

const NOTHING = { usualCaregiver: new Map<string, string[]>() }

const missingIn = (problem: Problem, travel: TravelTable, plan: Plan): number =>
  checkPlan(problem, plan, travel).violations.filter(isMissing).length

/** Some problems take long, most none at all: from four seconds to more than a minute for a dozen. Milliseconds. */
const PATIENCE = 120_000
const ENOUGH = 15_000

test(
  'a plan of any problem is legal, lacks no more than the rule of thumb lacks, and is the same again',
  { timeout: PATIENCE },
  () => {
    fc.assert(
      fc.property(problemWithAny(ASPECT_NAMES), (input) => {
        const { problem } = parseProblem(input)
        if (problem === undefined) return
        const travel = buildTravel(problem)
        const plan = handMadePlan(problem, travel, NOTHING)
        expect(parsePlan(JSON.parse(JSON.stringify(plan))).faults).toEqual([])
        const avoidable = avoidableOf(problem, travel, problem.order)
        expect(avoidable(checkPlan(problem, plan, travel).violations)).toEqual([])
        const thumb = nearestNext(problem, travel)
        expect(missingIn(problem, travel, plan)).toBeLessThanOrEqual(missingIn(problem, travel, thumb))
        expect(handMadePlan(problem, travel, NOTHING)).toEqual(plan)
      }),
      { numRuns: 12, interruptAfterTimeLimit: ENOUGH },
    )
  },
)

/** What last week's list, as the problem tells it, says of who usually comes. */
function lastWeek({ reference }: Problem): HandMadeMemory {
  const usual = new Map<string, string[]>()
  for (const { visit, caregiver } of reference)
    if (caregiver !== undefined) usual.set(visit, [...(usual.get(visit) ?? []), caregiver])
  return { usualCaregiver: usual }
}

/** Seconds of travel, of waiting and of lateness. */
function secondsOf(problem: Problem, travel: TravelTable, plan: Plan): number[] {
  const { violations, cost } = checkPlan(problem, plan, travel)
  expect(violations).toEqual([])
  return ['travel', 'waiting', 'lateness'].map((name) => cost.terms.find(({ term }) => term === name)!.amount)
}

// Frozen: other figures here void every comparison made before (docs/hand-made.md).
describe('on the made-up days everybody is visited, no rule is broken, and the lists take so long', () => {
  const { problem, travel, byHand } = exampleDay('department-day')

  test('the department, as its days before have it', () => {
    expect(secondsOf(problem, travel, byHand)).toEqual([48_179, 30_671, 19_300])
    const placed = byHand.shifts.flatMap(({ stops }) =>
      stops.filter(({ kind }) => kind === 'visit').map(({ id }) => id),
    )
    expect([new Set(placed).size, problem.visits.length]).toEqual([152, 152])
  })

  test('the department, made here from last week’s list alone', () => {
    const plan = handMadePlan(problem, travel, lastWeek(problem))
    expect(secondsOf(problem, travel, plan)).toEqual([47_439, 25_330, 3_802])
  })

  test('the municipality, department by department', () => {
    const whole = exampleDay('municipality-day')
    expect(secondsOf(whole.problem, whole.travel, whole.byHand)).toEqual([614_904, 405_031, 110_321])
  })
})
