import type { Coordinate } from '@hjemrute/engine/geo'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const MONACO = join(import.meta.dirname, '../fixtures/maps/monaco.osm.pbf')

/** A folder for what is kept, of the test's own; call `remove` at the end. */
export function ownCache(): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'hjemrute-roads-'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** Addresses of Monaco, in the fixture. */
export const HOMES: readonly Coordinate[] = [
  { lat: 43.729872, lon: 7.4161 },
  { lat: 43.730282, lon: 7.422144 },
  { lat: 43.740296, lon: 7.426559 },
  { lat: 43.737703, lon: 7.424841 },
  { lat: 43.72679, lon: 7.418405 },
  { lat: 43.733, lon: 7.4195 },
]
/** In the harbour's mouth, a kilometre out. */
export const SEA: Coordinate = { lat: 43.72, lon: 7.45 }
