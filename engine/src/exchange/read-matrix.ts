import { fault } from '../errors.ts'
import type { JsonReader } from './json-reader.ts'

/**
 * A square matrix of finite numbers ≥ 0, `rows[from][to]`, at least `size` on a side; `whole`: of whole numbers.
 * A number beyond `largest` is a hole too: times have to stay within the engine's whole ticks.
 * Faults: one for the whole when the shape is wrong, one for each row with holes (its first hole and how many).
 */
export function readMatrix(reader: JsonReader, size: number, { whole = false, largest = 1_000_000 } = {}): number[][] {
  const isRight = (cell: unknown) => isDistance(cell) && cell <= largest && (!whole || Number.isInteger(cell))
  const rows = reader.value
  if (!Array.isArray(rows)) {
    reader.items()
    return []
  }
  const columns = Array.isArray(rows[0]) ? rows[0].length : 0
  if (rows.length < size || columns < size || rows.some((row) => !Array.isArray(row) || row.length !== rows.length)) {
    reader.report('exchange-matrix-shape', { rows: rows.length, columns, expected: size })
    return []
  }
  rows.forEach((row: unknown[], r) => {
    const holes = row.filter((cell) => !isRight(cell)).length
    if (holes === 0) return
    const column = row.findIndex((cell) => !isRight(cell))
    const path = `${reader.path}[${r}][${column}]`
    reader.faults.push(fault('exchange-matrix-hole', path, { row: r, column, holes }))
  })
  return rows as number[][]
}

const isDistance = (cell: unknown): cell is number => typeof cell === 'number' && Number.isFinite(cell) && cell >= 0
