import { appendFileSync, existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { keyOf, keyOfFinished } from './run.ts'
import type { FinishedRun, Run } from './run.ts'

/** Below bench/, and git-ignored: one file for each commit or label, one line for each run. */
export const RUNS_FOLDER = join(import.meta.dirname, '..', '..', '.runs')

/**
 * The finished runs of a folder by their key, from every file: a commit that changed no code that decides a run keeps
 * the runs of the one before. Of two lines for one run the later counts. A line that was cut off, by a power cut or a
 * full disk, is a run that did not finish.
 */
export function readRuns(folder: string): Map<string, FinishedRun> {
  if (!existsSync(folder)) return new Map()
  const lines = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
  const runs = lines.flatMap((line) => readLine(line)).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  return new Map(runs.map((run) => [keyOfFinished(run), run]))
}

function readLine(line: string): FinishedRun[] {
  try {
    return [JSON.parse(line) as FinishedRun]
  } catch {
    return []
  }
}

/** Adds one run at the end of `<label>.jsonl`, on a line of its own even after a line that was cut off. */
export function appendRun(folder: string, label: string, run: FinishedRun): void {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${fileNameOf(label)}.jsonl`)
  const cutOff = existsSync(file) && !/(^|\n)$/.test(readFileSync(file, 'utf8'))
  appendFileSync(file, `${cutOff ? '\n' : ''}${JSON.stringify(run)}\n`)
}

const fileNameOf = (label: string): string => label.replace(/[^\w.+-]/g, '-')

/** The wanted runs that are not finished yet, in their order. */
export const unfinished = (
  wanted: readonly Run[],
  finished: ReadonlyMap<string, FinishedRun>,
  version: string,
): Run[] => wanted.filter((run) => !finished.has(keyOf(run, version)))
