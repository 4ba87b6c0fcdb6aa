import type { FinishedRun, Run } from './run.ts'

/** What `runAll` is handed: how to make a run, and whom to tell. */
export interface Hands {
  readonly execute: (run: Run) => Promise<FinishedRun>
  /** Hash of the code as it is on disk now; undefined: it may change, a label vouches for it. */
  readonly codeNow: (() => string) | undefined
  readonly onFinished: (run: Run, finished: FinishedRun) => void
  readonly onFailed: (run: Run, error: unknown) => void
}

const SENTENCE =
  'The code changed while the bench was running, so it stopped; finished runs are kept. Measure in a tree of its own ' +
  '(git worktree add), or name the code yourself with --label.'

/** Thrown when the code changed while the bench was running: the runs before belong to the old code, and are kept. */
export class CodeChanged extends Error {}

/**
 * Makes the runs in their order, `parallel` at a time; those that measure speed one at a time, when nothing else runs.
 * A run that fails is told and does not stop the others. A run during which the code changed does not count.
 */
export async function runAll(runs: readonly Run[], parallel: number, hands: Hands): Promise<void> {
  const code = hands.codeNow?.()
  const alone = runs.filter(({ group }) => group.measures === 'speed')
  const together = runs.filter(({ group }) => group.measures !== 'speed')
  await runQueue(together, parallel, hands, code)
  await runQueue(alone, 1, hands, code)
}

async function runQueue(runs: readonly Run[], width: number, hands: Hands, code: string | undefined): Promise<void> {
  const waiting = [...runs]
  const work = async (): Promise<void> => {
    for (let run = waiting.shift(); run !== undefined; run = waiting.shift()) {
      refuseOtherCode(hands, code)
      try {
        const finished = await hands.execute(run)
        refuseOtherCode(hands, code)
        hands.onFinished(run, finished)
      } catch (error) {
        if (error instanceof CodeChanged) throw error
        hands.onFailed(run, error)
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(width, waiting.length) }, work))
}

function refuseOtherCode({ codeNow }: Hands, code: string | undefined): void {
  if (codeNow !== undefined && codeNow() !== code) throw new CodeChanged(SENTENCE)
}
