import { writeWholeFile } from '@hjemrute/adapters/files'
import { join } from 'node:path'
import type { GroupScore } from '../score/score-group.ts'
import { QUICK } from '../suites/quick.ts'
import type { Suite } from '../suites/suite.ts'
import { entryOf } from './entry.ts'
import { historyPage } from './history.ts'
import { readReleases, writeRelease } from './release-file.ts'

/** What a suite came to. */
export interface SuiteResult {
  readonly suite: Suite
  readonly scores: readonly GroupScore[]
}

/** Where a row goes and under which name. `today`: ISO 8601 day. */
export interface RowPlace {
  readonly folder: string
  readonly version: string
  readonly today: string
}

/**
 * Writes the groups whose every run is finished into the row of this version and day and renews README.md beside it.
 * Returns the files written: none when no group is finished.
 */
export function writeRow(
  { folder, version, today }: RowPlace,
  results: readonly SuiteResult[],
  full: boolean,
): string[] {
  const entries = results.flatMap(({ suite, scores }) =>
    scores
      .filter(({ complete }) => complete)
      .map((score) => entryOf(suite.name, suite === QUICK ? 'quick' : full ? 'full' : 'sample', score)),
  )
  if (entries.length === 0) return []
  const file = writeRelease(folder, version, today, entries)
  const page = join(folder, 'README.md')
  writeWholeFile(page, historyPage(readReleases(folder)))
  return [file, page]
}
