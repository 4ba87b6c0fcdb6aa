import { fault, HjemruteError, inputError } from '../../errors.ts'
import type { Fault } from '../../errors.ts'
import { straightLineTable } from '../../geo.ts'
import type { Coordinate } from '../../geo.ts'
import type { Problem, TravelTable } from '../../model/index.ts'
import { clockOf } from '../../time.ts'
import { emptyMatrices } from '../empty-table.ts'
import type { ModeMatrices } from '../empty-table.ts'
import { neededSize } from '../matrix-index.ts'
import { modesInUse, placeOfMode } from '../modes.ts'
import { estimatedMetres, estimatedTicks, SECONDS_PER_KILOMETRE } from '../straight-line.ts'
import { decodeMatrixFile } from './decode.ts'
import type { MatrixFile } from './format.ts'

/** No row of the file: a table row that no location has. */
const NONE = -1

/**
 * The table of a problem whose travel stands in a matrix file.
 *
 * A location finds its row by its id among the file's addresses, unless the problem's locations state `matrixIndex`:
 * then that is the position in the file. Pairs in no block are estimated, and make the table `estimated`.
 */
export function tableFromFile(problem: Problem, bytes: Uint8Array, path: string): TravelTable {
  const file = decodeMatrixFile(bytes, path)
  const rows = rowsInFile(problem, file, path)
  const faults = [...clockFaults(problem, file, path), ...modeFaults(problem, file), ...rows.faults]
  if (faults.length > 0) throw new HjemruteError('input', faults)

  const modes = new Map(file.modes.map((mode): [string, ModeMatrices] => [mode, emptyMatrices(rows.fileRow.length)]))
  const known = copyBlocks(file, rows.fileRow, modes)
  const estimated = estimateTheRest(problem, file, rows.fileRow, known, modes, path)
  return { size: rows.fileRow.length, estimated, modes }
}

/** For each row of the table, the address of the file it stands for. */
function rowsInFile(problem: Problem, file: MatrixFile, path: string): { fileRow: Int32Array; faults: Fault[] } {
  const fileRow = new Int32Array(neededSize(problem)).fill(NONE)
  const faults: Fault[] = []
  const byId = new Map(file.addresses.map(({ id }, position) => [id, position]))
  const stated = problem.locations.some(({ matrixIndex }) => matrixIndex !== undefined)
  problem.locations.forEach(({ id, matrixIndex }, position) => {
    const row = stated ? (matrixIndex ?? position) : byId.get(id)
    if (row === undefined || row >= file.addresses.length) {
      faults.push(fault('travel-file-address-missing', `locations[${position}]`, { location: id, file: path }))
    } else fileRow[stated ? row : position] = row
  })
  return { fileRow, faults }
}

function clockFaults(problem: Problem, file: MatrixFile, path: string): Fault[] {
  const rateOf = (rate: number | string) => clockOf(problem.horizon.start, rate, 'UTC').ticksPerSecond
  if (rateOf(file.ticksPerSecond) === rateOf(problem.ticksPerSecond)) return []
  const values = { file: path, inFile: String(file.ticksPerSecond), inProblem: String(problem.ticksPerSecond) }
  return [fault('travel-file-clock', 'ticksPerSecond', values)]
}

function modeFaults(problem: Problem, file: MatrixFile): Fault[] {
  return modesInUse(problem)
    .filter((mode) => !file.modes.includes(mode))
    .map((mode) => fault('travel-mode-missing', placeOfMode(problem, mode), { mode }))
}

/** Copies what the blocks hold and returns which pairs are known; the first block with a pair is the one that counts. */
function copyBlocks(file: MatrixFile, fileRow: Int32Array, modes: ReadonlyMap<string, ModeMatrices>): Uint8Array {
  const size = fileRow.length
  const known = new Uint8Array(size * size)
  const tableRow = new Map<number, number>()
  fileRow.forEach((row, position) => tableRow.set(row, position))
  for (const { from, to, modes: blockModes } of file.blocks) {
    from.forEach((fromRow, i) => {
      const a = tableRow.get(fromRow)
      if (a === undefined) return
      to.forEach((toRow, j) => {
        const b = tableRow.get(toRow)
        if (b === undefined || a === b || known[a * size + b] === 1) return
        known[a * size + b] = 1
        for (const [mode, { times, distances }] of blockModes) {
          const out = modes.get(mode)!
          out.times[a * size + b] = times[i * to.length + j]!
          out.distances[a * size + b] = distances[i * to.length + j]!
        }
      })
    })
  }
  return known
}

/** Estimates the pairs that no block holds; true when there was one. */
function estimateTheRest(
  problem: Problem,
  file: MatrixFile,
  fileRow: Int32Array,
  known: Uint8Array,
  modes: ReadonlyMap<string, ModeMatrices>,
  path: string,
): boolean {
  const size = fileRow.length
  const places = Array.from(fileRow, (row) => coordinateOf(file, row))
  const metresBetween = straightLineTable(places)
  const { ticksPerSecond } = clockOf(problem.horizon.start, problem.ticksPerSecond, 'UTC')
  let estimated = false
  for (let a = 0; a < size; a++) {
    for (let b = 0; b < size; b++) {
      if (a === b || known[a * size + b] === 1 || fileRow[a] === NONE || fileRow[b] === NONE) continue
      estimated = true
      if (places[a] === undefined || places[b] === undefined) {
        const [from, to] = [file.addresses[fileRow[a]!]!.id, file.addresses[fileRow[b]!]!.id]
        throw inputError(fault('travel-file-pair-unknown', 'travel.path', { file: path, from, to }))
      }
      const metres = metresBetween(a, b)
      for (const [mode, { times, distances }] of modes) {
        const pace = SECONDS_PER_KILOMETRE[mode]
        if (pace === undefined) throw inputError(fault('travel-pace-unknown', placeOfMode(problem, mode), { mode }))
        times[a * size + b] = estimatedTicks(metres, pace * ticksPerSecond)
        distances[a * size + b] = estimatedMetres(metres)
      }
    }
  }
  return estimated
}

function coordinateOf(file: MatrixFile, row: number): Coordinate | undefined {
  const { lat, lon } = file.addresses[row] ?? {}
  return lat === undefined || lon === undefined ? undefined : { lat, lon }
}
