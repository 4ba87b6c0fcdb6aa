import { costText, signedPerCent, whole } from './print/numbers.ts'
import { codeHash } from './runs/code-version.ts'
import type { CodeVersion } from './runs/code-version.ts'
import { execute } from './runs/execute.ts'
import { runAll } from './runs/run-all.ts'
import { RUNS_FOLDER, appendRun, readRuns, unfinished } from './runs/run-log.ts'
import type { FinishedRun, Run } from './runs/run.ts'
import { countedCost } from './score/score-instance.ts'
import { gapOf } from './score/statistics.ts'

interface Task {
  readonly root: string
  readonly code: CodeVersion
  readonly version: string
  readonly options: { readonly label: string | undefined; readonly parallel: number }
}

/** Makes the runs that are not in the log yet, tells each on standard error, and returns how many failed. */
export async function measure(wanted: readonly Run[], { root, code, version, options }: Task): Promise<number> {
  const { label, parallel } = options
  const waiting = unfinished(wanted, readRuns(RUNS_FOLDER), version)
  const seconds = waiting.reduce((sum, run) => sum + run.seconds, 0)
  tell(
    `${wanted.length} runs wanted, ${wanted.length - waiting.length} finished before; the rest takes at least ` +
      `${Math.ceil(seconds / 60 / parallel)} min. Code ${label ?? code.label}.`,
  )
  let [done, failures] = [0, 0]
  const place = (): string => `[${++done}/${waiting.length}]`
  await runAll(waiting, parallel, {
    execute: (run) => execute(run, { version, code, parallel }),
    codeNow: label === undefined ? () => codeHash(root) : undefined,
    onFinished: (run, finished) => {
      appendRun(RUNS_FOLDER, label ?? code.label, finished)
      tell(`${place()} ${runText(run)}: ${resultText(run, finished)}`)
    },
    onFailed: (run, error) => {
      failures++
      tell(`${place()} ${runText(run)}: FAILED, ${error instanceof Error ? error.message : String(error)}`)
    },
  })
  return failures
}

const runText = ({ group, instance, seed, order }: Run): string =>
  `${group.name}, ${instance.name}, seed ${seed}${order === 'patient' ? ', patient order' : ''}`

function resultText({ instance }: Run, finished: FinishedRun): string {
  const cost = countedCost(finished)
  const gap = instance.reference === undefined ? '' : ` (${signedPerCent(gapOf(cost, instance.reference))})`
  const { iterations, searchSeconds, cpuSeconds, violations } = finished
  const broken = violations > 0 ? `, ${violations} violations` : ''
  return `${costText(cost)}${gap}, ${whole(iterations / (searchSeconds ?? cpuSeconds))} it/s, ${cpuSeconds.toFixed(1)} s${broken}`
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`)
}
