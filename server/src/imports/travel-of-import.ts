import { unpackBytes, LARGEST_MATRIX_FILE } from '@hjemrute/adapters/files'
import { openRoads } from '@hjemrute/adapters/roads'
import { readDrawing } from '@hjemrute/adapters/maps'
import { fault, HjemruteError } from '@hjemrute/engine/errors'
import type { Fault } from '@hjemrute/engine/errors'
import type { ProblemInput } from '@hjemrute/engine/model'
import type { SplitShift } from '@hjemrute/engine/planning'
import { decodeMatrixFile, encodeMatrixFile, roadMatrixFile } from '@hjemrute/engine/travel'
import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { gzipSync } from 'node:zlib'
import { allMaps } from '../maps/map-files.ts'
import type { KnownMap } from '../maps/map-files.ts'
import type { Look } from './looked-shift.ts'
import type { MapUnder, PackedMatrix } from './known-travel.ts'
import type { SentFile } from './sent-files.ts'

type Locations = ProblemInput['locations']

const MATRIX_NAME = /\.matrix(\.gz)?$/i
/** What a matrix is called in the problem; it is found by its hash. */
const PATH = 'import.matrix'
/** Making a map's tiles takes seconds, once; from then on nobody is kept waiting. Milliseconds. */
const LONGEST_WAIT = 60_000

/** The matrix among the files that were sent, and the other files. Throws `HjemruteError` (input). */
export function matrixAmong(files: readonly SentFile[]): { matrix: PackedMatrix | undefined; tables: SentFile[] } {
  const tables = files.filter(({ name }) => !MATRIX_NAME.test(name))
  const sent = files.find(({ name }) => MATRIX_NAME.test(name))
  if (sent === undefined) return { matrix: undefined, tables }
  const content = unpackBytes(sent.bytes, sent.name, LARGEST_MATRIX_FILE)
  return { matrix: packed(content, decodeMatrixFile(content, sent.name).mapVersion), tables }
}

function packed(content: Uint8Array, mapVersion: string | null): PackedMatrix {
  const stored = gzipSync(content, { level: 9 })
  const sha256 = createHash('sha256').update(stored).digest('hex')
  return { stored, travel: { kind: 'matrixFile', path: PATH, sha256, mapVersion } }
}

/** The map that all places lie on, if we have one. */
export async function mapUnder(locations: Locations): Promise<MapUnder | undefined> {
  const places = locations.flatMap(({ coordinate }) => coordinate ?? [])
  if (places.length === 0) return undefined
  for (const map of allMaps()) {
    const { bounds, attribution } = await readDrawing(map.file)
    const { south, west, north, east } = bounds
    if (places.every(({ lat, lon }) => lat >= south && lat <= north && lon >= west && lon <= east))
      return { ...map, attribution }
  }
  return undefined
}

/**
 * Travel over a map between all places that any shift of the files goes to; faults instead where roads cannot be had:
 * no engine on this machine, a place far from any road, or no time. Nothing is asked of anyone outside.
 */
export async function roadsOver(
  { file }: KnownMap,
  locations: Locations,
  shifts: readonly SplitShift[],
): Promise<{ matrix: PackedMatrix | undefined; faults: readonly Fault[] }> {
  const late = Date.now() + LONGEST_WAIT
  const guarded = protectedPlaces(shifts)
  const modes = [...new Set(shifts.flatMap(({ problem }) => problem.shifts.map(({ mode }) => mode ?? 'car')))]
  const addresses = locations.flatMap(({ id, coordinate }) =>
    coordinate === undefined ? [] : { id, ...coordinate, area: 'all', addressProtected: guarded.has(id) },
  )
  try {
    const roads = await openRoads(file, { onProgress: () => {}, shouldStop: () => Date.now() > late })
    if (roads === undefined) return { matrix: undefined, faults: [] }
    const matrix = await roadMatrixFile(roads, { addresses, neighbours: new Map(), modes })
    return { matrix: packed(encodeMatrixFile(matrix), matrix.mapVersion), faults: [] }
  } catch (error) {
    if (!(error instanceof HjemruteError)) throw error
    return { matrix: undefined, faults: error.faults.map(({ code, path, values }) => fault(code, path, values)) }
  }
}

function protectedPlaces(shifts: readonly SplitShift[]): Set<string> {
  return new Set(
    shifts.flatMap(({ problem: { recipients = [], visits } }) => {
      const people = new Set(recipients.flatMap(({ id, addressProtected }) => (addressProtected ? [id] : [])))
      return visits.flatMap(({ recipient, location }) => (people.has(recipient) ? [location] : []))
    }),
  )
}

/** A shift's problem, drawn on the map that it lies on. */
export const onMap = (problem: ProblemInput, { file, attribution }: MapUnder): ProblemInput => ({
  ...problem,
  map: { extract: basename(file), attribution },
})

/**
 * A shift's problem that reads its travel from a matrix of all places; as it was when it has a place that the matrix
 * has not.
 */
export function overMatrix(problem: ProblemInput, matrix: PackedMatrix, at: ReadonlyMap<string, number>): ProblemInput {
  const locations = problem.locations.map((location) => {
    const matrixIndex = location.matrixIndex ?? at.get(location.id)
    return matrixIndex === undefined ? location : { ...location, matrixIndex }
  })
  const isWhole = locations.every(({ matrixIndex }) => matrixIndex !== undefined)
  return isWhole ? { ...problem, travel: matrix.travel, locations } : problem
}

/** Every place of the files as it stands after corrections, in their order, and then those that corrections brought. */
export function placesOf({ read, shifts }: Pick<Look, 'read' | 'shifts'>): Locations {
  const now = new Map(
    shifts.flatMap(({ problem }) => problem.locations.map((location) => [location.id, location] as const)),
  )
  const known = new Set(read.locations.map(({ id }) => id))
  const brought = [...now.values()].filter(({ id }) => !known.has(id))
  return [...read.locations.map((location) => now.get(location.id) ?? location), ...brought]
}

/** The position of each place with a coordinate in a matrix of `roadsOver`. */
export const positionsOf = (locations: Locations): Map<string, number> =>
  new Map(locations.filter(({ coordinate }) => coordinate !== undefined).map(({ id }, at) => [id, at]))
