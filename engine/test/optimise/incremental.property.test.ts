import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ProblemInput } from '../../src/model/index.ts'
import { NOWHERE, WorkingPlan } from '../../src/optimise/working-plan.ts'
import { ASPECT_NAMES, problemWithAny } from '../generators/problem.ts'
import { PATIENCE, runs } from './runs.ts'
import { relinked, wander, workshop } from './working-plans.ts'

const STEPS = 25

/** Everything a step of the search adds up, held against adding it all up again. */
function differences(problem: ProblemInput, seed: number): string[] {
  const shop = workshop(problem, seed)
  const { instance, clock, repair } = shop
  const wrong: string[] = []
  let step = 0
  const differ = (what: string, kept: number, anew: number): void => {
    if (Math.abs(kept - anew) <= 1e-9 * Math.max(1, Math.abs(anew))) return
    wrong.push(`${what} at step ${step}: ${kept}, added up again ${anew}`)
  }
  wander(shop, STEPS, (plan, cost) => {
    step++
    const fresh = relinked(instance, plan)
    differ('fixed cost', plan.fixedCost, fresh.fixedCost)
    fresh.load.forEach((load, k) => differ('load', plan.load[k]!, load))
    fresh.clusterUses.forEach((uses, k) => differ('uses of a cluster', plan.clusterUses[k]!, uses))
    fresh.clusterKeys.forEach((keys, k) => differ('keys of a cluster', plan.clusterKeys[k]!, keys))
    differ('whole cost', cost, repair.wholeCost(plan))
    clock.leadBy(0.5)
    const guidance = clock.guidance(plan)
    if (guidance < 0) wrong.push(`guidance of ${guidance} at step ${step}`)
    differ('cost without what leads', clock.cost(plan) - guidance, (clock.leadBy(0), clock.cost(plan)))
    const settled = new WorkingPlan(instance)
    settled.copyFrom(plan)
    if (!clock.settle(settled)) wrong.push(`the plan of step ${step} cannot be timed from scratch`)
    if (!isMetric(problem)) return
    differ('cost of what is placed', clock.cost(plan), clock.cost(settled))
    if (!instance.swift) return
    for (let node = 0; node < instance.nodes; node++) {
      if (plan.routeOf[node] !== NOWHERE) differ('latest start', plan.latest[node]!, settled.latest[node]!)
    }
  })
  return wrong
}

/** Is no detour shorter than the direct way? Then what is put in never makes a later stop earlier. */
function isMetric({ travel, visits }: ProblemInput): boolean {
  if (travel.kind !== 'matrix' || visits.some(({ endLocation }) => endLocation !== undefined)) return false
  return Object.values(travel.modes).every(({ times }) => JSON.stringify(times) === JSON.stringify(shortest(times)))
}

/** The same day on roads by which no detour is shorter, and without visits that end elsewhere. */
function metric(problem: ProblemInput): ProblemInput {
  if (problem.travel.kind !== 'matrix') return problem
  const modes = Object.entries(problem.travel.modes).map(([mode, table]) => [
    mode,
    { ...table, times: shortest(table.times) },
  ])
  return {
    ...problem,
    visits: problem.visits.map(({ endLocation: _, ...visit }) => visit),
    travel: { kind: 'matrix', modes: Object.fromEntries(modes) },
  }
}

/** Shortest ways by any detour (Floyd and Warshall). */
function shortest(times: readonly (readonly number[])[]): number[][] {
  const ways = times.map((row) => [...row])
  for (let via = 0; via < ways.length; via++) {
    for (const row of ways) row.forEach((way, to) => (row[to] = Math.min(way, row[via]! + ways[via]![to]!)))
  }
  return ways
}

describe('what a search keeps up to date is what it would be if it were computed again', () => {
  test(
    'costs, loads, counts and times after any ruin and repair',
    () => {
      fc.assert(
        fc.property(problemWithAny(ASPECT_NAMES, 6), fc.boolean(), fc.nat(1000), (problem, isMetric, seed) => {
          expect(differences(isMetric ? metric(problem) : problem, seed)).toEqual([])
        }),
        runs(100),
      )
    },
    PATIENCE,
  )
})
