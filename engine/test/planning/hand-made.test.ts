import { checkPlan } from '@hjemrute/engine/check'
import { parsePlan, parseProblem } from '@hjemrute/engine/model'
import type { Plan, Problem, TravelTable } from '@hjemrute/engine/model'
import { isMissing, nearestNext } from '@hjemrute/engine/planning'
import { buildTravel } from '@hjemrute/engine/travel'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { handMadePlan } from '../../src/planning/hand-made.ts'
import { avoidableOf } from '../../src/planning/legality.ts'
import { ASPECT_NAMES, problemWithAny } from '../generators/problem.ts'

const NOTHING = { usualCaregiver: new Map<string, string[]>() }

const missingIn = (problem: Problem, travel: TravelTable, plan: Plan): number =>
  checkPlan(problem, plan, travel).violations.filter(isMissing).length

test('a plan of any problem is legal, lacks no more than the rule of thumb lacks, and is the same again', () => {
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
    { numRuns: 12 },
  )
})

test('on the day of the demo everybody is visited, and no rule is broken', () => {
  const file = join(import.meta.dirname, '../../../examples/demo-day/problem.json')
  const problem = parseProblem(JSON.parse(readFileSync(file, 'utf8'))).problem!
  const travel = buildTravel(problem)
  const plan = handMadePlan(problem, travel, NOTHING)
  const { violations, cost } = checkPlan(problem, plan, travel)
  expect(violations).toEqual([])
  expect(plan.unassigned).toEqual([])
  const placed = plan.shifts.flatMap(({ stops }) => stops.filter(({ kind }) => kind === 'visit').map(({ id }) => id))
  expect(new Set(placed).size).toBe(150)
  // Frozen: other figures here void every comparison made before (docs/hand-made.md). Seconds.
  const amount = (name: string) => cost.terms.find(({ term }) => term === name)!.amount
  expect([amount('travel'), amount('waiting'), amount('lateness')]).toEqual([38_099, 23_607, 10_504])
})
