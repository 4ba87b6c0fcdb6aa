import { modesOfUnit, placesOfUnit } from '@hjemrute/engine/generate'
import type { Municipality } from '@hjemrute/engine/generate'
import { encodeMatrixFile, roadMatrixFile } from '@hjemrute/engine/travel'
import type { MatrixBlock, MatrixFile, TravelProvider } from '@hjemrute/engine/travel'
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'

/** A matrix file, ready to be written and to be read. */
export interface PackedMatrix {
  readonly file: MatrixFile
  /** Before and after compression. */
  readonly bytes: Uint8Array
  readonly stored: Uint8Array
  readonly sha256: string
}

/** The travel of each unit: all pairs of the places it may go to, by all its ways of getting about. */
export async function roadsOfUnits(
  municipality: Municipality,
  roads: TravelProvider,
  onProgress: (share: number) => void,
): Promise<PackedMatrix[]> {
  const packed: PackedMatrix[] = []
  const { units } = municipality
  for (const unit of units.keys()) {
    const addresses = placesOfUnit(municipality, unit).map((place) => ({ ...place, area: 'unit' }))
    const file = await roadMatrixFile(roads, {
      addresses,
      neighbours: new Map(),
      modes: modesOfUnit(municipality, unit),
      onProgress: (share) => onProgress((unit + share) / units.length),
    })
    packed.push(pack(file))
  }
  return packed
}

/** How the roads write a way that there is none: a hundred days. Seconds, and as many metres. */
const NO_WAY = 8_640_000

/**
 * The travel of all units together: a block for each unit, in which ways that nobody in it goes by are none. From one
 * unit's places to another's there is no block: those are estimated by who reads the file, and labelled so.
 */
export function roadsOfAll(files: readonly MatrixFile[]): PackedMatrix {
  const modes = ['car', 'bicycle', 'foot'].filter((mode) => files.some((file) => file.modes.includes(mode)))
  // A pair that several units have is read from the first: those who go on foot too come before those who drive only.
  const inOrder = [...files].sort((a, b) => b.modes.length - a.modes.length)
  const position = new Map<string, number>()
  const addresses = inOrder
    .flatMap((file) => file.addresses)
    .filter(({ id }) => {
      if (position.has(id)) return false
      position.set(id, position.size)
      return true
    })
  const blocks = inOrder.flatMap((file) =>
    file.blocks.map(({ from, to, modes: known }): MatrixBlock => {
      const here = (rows: readonly number[]): number[] => rows.map((row) => position.get(file.addresses[row]!.id)!)
      const none = new Int32Array(from.length * to.length).fill(NO_WAY)
      const all = modes.map((mode) => [mode, known.get(mode) ?? { times: none, distances: none }] as const)
      return { from: here(from), to: here(to), modes: new Map(all) }
    }),
  )
  return pack({ ticksPerSecond: 1, mapVersion: files[0]?.mapVersion ?? null, modes, addresses, blocks })
}

export function pack(file: MatrixFile): PackedMatrix {
  const bytes = encodeMatrixFile(file)
  const stored = gzipSync(bytes, { level: 9 })
  return { file, bytes, stored, sha256: createHash('sha256').update(stored).digest('hex') }
}
