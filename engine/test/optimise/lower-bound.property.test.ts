import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkPlan } from '../../src/check/index.ts'
import { problemSchema } from '../../src/model/index.ts'
import type { Problem, TravelTable } from '../../src/model/index.ts'
import { lowerBound } from '../../src/optimise/index.ts'
import { buildTravel } from '../../src/travel/index.ts'
import { plansOf } from './lower-bound-plans.ts'
import { smallProblems } from './lower-bound-problems.ts'

/** Costs are sums of floating-point products; the check promises six decimals. */
const NOISE = 1e-6
/** Plans judged for one problem at most; a few thousand problems with more of them were tried by hand. */
const MOST_PLANS = 200

/** The least cost of the legal plans among those tried; undefined when none was legal. */
function leastCost(problem: Problem, travel: TravelTable): number | undefined {
  let least: number | undefined
  let left = MOST_PLANS
  for (const plan of plansOf(problem, travel)) {
    if (left-- === 0) break
    const { violations, cost } = checkPlan(problem, plan, travel)
    if (violations.length === 0 && (least === undefined || cost.total < least)) least = cost.total
  }
  return least
}

test('no legal plan of a small problem costs less than the bound, and of many the best costs just that', () => {
  let solved = 0
  let tight = 0
  fc.assert(
    fc.property(smallProblems, (input) => {
      const problem = problemSchema.parse(input)
      const travel = buildTravel(problem)
      const least = leastCost(problem, travel)
      if (least === undefined) return
      const { value, possible } = lowerBound(problem, travel)
      expect(possible).toBe(true)
      expect(value).toBeLessThanOrEqual(least + NOISE)
      solved += 1
      if (least > 0 && value > least - NOISE) tight += 1
    }),
    { numRuns: 200 },
  )
  // About half of the problems have a legal plan, and for about half of those the bound is the cost of the best.
  expect(solved).toBeGreaterThan(50)
  expect(tight).toBeGreaterThan(10)
}, 120_000)
