import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** The published benchmark sets that tests and suites can read. Most licences keep them out of the repository. */
export const PUBLISHED_SETS = [
  'bredstrom-2008',
  'italian-2024',
  'kummer-2021',
  'mankowska-2014',
  'phcp-cappanera-2015',
  'uhhc-2026-bazirha',
  'uhhc-2026-bazirha-caie',
  'uhhc-2026-validation',
  'vrptw',
] as const
export type PublishedSet = (typeof PUBLISHED_SETS)[number]

/**
 * The folder of one published set below `HJEMRUTE_BENCHMARKS`, or undefined where it is not present: the test then
 * skips itself, and the summary says so. Never a pass.
 */
export function publishedSetFolder(set: PublishedSet): string | undefined {
  const all = process.env['HJEMRUTE_BENCHMARKS']
  if (all === undefined || all === '') return undefined
  const folder = join(all, set)
  return existsSync(folder) ? folder : undefined
}

/** How many of the published sets the tests of this run cannot read. */
export function countAbsentSets(): number {
  return PUBLISHED_SETS.filter((set) => publishedSetFolder(set) === undefined).length
}
