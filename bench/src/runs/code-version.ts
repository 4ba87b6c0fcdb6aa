import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/**
 * Folders and files whose content decides what a run finds: the model, the search, the judge, travel, the readers of
 * the published formats, and the command that runs them. Texts, documents and tests do not.
 */
const DECIDING = [
  ...['units.ts', 'time.ts', 'random.ts', 'geo.ts'].map((file) => join('engine', 'src', file)),
  ...['model', 'check', 'optimise', 'travel', 'planning', join('exchange', 'benchmark')].map((room) =>
    join('engine', 'src', room),
  ),
  join('adapters', 'src', 'threads'),
  ...['commands/plan.ts', 'documents.ts', 'run-clock.ts', 'searcher.ts'].map((file) => join('cli', 'src', file)),
  join('bench', 'src', 'run-one.ts'),
]

/** Letters of a hash that tell versions apart. */
const HASH_LETTERS = 12

export interface CodeVersion {
  /** Hash of the files that decide a run. */
  readonly code: string
  /** Short hash of the commit; `none` outside a git clone. */
  readonly commit: string
  /** The commit, and the code as well where it is not the commit's. */
  readonly label: string
}

/** Which code a run is made with. */
export function codeVersion(root: string): CodeVersion {
  const code = codeHash(root)
  const commit = git(root, ['rev-parse', '--short', 'HEAD']) ?? 'none'
  const changed = git(root, ['status', '--porcelain', '--', ...DECIDING.filter((path) => existsSync(join(root, path)))])
  return { code, commit, label: changed === '' ? commit : `${commit}+${code}` }
}

/** The hash alone; reads some hundred small files. */
export function codeHash(root: string): string {
  const hash = createHash('sha256')
  for (const file of DECIDING.flatMap((path) => filesBelow(join(root, path)))) {
    hash.update(relative(root, file).split(sep).join('/')).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex').slice(0, HASH_LETTERS)
}

function filesBelow(path: string): string[] {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)))
}

function git(root: string, command: string[]): string | undefined {
  const { status, stdout } = spawnSync('git', command, { cwd: root, encoding: 'utf8' })
  return status === 0 ? stdout.trim() : undefined
}
