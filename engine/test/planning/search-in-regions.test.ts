import { checkPlan } from '@hjemrute/engine/check'
import { parseProblem } from '@hjemrute/engine/model'
import type { Problem } from '@hjemrute/engine/model'
import { solve } from '@hjemrute/engine/optimise'
import type { Search, SearchTask } from '@hjemrute/engine/planning'
import { buildTravel } from '@hjemrute/engine/travel'
import { describe, expect, test } from 'vitest'
import { isForRegions } from '../../src/planning/regions/is-for-regions.ts'
import { searchInRegions } from '../../src/planning/regions/search-in-regions.ts'

const UNITS = ['north', 'south', 'west']
const at = (minutes: number): string => {
  const two = (n: number) => String(n).padStart(2, '0')
  return `2026-11-23T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:00+01:00`
}

/** Three units of two shifts and eight visits each; the last visit of each lies among the homes of the next unit. */
function threeUnits(named: boolean): Problem {
  const unit = (u: number) => (named ? { unit: UNITS[u]! } : {})
  const lat = (u: number) => 59 + u * 0.05
  const homes = UNITS.flatMap((name, u) =>
    Array.from({ length: 8 }, (_, k) => ({
      id: `${name}-${k}`,
      coordinate: { lat: lat(k === 7 ? (u + 1) % 3 : u) + k * 0.001, lon: 10.4 + (k % 3) * 0.002 },
    })),
  )
  const input = {
    schema: 'hjemrute/problem/1',
    id: 'three-units',
    horizon: { start: at(420), end: at(960) },
    travel: { kind: 'estimate' },
    locations: [...UNITS.map((name, u) => ({ id: name, coordinate: { lat: lat(u), lon: 10.4 } })), ...homes],
    visits: homes.map(({ id }, i) => ({
      id,
      recipient: id,
      location: id,
      staffing: [{ duration: 1200 }],
      windows: [{ opens: at(450 + (i % 8) * 30), hardCloses: at(570 + (i % 8) * 30) }],
      ...unit(Math.floor(i / 8)),
    })),
    shifts: UNITS.flatMap((name, u) =>
      [1, 2].map((k) => ({
        id: `${name}-shift-${k}`,
        caregiver: null,
        start: at(450),
        end: at(900),
        startLocation: name,
        endLocation: name,
        ...unit(u),
      })),
    ),
    objective: { preset: 'none', terms: { travel: { weight: 1 } } },
  }
  const { problem, faults } = parseProblem(input)
  expect(faults).toEqual([])
  return problem!
}

/** The real search, on this thread. */
const search: Search = ({ problem, travel, seed, start, heat, limits, own }) => {
  const iterations = Math.min(limits.iterations ?? Infinity, own?.iterations ?? Infinity)
  const found = solve(problem, travel, {
    seed,
    budget: { iterations },
    ...(start === undefined ? {} : { start }),
    ...(heat === undefined ? {} : { heat }),
  })
  return Promise.resolve({
    plan: found.plan,
    iterations: found.iterations,
    threads: 1,
    firstLegalSeconds: 0,
    stopRule: 'iterations' as const,
  })
}
const times = { wallSeconds: () => 0, cpuSeconds: () => 0 }

function taskOf(problem: Problem, iterations: number, threads = 1): SearchTask {
  return { problem, travel: buildTravel(problem), order: 'visit', seed: 1, threads, limits: { iterations } }
}

describe('a day searched region by region', () => {
  test.each([
    ['by its units', true],
    ['without units, cut from the rule of thumb', false],
  ])('%s: legal, complete, within its budget, and no dearer than where it began', async (_, named) => {
    const problem = threeUnits(named)
    const task = taskOf(problem, 600)
    const told: number[] = []
    const answer = await searchInRegions(search, task, times, ({ cost, missing }) => {
      if (missing === 0) told.push(cost)
    })
    const { violations, cost } = checkPlan(problem, answer.plan!, task.travel)
    expect(violations).toEqual([])
    expect(answer.iterations).toBeLessThanOrEqual(600)
    expect(answer.iterations).toBeGreaterThan(300)
    expect(cost.total).toBeLessThanOrEqual(told[0]!)
    expect(told.at(-1)).toBe(cost.total)
  })

  test('crosses the borders of its units: visits among the homes of the next unit go to whoever is near', async () => {
    const problem = threeUnits(true)
    const task = taskOf(problem, 1200)
    const { plan } = await searchInRegions(search, task, times, () => undefined)
    const lent = plan!.shifts.flatMap(({ shift, stops }) =>
      stops.filter(({ id }) => !shift.startsWith(id.split('-')[0]!)).map(({ id }) => id),
    )
    expect(lent).toContain('north-7')
  })

  test('replays from its seed on one thread', async () => {
    const answers = await Promise.all(
      [1, 2].map(() => searchInRegions(search, taskOf(threeUnits(true), 300), times, () => undefined)),
    )
    expect(answers[0]).toEqual(answers[1])
  })

  test('goes on from a plan that it is handed, and hands over no worse', async () => {
    const problem = threeUnits(true)
    const task = taskOf(problem, 300)
    const first = await searchInRegions(search, task, times, () => undefined)
    const next = await searchInRegions(search, { ...task, seed: 2, start: first.plan! }, times, () => undefined)
    const costOf = (plan: typeof first.plan) => checkPlan(problem, plan!, task.travel).cost.total
    expect(costOf(next.plan)).toBeLessThanOrEqual(costOf(first.plan))
  })

  test('is for large days whose rules do not count over all shifts', () => {
    const small = taskOf(threeUnits(true), 1)
    const many = Array.from({ length: 40 }, (_, k) =>
      small.problem.visits.map((each) => ({ ...each, id: `${each.id}/${k}` })),
    )
    const large = { ...small, problem: { ...small.problem, visits: many.flat() } }
    const terms = { greatestIdle: { weight: 1, hard: true } }
    const hard = { ...large, problem: { ...large.problem, objective: { ...large.problem.objective, terms } } }
    expect([small, large, hard, { ...large, order: 'patient' as const }].map(isForRegions)).toEqual([
      false,
      true,
      false,
      false,
    ])
  })
})
