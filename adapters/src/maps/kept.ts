import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { replaceQuickly } from '../files/replace-quickly.ts'

/**
 * What was made of a map, from its folder, or made now and put there. A file that is missing, cut or damaged (gzip
 * carries a checksum) is made again; it is written whole, so that two processes may do so at once.
 */
export async function kept<T>(folder: string, name: string, make: () => Promise<T>): Promise<T> {
  const file = join(folder, `${name}.json.gz`)
  try {
    return JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')) as T
  } catch {
    const made = await make()
    replaceQuickly(file, gzipSync(JSON.stringify(made)))
    return made
  }
}
