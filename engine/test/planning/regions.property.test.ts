import { checkPlan } from '@hjemrute/engine/check'
import { parseProblem } from '@hjemrute/engine/model'
import type { Plan, Problem, TravelTable } from '@hjemrute/engine/model'
import { solve } from '@hjemrute/engine/optimise'
import { createRandom } from '@hjemrute/engine/random'
import { buildTravel } from '@hjemrute/engine/travel'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isMissing } from '../../src/planning/is-missing.ts'
import { avoidableOf } from '../../src/planning/legality.ts'
import { cutByRoutes, cutByUnits } from '../../src/planning/regions/cut-regions.ts'
import { partOf } from '../../src/planning/regions/part-of.ts'
import { rejoin } from '../../src/planning/regions/rejoin.ts'
import { ASPECT_NAMES, problemWithAny } from '../generators/problem.ts'
import { runs } from '../optimise/runs.ts'

/** Rules that count over all shifts are not for regions. */
const LOCAL = ASPECT_NAMES.filter((name) => name !== 'hardTerms' && name !== 'patientOrder')
const DAY = { visits: [3, 12], shifts: [2, 5] } as const

/** A generated problem with a short search's plan of it. */
const planned = problemWithAny(LOCAL, 4, DAY).map((input) => {
  const problem: Problem = parseProblem(input).problem!
  const travel = buildTravel(problem)
  const { plan } = solve(problem, travel, { seed: 1, budget: { iterations: 40 } })
  return { problem, travel, plan: { ...plan, bound: null } satisfies Plan }
})
const stops = fc.integer({ min: 1, max: 9 })

const broken = (problem: Problem, travel: TravelTable, plan: Plan): string[] =>
  avoidableOf(
    problem,
    travel,
    'visit',
  )(checkPlan(problem, plan, travel).violations).map(({ rule, place }) => `${rule} ${place}`)
const missing = (problem: Problem, travel: TravelTable, plan: Plan): number =>
  checkPlan(problem, plan, travel).violations.filter(isMissing).length

describe('regions of a plan', () => {
  test('hold every shift once, and no visit without a place twice', () => {
    fc.assert(
      fc.property(planned, stops, fc.nat(), ({ problem, travel, plan }, size, seed) => {
        for (const regions of [
          cutByRoutes(problem, travel, plan, size, createRandom(seed)),
          cutByUnits(problem, travel, plan) ?? [],
        ]) {
          if (regions.length === 0) continue
          const shifts = regions.flatMap((region) => [...region.shifts])
          expect(shifts.toSorted()).toEqual(problem.shifts.map(({ id }) => id).toSorted())
          const visits = regions.flatMap((region) => [...region.unassigned])
          expect(new Set(visits).size).toBe(visits.length)
        }
      }),
      runs(25),
    )
  })

  test('are put back as they were taken out', () => {
    fc.assert(
      fc.property(planned, stops, fc.nat(), ({ problem, travel, plan }, size, seed) => {
        for (const region of cutByRoutes(problem, travel, plan, size, createRandom(seed))) {
          const part = partOf(problem, plan, region)
          expect(rejoin(problem, plan, part, part.start).shifts).toEqual(plan.shifts)
        }
      }),
      runs(25),
    )
  })

  test('that are planned side by side, each legally, leave the whole legal and miss no more of it', () => {
    fc.assert(
      fc.property(planned, stops, fc.nat(), ({ problem, travel, plan }, size, seed) => {
        fc.pre(broken(problem, travel, plan).length === 0)
        const parts = cutByRoutes(problem, travel, plan, size, createRandom(seed)).map((each) =>
          partOf(problem, plan, each),
        )
        let whole: Plan = plan
        for (const part of parts) {
          const { plan: found } = solve(part.problem, travel, { seed, start: part.start, budget: { iterations: 30 } })
          if (broken(part.problem, travel, found).length > 0) continue
          if (missing(part.problem, travel, found) > missing(part.problem, travel, part.start)) continue
          whole = rejoin(problem, whole, part, found)
        }
        expect(broken(problem, travel, whole)).toEqual([])
        expect(missing(problem, travel, whole)).toBeLessThanOrEqual(missing(problem, travel, plan))
      }),
      runs(80),
    )
  })
})
