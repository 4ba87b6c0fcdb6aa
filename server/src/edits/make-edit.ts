import type { BodyOf, EditAnswer } from '@hjemrute/contract'
import { fault, usageError } from '@hjemrute/engine/errors'
import type { PlanEdit } from '@hjemrute/engine/model'
import { applyEdit } from '@hjemrute/engine/planning'
import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { Asking } from '../access/asking.ts'
import { leaveTrace } from '../access/leave-trace.ts'
import { oneAtATime } from '../database/as-user.ts'
import type { Work } from '../database/as-user.ts'
import { addPlan } from '../plans/plans.repository.ts'
import { problemForMachine } from '../problems/problems.repository.ts'
import type { StoredProblem } from '../problems/problems.repository.ts'
import { ConflictError } from './conflict.ts'
import { addStep, latestPlan, planOfShift, stepByKey, versionOf, versionsSince } from './edits.repository.ts'
import type { PlanOfShift, StepRow } from './edits.repository.ts'
import { habitFacts } from './habit-facts.ts'
import { standingOf } from './history.ts'
import { nextProblem } from './next-problem.ts'
import { StoppedError } from './stopped-error.ts'
import { doMeet, EVERYTHING, touchedBy, visitsOf } from './touched.ts'

/**
 * Makes one edit of a shift's plan, once for each key. It is made of the latest plan: where that is not the one that was
 * looked at, only when others have changed nothing of what it touches.
 * Throws `edit-conflict`, `edit-breaks-rule`, `edit-not-possible`, `edit-key-used`, `record-not-found`; nothing is stored then.
 */
export async function makeEdit(
  work: Work,
  asking: Asking,
  shift: string,
  { key, on, edit }: BodyOf<'editPlan'>,
): Promise<EditAnswer> {
  await oneAtATime(work, shift)
  const of = await problemForMachine(work, { shift })
  const done = await stepByKey(work, shift, key)
  if (done !== undefined) return sameAnswer(work, done, edit)
  const seen = await versionOf(work, shift, on)
  const before = (await latestPlan(work, shift))!
  await traceOf(work, asking, of, edit)
  if (before.id !== on) await assertApart(work, of, edit, { on, seen, before })

  const edited = applyEdit({ problem: of.problem, travel: of.travel, plan: before.plan }, edit)
  if ('refused' in edited) throw new StoppedError(edited.refused, of.problem, asking.language)
  const standing = await standingOf(work, shift, before.id)
  const next = await nextProblem(work, asking, of, { from: of.problem, to: edited.problem, why: edit.kind })
  const after = await addPlan(work, asking, next, { kind: 'edited', plan: edited.plan, why: edit.kind })
  const id = randomUUID()
  const rebased = before.id !== on
  const touched = touchedBy(edit, before.plan, edited.plan)
  const facts = habitFacts(of.problem, before.plan, edit)
  const own = { id, kind: 'edit' as const, below: standing.on, standsOn: id, touched, key, rebased, ...facts }
  await addStep(work, asking, of, { before, after }, { ...own, edit: JSON.stringify(edit) })
  const { costUnit: unit, violations, version } = after
  return {
    edit: id,
    plan: after.id,
    version,
    rebased,
    violations,
    cost: { before: before.cost, after: after.cost, unit },
  }
}

/** A lost answer is given again, word for word. */
async function sameAnswer(work: Work, row: StepRow, edit: PlanEdit): Promise<EditAnswer> {
  if (!isDeepStrictEqual(row.edit, edit)) throw usageError(fault('edit-key-used'))
  const { id, planAfter: plan, rebased, violationsAfter: violations, costBefore, costAfter, costUnit: unit } = row
  const version = await versionOf(work, row.shiftId, plan)
  return { edit: id, plan, version, rebased, violations, cost: { before: costBefore, after: costAfter, unit } }
}

/** Throws `edit-conflict` when others have touched the same since the plan that was looked at. */
async function assertApart(
  work: Work,
  { shiftId, problem, travel }: StoredProblem,
  edit: PlanEdit,
  { on, seen, before }: { readonly on: string; readonly seen: number; readonly before: PlanOfShift },
): Promise<void> {
  const { plan } = (await planOfShift(work, shiftId, on))!
  const wanted = applyEdit({ problem, travel, plan }, edit)
  const mine = touchedBy(edit, plan, 'refused' in wanted ? undefined : wanted.plan)
  const since = await versionsSince(work, shiftId, seen)
  const theirs = since.filter(({ touched }) => doMeet(mine, touched ?? [EVERYTHING]))
  if (theirs.length === 0) return
  throw new ConflictError({
    mine: edit,
    current: { plan: before.id, version: before.version },
    theirs: theirs.map(({ touched: _touched, at, ...rest }) => ({ ...rest, at: at.toISOString() })),
  })
}

/** Whoever edits a visit is told how it stands with its recipient. */
async function traceOf(work: Work, asking: Asking, of: StoredProblem, edit: PlanEdit): Promise<void> {
  const visits = new Set(visitsOf(edit))
  const recipients = of.problem.visits.flatMap(({ id, recipient }) => (visits.has(id) ? [recipient] : []))
  await leaveTrace(work, asking, of, [...new Set(recipients)])
}
