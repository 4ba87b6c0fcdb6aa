import { fault, HjemruteError } from '../errors.ts'
import type { Fault } from '../errors.ts'
import { LARGEST_INLINE_MATRIX } from '../model/index.ts'
import type { Problem, Travel, TravelTable } from '../model/index.ts'
import { emptyMatrices } from './empty-table.ts'
import type { ModeMatrices } from './empty-table.ts'
import { neededSize } from './matrix-index.ts'
import { modesInUse, placeOfMode } from './modes.ts'

type GivenMatrix = Extract<Travel, { kind: 'matrix' }>
type Rows = readonly (readonly number[])[]

/** The greatest whole number a table can hold; a day is 86,400 s. */
const GREATEST = 0x7fffffff

/**
 * The table of matrices written in the problem, as given: never repaired, also where they break the triangle
 * inequality, because an outside judge reads the same numbers. Distances are rounded to whole metres.
 */
export function tableFromMatrix(problem: Problem, travel: GivenMatrix): TravelTable {
  const faults: Fault[] = []
  const needed = neededSize(problem)
  for (const mode of modesInUse(problem)) {
    if (travel.modes[mode] === undefined)
      faults.push(fault('travel-mode-missing', placeOfMode(problem, mode), { mode }))
  }
  const given = Object.entries(travel.modes)
  const size = Math.max(needed, ...given.map(([, { times }]) => times.length))
  for (const [mode, { times, distances }] of given) {
    faults.push(...faultsOfRows(times, `travel.modes.${mode}.times`, needed, 'whole'))
    if (distances !== undefined) {
      faults.push(...faultsOfRows(distances, `travel.modes.${mode}.distances`, times.length, 'any'))
    }
  }
  if (faults.length > 0) throw new HjemruteError('input', faults)

  const modes = new Map<string, ModeMatrices>()
  for (const [mode, { times, distances }] of given) {
    const matrices = emptyMatrices(size)
    fill(matrices.times, times, size)
    if (distances !== undefined) fill(matrices.distances, distances, size)
    modes.set(mode, matrices)
  }
  return { size, estimated: false, modes }
}

/** Too large, too small, ragged, negative, or not whole: the first wrong number of each row is enough to find the rest. */
function faultsOfRows(rows: Rows, path: string, needed: number, numbers: 'whole' | 'any'): Fault[] {
  const size = rows.length
  if (size > LARGEST_INLINE_MATRIX)
    return [fault('travel-matrix-too-large', path, { size, limit: LARGEST_INLINE_MATRIX })]
  const faults: Fault[] = []
  if (size < needed) faults.push(fault('travel-matrix-too-small', path, { size, needed }))
  rows.forEach((row, from) => {
    if (row.length !== size)
      faults.push(fault('travel-matrix-not-square', `${path}[${from}]`, { length: row.length, size }))
    const at = row.findIndex((number) => faultOfNumber(number, numbers) !== undefined)
    if (at === -1) return
    const value = String(row[at])
    faults.push(
      fault(faultOfNumber(row[at]!, numbers)!, `${path}[${from}][${at}]`, { count: 1, value, limit: GREATEST }),
    )
  })
  return faults
}

function faultOfNumber(number: number, numbers: 'whole' | 'any'): string | undefined {
  if (!Number.isFinite(number)) return 'travel-matrix-not-a-number'
  if (number < 0) return 'travel-matrix-negative'
  if (numbers === 'whole' && !Number.isInteger(number)) return 'travel-matrix-not-whole'
  return number > GREATEST ? 'travel-matrix-too-great' : undefined
}

function fill(out: Int32Array, rows: Rows, size: number): void {
  rows.forEach((row, from) => {
    row.forEach((value, to) => (out[from * size + to] = from === to ? 0 : Math.round(value)))
  })
}
