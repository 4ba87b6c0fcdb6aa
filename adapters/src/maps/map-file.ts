import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { readingError } from '../files/file-faults.ts'

/** So many hexadecimal digits of a sha256 name a map: no two of a municipality's maps share them by chance. */
const HASH_DIGITS = 16
/** In the working directory, and in its .gitignore. */
const DEFAULT_CACHE = '.hjemrute/roads'

/** An extract of OpenStreetMap (`.osm.pbf`), known by its content. */
export interface MapFile {
  readonly file: string
  /** File name stem and the first digits of its sha256: `liechtenstein-2024-03-03 2f1c…`. */
  readonly version: string
  /** Where everything made from it is kept. Not necessarily there yet. */
  readonly folder: string
}

/**
 * Names a map file by its content. What is made from it is kept below `cacheFolder`, else below the folder that
 * HJEMRUTE_CACHE names, else in `.hjemrute/roads` of the working directory.
 * Throws `HjemruteError` (input) when the file cannot be read.
 */
export async function identifyMap(file: string, cacheFolder?: string): Promise<MapFile> {
  const digest = await sha256Of(file)
  const stem = basename(file).replace(/(\.osm)?\.pbf$/, '')
  const prefix = digest.slice(0, HASH_DIGITS)
  const root = resolve(cacheFolder ?? cacheRoot())
  return { file, version: `${stem} ${prefix}`, folder: join(root, prefix) }
}

/** Where roads are kept when nobody says otherwise. */
export const cacheRoot = (): string => process.env['HJEMRUTE_CACHE'] ?? DEFAULT_CACHE

/** In pieces: a whole country's extract is larger than a buffer may be. */
async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256')
  try {
    for await (const piece of createReadStream(file)) hash.update(piece as Uint8Array)
  } catch (error) {
    throw readingError(file, error)
  }
  return hash.digest('hex')
}
