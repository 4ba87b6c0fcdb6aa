import { LARGEST_INLINE_MATRIX } from '../travel-matrix.ts'
import type { JudgedProblem } from './judged-problem.ts'
import { GREATEST_IN_MATRIX } from './limits.ts'
import type { RawMatrices } from './set-matrices-aside.ts'
import { valueText } from './value-text.ts'

/** Inline matrices are square, cover every location, agree in size, and hold usable numbers without holes. */
export function judgeMatrices(judged: JudgedProblem): void {
  const { matrices, report } = judged
  const first = matrices.find(({ times }) => times !== undefined)
  for (const matrix of matrices) {
    const { mode, times, distances } = matrix
    if (times !== undefined && first?.times !== undefined && times.length !== first.times.length) {
      const values = { size: times.length, other: first.times.length, mode: first.mode }
      report('travel-matrix-sizes-differ', `travel.modes.${mode}.times`, values)
    }
    judgeTable(judged, matrix, 'times', times?.length)
    if (distances !== undefined) judgeTable(judged, matrix, 'distances', times?.length)
  }
}

/** `size`: how many rows the table should have, when that is known from the times. */
function judgeTable(
  judged: JudgedProblem,
  { mode, ...tables }: RawMatrices,
  name: 'times' | 'distances',
  size?: number,
): void {
  const { report } = judged
  const path = `travel.modes.${mode}.${name}`
  const rows = tables[name]
  if (rows === undefined) return
  if (rows.length > LARGEST_INLINE_MATRIX)
    return report('travel-matrix-too-large', path, { size: rows.length, limit: LARGEST_INLINE_MATRIX })
  if (name === 'distances' && size !== undefined && rows.length !== size)
    report('travel-matrix-sizes-differ', path, { size: rows.length, other: size, mode })
  judgeSize(judged, rows.length, path)
  judgeNumbers(judged, rows, path, name)
}

/** Every location has a row. Where no location states its row, there are no rows to spare either. */
function judgeSize({ problem, report, countOf }: JudgedProblem, size: number, path: string): void {
  const places = countOf('locations')
  const stated = problem.locations.flatMap(({ matrixIndex }) => (matrixIndex === undefined ? [] : [matrixIndex]))
  const isAllStated = stated.length === problem.locations.length && stated.length > 0
  const needed = stated.reduce((most, index) => Math.max(most, index + 1), isAllStated ? 0 : places)
  if (size < needed) report('travel-matrix-too-small', path, { size, needed })
  else if (stated.length === 0 && size !== places) report('travel-matrix-wrong-size', path, { size, places })
}

/** What can be wrong with one number of a table. */
const WRONGS = ['hole', 'not-a-number', 'negative', 'not-whole', 'too-great'] as const
type Wrong = (typeof WRONGS)[number]

/** Reports each kind of wrong number once, at the first of them, with how many there are. */
function judgeNumbers(
  { report }: JudgedProblem,
  rows: readonly unknown[],
  path: string,
  name: 'times' | 'distances',
): void {
  const found = new Map<Wrong, { count: number; value: unknown; path: string }>()
  rows.forEach((row, from) => {
    if (!Array.isArray(row))
      return report('travel-matrix-not-square', `${path}[${from}]`, { length: 0, size: rows.length })
    if (row.length !== rows.length)
      report('travel-matrix-not-square', `${path}[${from}]`, { length: row.length, size: rows.length })
    for (let to = 0; to < row.length; to++) {
      const value: unknown = row[to]
      const wrong = wrongWith(value, name)
      if (wrong === undefined) continue
      const known = found.get(wrong)
      if (known === undefined) found.set(wrong, { count: 1, value, path: `${path}[${from}][${to}]` })
      else known.count += 1
    }
  })
  for (const wrong of WRONGS) {
    const first = found.get(wrong)
    if (first === undefined) continue
    const { count } = first
    const value = typeof first.value === 'number' ? first.value : valueText(first.value)
    if (wrong === 'hole') report('travel-matrix-hole', first.path, { count })
    else if (wrong === 'too-great')
      report('travel-matrix-too-great', first.path, { count, value, limit: GREATEST_IN_MATRIX })
    else report(`travel-matrix-${wrong}`, first.path, { count, value })
  }
}

function wrongWith(value: unknown, name: 'times' | 'distances'): Wrong | undefined {
  if (value === null || value === undefined || Number.isNaN(value)) return 'hole'
  if (typeof value !== 'number') return 'not-a-number'
  if (value < 0) return 'negative'
  if (value > GREATEST_IN_MATRIX) return 'too-great'
  return name === 'times' && !Number.isInteger(value) ? 'not-whole' : undefined
}
