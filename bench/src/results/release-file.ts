import { readJsonFile, writeWholeFile } from '@hjemrute/adapters/files'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Entry } from './entry.ts'

export const RESULTS_FOLDER = join(import.meta.dirname, '..', '..', 'results')

/** The row of one release: what every group came to, measured on one day or over several. */
export interface Release {
  /** ISO 8601 day on which the row was begun. */
  readonly date: string
  readonly version: string
  readonly entries: readonly Entry[]
}

/** Every release of the folder, oldest first. */
export function readReleases(folder: string): Release[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => readJsonFile(join(folder, name)) as Release)
}

/**
 * The release with new entries: each takes the place of the older one of the same group, order and extent, whether it
 * is better or worse. What another suite measured stays.
 */
export function withEntries(release: Release, entries: readonly Entry[]): Release {
  const key = ({ suite, group, order, extent }: Entry): string => [suite, group, order, extent].join('|')
  const replaced = new Set(entries.map(key))
  return { ...release, entries: [...release.entries.filter((old) => !replaced.has(key(old))), ...entries] }
}

/** Puts entries into `<date>-<version>.json` and returns that file's path. `today`: ISO 8601 day. */
export function writeRelease(folder: string, version: string, today: string, entries: readonly Entry[]): string {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${today}-${version}.json`)
  const before = existsSync(file) ? (readJsonFile(file) as Release) : { date: today, version, entries: [] }
  writeWholeFile(file, `${JSON.stringify(withEntries(before, entries), null, 2)}\n`)
  return file
}
