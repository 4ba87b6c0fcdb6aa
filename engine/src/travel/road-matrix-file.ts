import { fault, HjemruteError } from '../errors.ts'
import type { Fault } from '../errors.ts'
import { clockOf } from '../time.ts'
import { emptyMatrices } from './empty-table.ts'
import type { ModeMatrices } from './empty-table.ts'
import type { MatrixBlock, MatrixFile } from './matrix-file/format.ts'
import { judgeReach } from './reach.ts'
import type { Reach } from './reach.ts'
import { closeUnknown, putPair } from './road-ticks.ts'
import { repairToShortestPaths, UNKNOWN } from './shortest-paths.ts'
import { FARTHEST_FROM_ROAD } from './travel-provider.ts'
import type { TravelProvider } from './travel-provider.ts'

export interface AreaAddress {
  readonly id: string
  /** WGS 84 degrees. */
  readonly lat: number
  readonly lon: number
  /** Everyone drives within an area, and between it and its neighbours. */
  readonly area: string
  /** Never leaves this machine: where the roads are elsewhere it is in no block, so that readers estimate it. */
  readonly addressProtected?: boolean
}

export interface RoadMatrixRequest {
  readonly addresses: readonly AreaAddress[]
  /** By area, those beside it. Missing: none. */
  readonly neighbours: ReadonlyMap<string, readonly string[]>
  readonly modes: readonly string[]
  readonly ticksPerSecond?: number | string
  readonly onProgress?: (share: number) => void
}

/** Any instant: only the clock's rate is asked for. */
const SOME_DAY = '2000-01-01T00:00:00Z'

/**
 * A matrix file from roads: a block for each area, from its addresses to its own and its neighbours', repaired to
 * shortest paths over all pairs that are in some block. Pairs of areas that are not neighbours are in no block and are
 * estimated by who reads the file. Rejects with `HjemruteError` (input), each fault with its address: too far
 * from any road, or cut off from the rest of its area, by every mode.
 */
export async function roadMatrixFile(
  roads: TravelProvider,
  { addresses, neighbours, modes, ticksPerSecond = 1, onProgress = () => undefined }: RoadMatrixRequest,
): Promise<MatrixFile> {
  const blocks = blocksOf(addresses, neighbours, roads.local)
  const rate = clockOf(SOME_DAY, ticksPerSecond, 'UTC').ticksPerSecond
  const size = addresses.length
  const matrices = new Map<string, ModeMatrices>()
  const reached = new Map<number, Reach[]>()
  for (const [at, mode] of modes.entries()) {
    const all = emptyMatrices(size)
    all.times.fill(UNKNOWN)
    for (let place = 0; place < size; place++) all.times[place * size + place] = 0
    for (const [position, block] of blocks.entries()) {
      const { seconds, metres } = await roads.matrix(
        mode,
        block.from.map((place) => addresses[place]!),
        block.to.map((place) => addresses[place]!),
        (share) => onProgress((at + (position + share) / blocks.length) / modes.length),
      )
      block.from.forEach((from, i) => {
        block.to.forEach((to, j) => {
          const cell = i * block.to.length + j
          if (from !== to) putPair(all, from * size + to, seconds[cell]!, metres[cell]!, rate)
        })
      })
      noteReach(reached, block, seconds)
    }
    repairToShortestPaths(size, all)
    closeUnknown(all, rate)
    matrices.set(mode, all)
  }
  const faults = reachFaults(addresses, modes, reached)
  if (faults.length > 0) throw new HjemruteError('input', faults)
  return {
    ticksPerSecond,
    mapVersion: roads.mapVersion,
    modes,
    addresses: addresses.map(({ id, lat, lon }) => ({ id, lat, lon })),
    blocks: blocks.map((block) => cutOut(block, size, matrices)),
  }
}

type Block = Pick<MatrixBlock, 'from' | 'to'>

/** Own addresses come first among the targets, so that a block begins with the square of its area. */
function blocksOf(
  addresses: readonly AreaAddress[],
  neighbours: ReadonlyMap<string, readonly string[]>,
  local: boolean,
): Block[] {
  const byArea = new Map<string, number[]>()
  addresses.forEach(({ area, addressProtected }, position) => {
    if (addressProtected === true && !local) return
    byArea.set(area, [...(byArea.get(area) ?? []), position])
  })
  return [...byArea].map(([area, from]) => {
    const beside = new Set(neighbours.get(area) ?? [])
    beside.delete(area)
    return { from, to: [...from, ...[...beside].flatMap((other) => byArea.get(other) ?? [])] }
  })
}

function noteReach(reached: Map<number, Reach[]>, { from, to }: Block, seconds: Int32Array): void {
  const size = from.length
  const square = new Int32Array(size * size)
  for (let row = 0; row < size; row++) {
    square.set(seconds.subarray(row * to.length, row * to.length + size), row * size)
  }
  judgeReach({ size, rows: size, seconds: square, metres: square }).forEach((reach, i) => {
    const place = from[i]!
    reached.set(place, [...(reached.get(place) ?? []), reach])
  })
}

function reachFaults(
  addresses: readonly AreaAddress[],
  modes: readonly string[],
  reached: ReadonlyMap<number, readonly Reach[]>,
): Fault[] {
  const faults: Fault[] = []
  for (const [place, found] of reached) {
    if (found.includes('reached')) continue
    const values = { location: addresses[place]!.id, modes: modes.join(', ') }
    faults.push(
      found.includes('cut-off')
        ? fault('travel-place-cut-off', `addresses[${place}]`, values)
        : fault('travel-place-off-road', `addresses[${place}]`, { ...values, limit: FARTHEST_FROM_ROAD }),
    )
  }
  return faults
}

function cutOut({ from, to }: Block, size: number, matrices: ReadonlyMap<string, ModeMatrices>): MatrixBlock {
  const cut = (matrix: Int32Array): Int32Array => {
    const out = new Int32Array(from.length * to.length)
    from.forEach((a, i) => to.forEach((b, j) => (out[i * to.length + j] = matrix[a * size + b]!)))
    return out
  }
  const modes = new Map(
    [...matrices].map(([mode, { times, distances }]) => [mode, { times: cut(times), distances: cut(distances) }]),
  )
  return { from, to, modes }
}
