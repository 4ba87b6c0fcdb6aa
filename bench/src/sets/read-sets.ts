import type { Suite } from '../suites/suite.ts'
import { UsageError } from '../usage-error.ts'
import type { Instance } from './instance.ts'
import { PUBLISHED_SETS } from './published-set.ts'
import type { SetName } from './published-set.ts'
import { readSet } from './read-set.ts'

/**
 * The instances of every set that the suites need. Throws `UsageError` naming each set that is missing and where it
 * comes from: most licences keep the sets out of this repository.
 */
export function readSets(suites: readonly Suite[], data: string | undefined): Map<SetName, readonly Instance[]> {
  const names = new Set(suites.flatMap(({ groups }) => groups.map(({ set }) => set)))
  const read = [...names].map((name) => [name, data === undefined ? undefined : readSet(data, name)] as const)
  const missing = read.flatMap(([name, instances]) => (instances === undefined || instances.length === 0 ? [name] : []))
  if (missing.length > 0) throw new UsageError(sentenceAbout(missing, data))
  return new Map(read.map(([name, instances]) => [name, instances!]))
}

function sentenceAbout(missing: readonly SetName[], data: string | undefined): string {
  const where = data === undefined ? 'no folder was named' : `not in ${data}`
  const sources = missing.map((name) => `  ${PUBLISHED_SETS[name].folder}: ${PUBLISHED_SETS[name].source}`)
  return [
    `The published sets are missing (${where}): name their folder with --data FOLDER or HJEMRUTE_BENCHMARKS. They come from`,
    ...sources,
    'and docs/benchmarks.md tells how the folder is laid out.',
  ].join('\n')
}
