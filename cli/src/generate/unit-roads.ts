import { modesOf, placesOfUnit } from '@hjemrute/engine/generate'
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
  const modes = modesOf(municipality)
  for (const unit of units.keys()) {
    const addresses = placesOfUnit(municipality, unit).map((place) => ({ ...place, area: 'unit' }))
    const file = await roadMatrixFile(roads, {
      addresses,
      neighbours: new Map(),
      modes,
      onProgress: (share) => onProgress((unit + share) / units.length),
    })
    packed.push(pack(file))
  }
  return packed
}

/**
 * The travel of all units together: a block for each unit. From one unit's places to
 * another's there is no block: those are estimated by who reads the file, and labelled so.
 */
export function roadsOfAll(files: readonly MatrixFile[]): PackedMatrix {
  const position = new Map<string, number>()
  const addresses = files
    .flatMap((file) => file.addresses)
    .filter(({ id }) => {
      if (position.has(id)) return false
      position.set(id, position.size)
      return true
    })
  const blocks = files.flatMap((file) =>
    file.blocks.map((block): MatrixBlock => {
      const here = (rows: readonly number[]): number[] => rows.map((row) => position.get(file.addresses[row]!.id)!)
      return { from: here(block.from), to: here(block.to), modes: block.modes }
    }),
  )
  const [first] = files
  return pack({
    ticksPerSecond: 1,
    mapVersion: first?.mapVersion ?? null,
    modes: first?.modes ?? [],
    addresses,
    blocks,
  })
}

export function pack(file: MatrixFile): PackedMatrix {
  const bytes = encodeMatrixFile(file)
  const stored = gzipSync(bytes, { level: 9 })
  return { file, bytes, stored, sha256: createHash('sha256').update(stored).digest('hex') }
}
