import type { Work } from '../database/as-user.ts'
import { latestStep, stepById } from './edits.repository.ts'
import type { StepRow } from './edits.repository.ts'

/** Where a shift's plan stands in its history, and which steps lie before and behind. */
export interface Standing {
  /** The step that the plan stands on; `null`: none that can be undone. */
  readonly on: string | null
  readonly undo: StepRow | undefined
  readonly redo: StepRow | undefined
}

/**
 * History is a tree of steps whose rows stay, and a place in it: where the last step left off. Going forth takes the
 * latest step that stands there, so a new edit cuts off what was undone. A version that is no step of ours (a list by
 * hand read anew) begins a history of its own.
 */
export async function standingOf(work: Work, shift: string, plan: string): Promise<Standing> {
  const last = await latestStep(work, shift)
  if (last === undefined || last.planAfter !== plan) return { on: null, undo: undefined, redo: undefined }
  const on = last.standsOn
  const undo = on === null ? undefined : await stepById(work, on)
  const isBack = last.kind === 'undo' || last.kind === 'redo'
  return { on, undo, redo: isBack ? await latestOn(work, shift, on) : undefined }
}

const latestOn = (work: Work, shift: string, on: string | null): Promise<StepRow | undefined> =>
  work
    .selectFrom('edit')
    .selectAll()
    .where('shiftId', '=', shift)
    .where('kind', 'in', ['edit', 'proposal'])
    .where('below', 'is not distinct from', on)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
