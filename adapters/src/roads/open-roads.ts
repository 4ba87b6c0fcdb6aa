import type { TravelProvider } from '@hjemrute/engine/travel'
import { join } from 'node:path'
import { cacheFolderOf } from '../maps/map-file.ts'
import { TilesStopped } from './build-tiles.ts'
import { httpProvider } from './http-provider.ts'
import { keepPairs } from './keep-pairs.ts'
import { openValhalla } from './open-valhalla.ts'
import { readRoutingSetting } from './routing-setting.ts'

/**
 * The roads to plan on: the server that HJEMRUTE_ROUTING names, else the engine on this machine with the extract given.
 * `undefined` when `shouldStop` said so before the map was ready. `onProgress` hears of the making of tiles.
 */
export async function openRoads(
  extractFile: string,
  { onProgress, shouldStop }: { onProgress: (share: number) => void; shouldStop: () => boolean },
): Promise<TravelProvider | undefined> {
  const value = process.env['HJEMRUTE_ROUTING']
  if (value !== undefined && value.trim() !== '') {
    const { kind, addresses, mapVersion } = readRoutingSetting(value)
    if (mapVersion === undefined) return httpProvider(addresses, kind)
    return keepPairs(httpProvider(addresses, kind, { mapVersion }), join(cacheFolderOf(), 'servers'))
  }
  try {
    return await openValhalla(extractFile, { onProgress: (_, share) => onProgress(share), shouldStop })
  } catch (error) {
    if (error instanceof TilesStopped) return undefined
    throw error
  }
}
