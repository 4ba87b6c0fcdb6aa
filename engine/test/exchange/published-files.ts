import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** The small published instances and solutions that the repository carries. */
export const FIXTURES = join(import.meta.dirname, '../fixtures/published')

export function readText(path: string): string {
  const bytes = readFileSync(path)
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}

export const readJson = (path: string): unknown => JSON.parse(readText(path))

/** Paths of the files in a folder, sorted; none when the folder is not there. */
export const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .sort()
        .map((name) => join(folder, name))
    : []
