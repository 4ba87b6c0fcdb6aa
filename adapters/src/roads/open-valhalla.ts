import { fault, inputError } from '@hjemrute/engine/errors'
import { COSTINGS } from '@hjemrute/engine/travel'
import type { TravelProvider } from '@hjemrute/engine/travel'
import { join } from 'node:path'
import { makeFolder } from '../files/make-folder.ts'
import { identifyMap } from '../maps/map-file.ts'
import { buildTiles } from './build-tiles.ts'
import { keepPairs } from './keep-pairs.ts'
import { loadValhalla } from './load-valhalla.ts'
import { valhallaConfig } from './valhalla-config.ts'
import { valhallaMatrix } from './valhalla-engine.ts'

export interface ValhallaOptions {
  /** Root of what is kept; the default is HJEMRUTE_CACHE, else `.hjemrute/roads` of the working directory. */
  readonly cacheFolder?: string
  /** Steps: `tiles`, told once per map and machine. The share is between 0 and 1. */
  readonly onProgress?: (step: string, share: number) => void
  /** Looked at while the tiles are made: true ends it with `TilesStopped`. */
  readonly shouldStop?: () => boolean
}

/** What we ask of the engine and how we read its answers; another number forgets all pairs kept. */
const OUR_VERSION = 1

/**
 * Roads from an OpenStreetMap extract by Valhalla, inside this process. Its tiles are made once per extract, and every
 * pair computed is kept on disk and never computed again. Nothing leaves the machine.
 * Throws `HjemruteError` (input): no such file, broken map, no roads in it, no engine on this machine.
 */
export async function openValhalla(
  extractFile: string,
  { cacheFolder, onProgress = () => undefined, shouldStop = () => false }: ValhallaOptions = {},
): Promise<TravelProvider & { close(): Promise<void> }> {
  const map = await identifyMap(extractFile, cacheFolder)
  const { Actor, version, tileBuilder } = await loadValhalla()
  const tiles = join(map.folder, `tiles-${version}`)
  makeFolder(map.folder)
  await buildTiles(tileBuilder, extractFile, tiles, (share) => onProgress('tiles', share), shouldStop)

  // The engine answers one question at a time.
  const actor = new Actor(valhallaConfig(tiles))
  let queue: Promise<unknown> = Promise.resolve()
  const roads: TravelProvider = {
    mapVersion: `${map.version} valhalla ${version}.${OUR_VERSION}`,
    local: true,
    async matrix(mode, from, to, told = () => undefined) {
      const costing = COSTINGS[mode]
      if (costing === undefined) throw inputError(fault('travel-mode-missing', '', { mode }))
      const answer = queue.then(() => valhallaMatrix(actor, costing, from, to, told))
      queue = answer.catch(() => undefined)
      return answer
    },
  }
  return { ...keepPairs(roads, join(map.folder, 'pairs')), close: () => queue.then(() => undefined) }
}
