import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { publishedSetFolder } from '../../../../scripts/published-sets.ts'
import type { PublishedSet } from '../../../../scripts/published-sets.ts'
import { fromUdine, planFromUdine, toUdine } from '../../../src/exchange/index.ts'
import { planSchema, problemSchema } from '../../../src/model/index.ts'
import type { Problem } from '../../../src/model/index.ts'
import { secondsBetween } from '../../../src/time.ts'
import { FIXTURES, filesIn, readJson } from '../published-files.ts'

interface Published {
  instance: string
  solution: string
  cost: number
}

interface PublishedSolution {
  global_ordering?: string[]
  routes: { caregiver_id: string; locations?: Record<string, string | number>[] }[]
}

const carried = ['udine', 'uhhc'].flatMap((set) =>
  (readJson(join(FIXTURES, set, 'costs.json')) as Published[]).map(({ instance, solution, cost }) => ({
    set,
    name: `${set}/${solution}`,
    problem: problemSchema.parse(fromUdine(readJson(join(FIXTURES, set, instance)))),
    solution: readJson(join(FIXTURES, set, solution)) as PublishedSolution,
    cost,
  })),
)

/** Caregivers with what they do, by start: all that a solution says. */
function substance({ routes }: PublishedSolution): unknown[] {
  const line = (l: Record<string, string | number>) =>
    [l['patient'], l['service'], l['arrival_time'] ?? l['start_time'], l['departure_time'] ?? l['end_time']] as const
  return routes
    .filter(({ locations }) => locations !== undefined && locations.length > 0)
    .map(
      (route) => [route.caregiver_id, route.locations!.map(line).sort((a, b) => Number(a[2]) - Number(b[2]))] as const,
    )
    .sort((a, b) => a[0].localeCompare(b[0]))
}

describe('published solutions', () => {
  test.each(carried)('$name comes back with the same ids, starts and order', ({ problem, solution }) => {
    const plan = planSchema.parse(planFromUdine(problem, solution))
    const written = toUdine(problem, plan)
    expect(substance(written)).toEqual(substance(solution))
    expect(planSchema.parse(planFromUdine(problem, written))).toEqual(plan)
  })

  test.each(carried.filter(({ set }) => set === 'udine'))(
    '$name has its published cost',
    ({ problem, solution, cost }) => {
      expect(thirds(problem, solution)).toBeCloseTo(cost, 3)
    },
  )

  test('a plan in patient order names its patients in an order that every route follows', () => {
    for (const { problem, solution } of carried) {
      const { global_ordering: order, routes } = toUdine(problem, planSchema.parse(planFromUdine(problem, solution)))
      if (order.length === 0) continue
      for (const { locations } of routes) {
        const ranks = locations
          .filter(({ service }) => service !== 'lunch_break')
          .map(({ patient }) => order.indexOf(patient))
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
      }
    }
  })

  test('the annealing solutions are in patient order', () => {
    const annealed = carried.filter(({ name }) => name.includes('solutions-sa'))
    expect(annealed.length).toBeGreaterThan(3)
    for (const { problem, solution } of annealed) {
      expect(toUdine(problem, planSchema.parse(planFromUdine(problem, solution))).global_ordering).not.toEqual([])
    }
  })
})

/** (D + T + Tmax) / 3 from the plan's stated times alone: travel with the way home, lateness of every place. */
function thirds(problem: Problem, solution: PublishedSolution): number {
  const visits = new Map(problem.visits.map((visit) => [visit.id, visit]))
  const { shifts } = planSchema.parse(planFromUdine(problem, solution))
  const stops = shifts.flatMap(({ stops }) => stops)
  const wayHome = shifts.reduce((sum, shift) => {
    const last = shift.stops.at(-1)
    return last === undefined ? sum : sum + secondsBetween(last.end, shift.return!)
  }, 0)
  const travel = stops.reduce((sum, stop) => sum + stop.travel, wayHome)
  const late = stops.map(({ id, start }) => Math.max(0, secondsBetween(visits.get(id)!.windows[0]!.softCloses!, start)))
  return (travel + late.reduce((a, b) => a + b, 0) + Math.max(...late)) / 60 / 3
}

const sets: PublishedSet[] = [
  'mankowska-2014',
  'kummer-2021',
  'italian-2024',
  'uhhc-2026-validation',
  'uhhc-2026-bazirha',
  'uhhc-2026-bazirha-caie',
]
const withInstances = ['instances', 'training-no-best-known', 'tuning-generated-small', 'tuning-generated-mixed']

describe.each(sets)('every instance of %s', (set) => {
  const folder = publishedSetFolder(set)

  test.skipIf(folder === undefined)('is a problem, and its published solutions come back the same', () => {
    const instances = withInstances.flatMap((name) => filesIn(join(folder!, name)))
    expect(instances.length).toBeGreaterThan(0)
    for (const path of instances) {
      const name = basename(path).replace(/\.json(\.gz)?$/, '')
      const problem = problemSchema.parse(fromUdine(readJson(path), name))
      for (const kind of ['solutions', 'solutions-sa', 'solutions-cp-sat']) {
        const found = filesIn(join(folder!, kind)).find((file) => basename(file).startsWith(`${name}.sol.json`))
        if (found === undefined) continue
        const solution = readJson(found) as PublishedSolution
        const written = toUdine(problem, planSchema.parse(planFromUdine(problem, solution)))
        expect(substance(written), name).toEqual(substance(solution))
      }
    }
  })
})
