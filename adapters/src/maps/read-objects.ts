import { createReadStream } from 'node:fs'
import type { TransformCallback } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { OSMTransform } from 'osm-pbf-parser-node'
import { errnoOf, fileError, readingError } from '../files/file-faults.ts'

export interface MapNode {
  readonly type: 'node'
  readonly id: number
  readonly lat: number
  readonly lon: number
  readonly tags?: Tags
}

export interface MapWay {
  readonly type: 'way'
  readonly id: number
  /** Ids of its nodes, in order. */
  readonly refs: readonly number[]
  readonly tags?: Tags
}

export interface MapRelation {
  readonly type: 'relation'
  readonly id: number
  readonly members: readonly {
    readonly type: 'node' | 'way' | 'relation'
    readonly ref: number
    readonly role: string
  }[]
  readonly tags?: Tags
}

/** The head of an extract; the box in nanodegrees, where it is told at all. */
export interface MapHeader {
  readonly type?: undefined
  readonly bbox?: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
}

export type Tags = Readonly<Record<string, string>>
export type MapObject = MapHeader | MapNode | MapWay | MapRelation

/**
 * Hands over every object of an extract in the file's order (nodes, ways, relations), block by block.
 * Throws `HjemruteError` (input) when the file cannot be read or is no `.osm.pbf`.
 */
export async function readObjects(file: string, each: (block: readonly MapObject[]) => void): Promise<void> {
  try {
    await pipeline(createReadStream(file), new MapTransform({ withTags: true }), async (blocks) => {
      for await (const block of blocks) each(block as readonly MapObject[])
    })
  } catch (error) {
    if (errnoOf(error).startsWith('E') && !errnoOf(error).startsWith('ERR_')) throw readingError(file, error)
    throw fileError('travel-map-broken', file, { reason: error instanceof Error ? error.message : String(error) })
  }
}

/** The library throws where a stream should hand over its error, which nobody could catch. */
class MapTransform extends OSMTransform {
  override _transform(chunk: Buffer, encoding: BufferEncoding, next: TransformCallback): void {
    try {
      super._transform(chunk, encoding, next)
    } catch (error) {
      next(error as Error)
    }
  }

  override _flush(next: TransformCallback): void {
    try {
      super._flush(next)
    } catch (error) {
      next(error as Error)
    }
  }
}
