import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { publishedSetFolder } from '../../../scripts/published-sets.ts'
import type { PublishedSet } from '../../../scripts/published-sets.ts'
import { checkPlan } from '../../src/check/index.ts'
import type { Judgement } from '../../src/check/index.ts'
import { fromUdine, planFromUdine } from '../../src/exchange/index.ts'
import { planSchema, problemSchema } from '../../src/model/index.ts'
import { buildTravel } from '../../src/travel/index.ts'
import { FIXTURES, filesIn, readJson, readText } from '../exchange/published-files.ts'

/** Published costs are given to four decimals at most. */
const AGREES = 0.001

function judge(instance: string, solution: string): Judgement {
  const problem = problemSchema.parse(fromUdine(readJson(instance)))
  const travel = buildTravel(problem)
  return checkPlan(problem, planSchema.parse(planFromUdine(problem, readJson(solution), travel)), travel)
}

interface Published {
  readonly name: string
  readonly instance: string
  readonly solution: string
  readonly cost: number
}

const carried = ['udine', 'uhhc'].flatMap((set) =>
  (readJson(join(FIXTURES, set, 'costs.json')) as Omit<Published, 'name'>[]).map(
    ({ instance, solution, cost }): Published => ({
      name: `${set}/${solution}`,
      instance: join(FIXTURES, set, instance),
      solution: join(FIXTURES, set, solution),
      cost,
    }),
  ),
)

test.each(carried)('$name is legal and costs what was published', ({ instance, solution, cost }) => {
  const judgement = judge(instance, solution)
  expect(judgement.violations).toEqual([])
  expect(Math.abs(judgement.cost.total - cost)).toBeLessThan(AGREES)
})

/** Where a set keeps its solutions, the column of best-known.csv that states their costs, and how many there are. */
const sets: { set: PublishedSet; folder: string; column: string; solutions: number; inPatientOrder: number }[] = [
  { set: 'mankowska-2014', folder: 'solutions', column: 'value', solutions: 49, inPatientOrder: 49 },
  { set: 'kummer-2021', folder: 'solutions', column: 'value', solutions: 110, inPatientOrder: 110 },
  { set: 'italian-2024', folder: 'solutions', column: 'value', solutions: 20, inPatientOrder: 20 },
  { set: 'uhhc-2026-validation', folder: 'solutions-sa', column: 'sa_best_of_10', solutions: 16, inPatientOrder: 16 },
  { set: 'uhhc-2026-validation', folder: 'solutions-cp-sat', column: 'cp_sat', solutions: 3, inPatientOrder: 1 },
  { set: 'uhhc-2026-bazirha', folder: 'solutions-sa', column: 'sa_best_of_10', solutions: 15, inPatientOrder: 15 },
  { set: 'uhhc-2026-bazirha', folder: 'solutions-cp-sat', column: 'cp_sat', solutions: 7, inPatientOrder: 3 },
  { set: 'uhhc-2026-bazirha-caie', folder: 'solutions-sa', column: 'sa_best_of_10', solutions: 25, inPatientOrder: 25 },
  { set: 'uhhc-2026-bazirha-caie', folder: 'solutions-cp-sat', column: 'cp_sat', solutions: 3, inPatientOrder: 3 },
]

describe.each(sets)('$set, $folder', ({ set, folder, column, solutions, inPatientOrder }) => {
  const root = publishedSetFolder(set)

  test.skipIf(root === undefined)('every solution is legal and costs what was published', () => {
    const published = publishedSolutions(root!, folder, column)
    expect(published).toHaveLength(solutions)
    const judged = published.map((entry) => ({ entry, judgement: judge(entry.instance, entry.solution) }))
    const wrong = judged.filter(
      ({ entry, judgement: { cost, violations } }) =>
        violations.length > 0 || !(Math.abs(cost.total - entry.cost) < AGREES),
    )
    expect(wrong).toEqual([])
    // Annealing and genetic methods live in patient order; a constraint solver need not.
    expect(judged.filter(({ judgement }) => judgement.patientOrder)).toHaveLength(inPatientOrder)
  })
})

function publishedSolutions(root: string, folder: string, column: string): Published[] {
  const costs = costsOf(readText(join(root, 'best-known.csv')), column)
  const instances = filesIn(join(root, 'instances'))
  return filesIn(join(root, folder)).map((solution) => {
    const name = basename(solution, '.sol.json')
    const instance = instances.find((path) => basename(path).replace(/\.json(\.gz)?$/, '') === name)
    return { name, instance: instance ?? name, solution, cost: costs.get(name) ?? NaN }
  })
}

function costsOf(csv: string, column: string): Map<string, number> {
  const [header, ...rows] = csv.trim().split(/\r?\n/).map(cellsOf)
  const index = header!.indexOf(column)
  return new Map(rows.map((cells) => [cells[0]!, Number(cells[index] || NaN)]))
}

/** Cells of a line of comma-separated values; quoted cells may hold commas and doubled quotes. */
const cellsOf = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
