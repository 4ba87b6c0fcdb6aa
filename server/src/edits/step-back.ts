import type { AnswerOf } from '@hjemrute/contract'
import { fault, usageError } from '@hjemrute/engine/errors'
import { randomUUID } from 'node:crypto'
import type { Asking } from '../access/asking.ts'
import { oneAtATime } from '../database/as-user.ts'
import type { Work } from '../database/as-user.ts'
import { addPlan } from '../plans/plans.repository.ts'
import { problemForMachine } from '../problems/problems.repository.ts'
import { ConflictError } from './conflict.ts'
import { addStep, latestPlan, latestStep, planOfShift, stepById, versionOf, versionsSince } from './edits.repository.ts'
import type { StepRow } from './edits.repository.ts'
import { standingOf } from './history.ts'
import { nextProblem } from './next-problem.ts'

type Direction = 'undo' | 'redo'

const NOTHING = { undo: fault('edit-nothing-to-undo'), redo: fault('edit-nothing-to-redo') } as const

/**
 * Takes the last step back, or does again what was taken back: a new version with the plan as it was. What the step
 * changed of what is asked is changed back too, and what others have changed of it since stays.
 * Asked again on the plan that it was done to, it answers the same. Throws `edit-conflict` when there is a newer version.
 */
export async function stepBack(
  work: Work,
  asking: Asking,
  direction: Direction,
  { shift, on }: { readonly shift: string; readonly on: string },
): Promise<AnswerOf<'undoEdit'>> {
  await oneAtATime(work, shift)
  const of = await problemForMachine(work, { shift })
  const seen = await versionOf(work, shift, on)
  const before = (await latestPlan(work, shift))!
  const last = await latestStep(work, shift)
  const isDone = last?.kind === direction && last.planBefore === on && last.madeBy === asking.account
  if (isDone && last.planAfter === before.id) return answerOf(work, shift, last)
  if (before.id !== on) {
    const theirs = (await versionsSince(work, shift, seen)).map(({ touched: _touched, at, ...rest }) => ({
      ...rest,
      at: at.toISOString(),
    }))
    throw new ConflictError({ mine: null, current: { plan: before.id, version: before.version }, theirs })
  }
  const step = (await standingOf(work, shift, on))[direction]
  if (step === undefined) throw usageError(NOTHING[direction])

  const isUndo = direction === 'undo'
  const [fromId, toId] = isUndo ? [step.problemAfter, step.problemBefore] : [step.problemBefore, step.problemAfter]
  const from = await problemForMachine(work, { problem: fromId })
  const to = fromId === toId ? from : await problemForMachine(work, { problem: toId })
  const next = await nextProblem(work, asking, of, { from: from.problem, to: to.problem, why: direction })
  const { plan } = (await planOfShift(work, shift, isUndo ? step.planBefore : step.planAfter))!
  const after = await addPlan(work, asking, next, { kind: 'edited', plan, why: direction })
  const standsOn = isUndo ? step.below : step.id
  const own = { id: randomUUID(), kind: direction, ofId: step.id, below: null, standsOn, touched: step.touched }
  await addStep(work, asking, of, { before, after }, own)
  return answerOf(work, shift, (await latestStep(work, shift))!)
}

async function answerOf(work: Work, shift: string, row: StepRow): Promise<AnswerOf<'undoEdit'>> {
  const { edit, id, madeBy, madeAt } = await stepById(work, row.ofId!)
  const { name } = await work.selectFrom('account').select('name').where('id', '=', madeBy).executeTakeFirstOrThrow()
  const { undo, redo } = await standingOf(work, shift, row.planAfter)
  return {
    plan: row.planAfter,
    version: await versionOf(work, shift, row.planAfter),
    step: { id, edit, by: name, at: madeAt.toISOString() },
    canUndo: undo !== undefined,
    canRedo: redo !== undefined,
  }
}
