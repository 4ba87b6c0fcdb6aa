import type { Plan } from '@hjemrute/engine/model'
import { randomUUID } from 'node:crypto'
import { oneAtATime } from '../database/as-user.ts'
import type { Asker, Work } from '../database/as-user.ts'
import { addPlan } from '../plans/plans.repository.ts'
import type { AddedPlan } from '../plans/plans.repository.ts'
import type { StoredProblem } from '../problems/problems.repository.ts'
import { addStep, latestPlan } from './edits.repository.ts'
import { standingOf } from './history.ts'
import { EVERYTHING } from './touched.ts'

/** The plan that a search goes on from: what a person has changed. Of a proposal that nobody has touched, none. */
export async function startFor(work: Work, shift: string): Promise<Plan | undefined> {
  const latest = await latestPlan(work, shift)
  return latest?.kind === 'edited' ? latest.plan : undefined
}

/** Stores a proposal; where one has a plan already, as a step that can be undone, so that nothing made meanwhile is lost. */
export const addProposal = (
  work: Work,
  asker: Asker,
  of: StoredProblem,
  plan: Plan,
  why: 'proposal' | 'improvement',
): Promise<AddedPlan> => addBegun(work, asker, of, { kind: 'proposal', plan, why })

/** The same for a plan that is begun by hand. */
export async function addBegun(
  work: Work,
  asker: Asker,
  of: StoredProblem,
  begun: { readonly kind: 'proposal' | 'edited'; readonly plan: Plan; readonly why: string },
): Promise<AddedPlan> {
  await oneAtATime(work, of.shiftId)
  const before = await latestPlan(work, of.shiftId)
  const standing = before === undefined ? undefined : await standingOf(work, of.shiftId, before.id)
  const after = await addPlan(work, asker, of, begun)
  if (before === undefined || before.kind === 'byHand') return after
  const id = randomUUID()
  const step = { id, kind: 'proposal' as const, below: standing!.on, standsOn: id, touched: [EVERYTHING] }
  await addStep(work, asker, of, { before, after }, step)
  return after
}
