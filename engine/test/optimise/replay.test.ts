import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkPlan } from '../../src/check/index.ts'
import { solve } from '../../src/optimise/index.ts'
import { buildTravel } from '../../src/travel/index.ts'
import { ASPECT_NAMES, problemWithAny } from '../generators/problem.ts'
import { answer, drawn, isPartial, sound, unforgivable } from './answer.ts'
import { PATIENCE, runs } from './runs.ts'

const anyProblem = problemWithAny(ASPECT_NAMES, 6)
const bytes = (value: unknown): string => JSON.stringify(value)

describe('a search replays', () => {
  test(
    'watched or not, and in one go or asked now and then whether to stop',
    () => {
      fc.assert(
        fc.property(anyProblem, fc.nat(1000), (problem, seed) => {
          const alone = answer(problem, 100, { seed })
          const watched = answer(problem, 100, { seed, onProgress: (progress) => void progress.plan() })
          const asked = answer(problem, 100, { seed, shouldStop: () => false })
          expect(bytes(watched.result)).toBe(bytes(alone.result))
          expect(bytes(asked.result)).toBe(bytes(alone.result))
        }),
        runs(25),
      )
    },
    PATIENCE,
  )

  test(
    'whatever order the members of the problem file come in, it is the same search',
    () => {
      fc.assert(
        fc.property(anyProblem, (problem) => {
          const turned = Object.fromEntries(Object.entries(problem).reverse()) as typeof problem
          expect(bytes(answer(turned, 60).result.plan)).toBe(bytes(answer(problem, 60).result.plan))
        }),
        runs(15),
      )
    },
    PATIENCE,
  )
})

describe('a search can be stopped at any time', () => {
  test(
    'every plan it shows on the way is legal, and none is worse than the one before',
    () => {
      fc.assert(
        fc.property(anyProblem, (input) => {
          const problem = sound(input)
          const travel = buildTravel(problem)
          let before = { unassigned: Infinity, cost: Infinity }
          solve(problem, travel, {
            seed: 1,
            budget: { iterations: 100 },
            onProgress: ({ unassigned, cost, plan: make }) => {
              const plan = make()
              const judgement = checkPlan(problem, plan, travel)
              expect(unforgivable({ problem, judgement }), drawn(plan)).toEqual([])
              if (!isPartial({ plan })) expect(judgement.cost.total).toBeCloseTo(cost, 5)
              const isWorse = unassigned > before.unassigned || (unassigned === before.unassigned && cost > before.cost)
              expect(isWorse).toBe(false)
              before = { unassigned, cost }
            },
          })
        }),
        runs(40),
      )
    },
    PATIENCE,
  )

  test('told to stop at once, it still answers with a legal plan', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const given = answer(problem, 1000, { shouldStop: () => true })
        expect(unforgivable(given), drawn(given.plan)).toEqual([])
        expect(given.result.iterations).toBe(0)
      }),
      runs(25),
    )
  })
})

describe('a search goes on from a plan', () => {
  test(
    'its own answer is taken over and never made worse',
    () => {
      fc.assert(
        fc.property(anyProblem, (problem) => {
          const first = answer(problem, 60)
          const second = answer(problem, 60, { seed: 2, start: first.plan })
          expect(unforgivable(second), drawn(second.plan)).toEqual([])
          const left = (given: typeof first): number => given.plan.unassigned.filter((each) => each.mandatory).length
          expect(left(second)).toBeLessThanOrEqual(left(first))
          if (left(second) === left(first)) {
            expect(second.judgement.cost.total).toBeLessThanOrEqual(first.judgement.cost.total + 1e-6)
          }
        }),
        runs(30),
      )
    },
    PATIENCE,
  )

  test(
    'the answer to another problem is taken over as far as it is legal',
    () => {
      fc.assert(
        fc.property(anyProblem, anyProblem, (problem, other) => {
          const start = answer(other, 30).plan
          const given = answer(problem, 30, { start })
          expect(unforgivable(given), drawn(given.plan)).toEqual([])
        }),
        runs(30),
      )
    },
    PATIENCE,
  )

  test(
    'asked for patient order, it keeps it though the problem does not ask',
    () => {
      fc.assert(
        fc.property(anyProblem, (problem) => {
          const { judgement } = answer(problem, 60, { order: 'patient' })
          expect(judgement.patientOrder).toBe(true)
        }),
        runs(20),
      )
    },
    PATIENCE,
  )
})
