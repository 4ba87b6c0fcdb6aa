import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { publishedSetFolder } from '../../../scripts/published-sets.ts'
import type { PublishedSet } from '../../../scripts/published-sets.ts'
import { fromBredstrom, fromSolomon, fromUdine } from '../../src/exchange/index.ts'
import { problemSchema } from '../../src/model/index.ts'
import type { ProblemInput } from '../../src/model/index.ts'
import { lowerBound } from '../../src/optimise/index.ts'
import { buildTravel } from '../../src/travel/index.ts'
import { FIXTURES, filesIn, readJson, readText } from '../exchange/published-files.ts'

/** Published costs are given to four decimals at most. */
const AGREES = 0.001

function boundOf(input: ProblemInput): number {
  const problem = problemSchema.parse(input)
  const { value, possible } = lowerBound(problem, buildTravel(problem))
  expect(possible).toBe(true)
  return value
}

interface Published {
  readonly instance: string
  readonly cost: number
}

const carried = ['udine', 'uhhc'].flatMap((set) =>
  (readJson(join(FIXTURES, set, 'costs.json')) as Published[]).map(({ instance, cost }) => ({
    name: `${set}/${instance}`,
    path: join(FIXTURES, set, instance),
    cost,
  })),
)

test.each(carried)('the bound on $name is at most $cost', ({ path, cost }) => {
  expect(boundOf(fromUdine(readJson(path)))).toBeLessThanOrEqual(cost + AGREES)
})

interface Row {
  readonly path: string
  readonly cost: number
  readonly cells: ReadonlyMap<string, string>
}

/** The rows of a set's table that have a cost and an instance file. */
function rowsOf(root: string, folder: string, column: string): Row[] {
  const [header, ...lines] = readText(join(root, 'best-known.csv')).trim().split(/\r?\n/).map(cellsOf)
  const files = new Map(filesIn(join(root, folder)).map((path) => [nameOf(path), path]))
  return lines.flatMap((line) => {
    const cells = new Map(header!.map((name, k) => [name, line[k] ?? '']))
    const path = files.get(nameOf(cells.get('instance')!))
    const cost = Number(cells.get(column) || NaN)
    return path === undefined || Number.isNaN(cost) ? [] : [{ path, cost, cells }]
  })
}

const nameOf = (path: string): string =>
  basename(path)
    .toLowerCase()
    .replace(/\.(json|txt|dat)(\.gz)?$/, '')

/** Cells of a line of comma-separated values; quoted cells may hold commas and doubled quotes. */
const cellsOf = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')

const udine = ({ path }: Row): ProblemInput => fromUdine(readJson(path))

/** Where a set keeps its instances and costs, how many have both, and the least mean share that the bound proves. */
const sets: {
  set: PublishedSet
  folder?: string
  column?: string
  read: (row: Row) => ProblemInput
  count: number
  proves: number
}[] = [
  { set: 'mankowska-2014', read: udine, count: 49, proves: 0.59 },
  { set: 'kummer-2021', read: udine, count: 110, proves: 0.44 },
  { set: 'italian-2024', read: udine, count: 20, proves: 0.64 },
  { set: 'uhhc-2026-validation', read: udine, count: 16, proves: 0.51 },
  { set: 'uhhc-2026-bazirha', read: udine, count: 15, proves: 0.85 },
  { set: 'uhhc-2026-bazirha-caie', read: udine, count: 25, proves: 0 },
  {
    set: 'bredstrom-2008',
    read: ({ path, cells }) => fromBredstrom(readText(path), { durationFactor: Number(cells.get('duration_factor')) }),
    count: 39,
    proves: 0.74,
  },
  {
    set: 'vrptw',
    folder: 'solomon-100',
    column: 'dimacs_trunc1_mindist',
    read: ({ path }) => fromSolomon(readText(path)),
    count: 56,
    proves: 0.69,
  },
]

describe.each(sets)('$set', ({ set, folder = 'instances', column = 'value', read, count, proves }) => {
  const root = publishedSetFolder(set)

  test.skipIf(root === undefined)(
    'no published cost is below the bound',
    () => {
      const rows = rowsOf(root!, folder, column)
      expect(rows).toHaveLength(count)
      const bounds = rows.map((row) => ({ ...row, bound: boundOf(read(row)) }))
      expect(bounds.filter(({ bound, cost }) => bound > cost + AGREES)).toEqual([])
      const shares = bounds.map(({ bound, cost }) => bound / cost)
      expect(shares.reduce((sum, share) => sum + share, 0) / count).toBeGreaterThanOrEqual(proves)
    },
    300_000,
  )
})

test.skipIf(publishedSetFolder('mankowska-2014') === undefined)(
  'the mean share proven of Mankowska is 0.76 at 10 patients, 0.72 at 25 and 0.60 at 50',
  () => {
    const rows = rowsOf(publishedSetFolder('mankowska-2014')!, 'instances', 'value')
    const shareAt = (patients: string): number => {
      const family = rows.filter(({ cells }) => cells.get('patients') === patients)
      return family.reduce((sum, row) => sum + boundOf(udine(row)) / row.cost, 0) / family.length
    }
    expect(['10', '25', '50'].map((patients) => Number(shareAt(patients).toFixed(2)))).toEqual([0.76, 0.72, 0.6])
  },
)
