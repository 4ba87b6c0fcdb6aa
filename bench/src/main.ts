// npm run bench: plans published instances, has the check judge them, prints how far we are from what was published.
// Exit 0: measured. 1: a run failed or broke a hard rule. 2: wrong use, or the published sets are not there.
import { readJsonFile } from '@hjemrute/adapters/files'
import { join, relative } from 'node:path'
import { helpText } from './help.ts'
import { measure } from './measure.ts'
import { readOptions } from './options.ts'
import type { BenchOptions } from './options.ts'
import { groupLines } from './print/group-table.ts'
import { summaryLines } from './print/summary-table.ts'
import { RESULTS_FOLDER } from './results/release-file.ts'
import { writeRow } from './results/write-row.ts'
import type { SuiteResult } from './results/write-row.ts'
import { codeVersion } from './runs/code-version.ts'
import { CodeChanged } from './runs/run-all.ts'
import { RUNS_FOLDER, readRuns } from './runs/run-log.ts'
import { keepsProtocol, wantedRuns } from './runs/wanted-runs.ts'
import { scoreGroup } from './score/score-group.ts'
import { readSets } from './sets/read-sets.ts'
import { SUITES } from './suites/catalogue.ts'
import { readSample } from './suites/sample.ts'
import { UsageError } from './usage-error.ts'

const ROOT = join(import.meta.dirname, '..', '..')

async function bench(options: BenchOptions): Promise<number> {
  const suites = SUITES.filter(({ name }) => options.suites.includes(name))
  const sets = readSets(suites, options.data)
  const sample = readSample()
  const code = codeVersion(ROOT)
  const version = options.label ?? code.code
  const wanted = suites.flatMap((suite) => wantedRuns(suite, sets, sample, options))
  const failures = options.table ? 0 : await measure(wanted, { root: ROOT, code, version, options })

  const finished = readRuns(RUNS_FOLDER)
  const results = suites.map((suite) => ({
    suite,
    scores: suite.groups
      .map((group) => ({ group, runs: wanted.filter((run) => run.suite === suite.name && run.group === group) }))
      .filter(({ runs }) => runs.length > 0)
      .map(({ group, runs }) => scoreGroup(group, runs, finished, { version, byProtocol: keepsProtocol(options) })),
  }))
  const scores = results.flatMap((result) => result.scores)
  for (const score of scores) print(...groupLines(score), '')
  print(...summaryLines(scores), '')
  if (options.row && !options.table && keepsProtocol(options)) print(...rowLines(results, options.full))
  return failures > 0 || scores.some(({ violations }) => violations > 0) ? 1 : 0
}

/** Writes the row and says where it is. */
function rowLines(results: readonly SuiteResult[], full: boolean): string[] {
  const { version } = readJsonFile(join(ROOT, 'package.json')) as { version: string }
  const today = new Date().toISOString().slice(0, 10)
  const files = writeRow({ folder: RESULTS_FOLDER, version, today }, results, full)
  return files.length === 0
    ? ['No group is finished, so no row was written.']
    : [`Row written: ${files.map((file) => relative(ROOT, file)).join(' and ')}.`]
}

const print = (...lines: readonly string[]): void => {
  process.stdout.write(lines.map((line) => `${line}\n`).join(''))
}

try {
  const options = readOptions(process.argv.slice(2), process.env)
  if (options.help) process.stdout.write(helpText())
  else process.exitCode = await bench(options)
} catch (error) {
  if (!(error instanceof UsageError || error instanceof CodeChanged)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = error instanceof UsageError ? 2 : 1
}
