import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkPlan } from '../../src/check/index.ts'
import { explainUnassigned, retime } from '../../src/optimise/index.ts'
import { REASON_CODES } from '../../src/model/index.ts'
import { buildTravel } from '../../src/travel/index.ts'
import { ASPECT_NAMES, problemWithAny } from '../generators/problem.ts'
import { answer, drawn, unforgivable } from './answer.ts'
import { PATIENCE, runs } from './runs.ts'

const anyProblem = problemWithAny(ASPECT_NAMES, 6)

describe('what is done to an answer afterwards', () => {
  test(
    'starts that are moved break nothing and cost no more',
    () => {
      fc.assert(
        fc.property(anyProblem, (input) => {
          const { problem, plan, judgement } = answer(input, 40)
          const moved = retime(problem, plan)
          const after = checkPlan(problem, moved, buildTravel(problem))
          expect(unforgivable({ problem, judgement: after }), drawn(moved)).toEqual([])
          expect(after.violations.length).toBeLessThanOrEqual(judgement.violations.length)
          expect(after.cost.total).toBeLessThanOrEqual(judgement.cost.total + 1e-6)
        }),
        runs(150),
      )
    },
    PATIENCE,
  )

  test(
    'what is left out is told with reasons, and nothing else is changed',
    () => {
      fc.assert(
        fc.property(anyProblem, (input) => {
          const { problem, plan } = answer(input, 20)
          const told = explainUnassigned(problem, buildTravel(problem), plan)
          expect(told.shifts).toEqual(plan.shifts)
          expect(told.unassigned.map(({ id }) => id)).toEqual(plan.unassigned.map(({ id }) => id))
          for (const { reasons } of told.unassigned) {
            expect(reasons.length).toBeGreaterThan(0)
            for (const { code } of reasons) expect(REASON_CODES).toContain(code)
          }
        }),
        runs(60),
      )
    },
    PATIENCE,
  )
})
