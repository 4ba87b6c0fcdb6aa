import { HjemruteError } from '@hjemrute/engine/errors'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { fileError, readingError } from '../files/file-faults.ts'
import { makeFolder } from '../files/make-folder.ts'

/** So many hexadecimal digits of a sha256 name a map: no two of a municipality's maps share them by chance. */
const HASH_DIGITS = 16
/** In the working directory, and in its .gitignore. */
const DEFAULT_CACHE = '.hjemrute/roads'

/** An extract of OpenStreetMap (`.osm.pbf`), known by its content. */
export interface MapFile {
  readonly file: string
  /** File name stem and the first digits of its sha256: `liechtenstein-2024-03-03 2f1c…`. */
  readonly version: string
  /** Where everything made from it is kept. Not necessarily there yet; the one above is. */
  readonly folder: string
}

/**
 * Names a map file by its content. What is made from it is kept below `cacheFolder`, else below the folder that
 * HJEMRUTE_CACHE names, else in `.hjemrute/roads` of the working directory.
 * Throws `HjemruteError` (input) when the file cannot be read, or the folder cannot be made.
 */
export async function identifyMap(file: string, cacheFolder?: string): Promise<MapFile> {
  const digest = await sha256Of(file)
  const stem = basename(file).replace(/(\.osm)?\.pbf$/, '')
  const prefix = digest.slice(0, HASH_DIGITS)
  return { file, version: `${stem} ${prefix}`, folder: join(cacheFolderOf(cacheFolder), prefix) }
}

/**
 * Where roads and maps are kept: in the folder given, else that of HJEMRUTE_CACHE, else one of the working directory.
 * Makes it. Throws `HjemruteError` (input) when it is not there and cannot be made: told before the work, not after.
 */
export function cacheFolderOf(given = process.env['HJEMRUTE_CACHE'] ?? DEFAULT_CACHE): string {
  const folder = resolve(given)
  try {
    makeFolder(folder)
  } catch (error) {
    if (!(error instanceof HjemruteError)) throw error
    const reason = String(error.faults[0]?.values['reason'] ?? '')
    throw fileError('cache-not-made', folder, reason === '' ? {} : { reason })
  }
  return folder
}

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
