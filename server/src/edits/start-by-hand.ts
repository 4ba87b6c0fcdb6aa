import { checkPlan } from '@hjemrute/engine/check'
import { fault, usageError } from '@hjemrute/engine/errors'
import { parsePlan } from '@hjemrute/engine/model'
import { withoutVisits } from '@hjemrute/engine/planning'
import type { Asking } from '../access/asking.ts'
import { oneAtATime } from '../database/as-user.ts'
import type { Work } from '../database/as-user.ts'
import { problemFor } from '../problems/problems.repository.ts'
import { addBegun } from './proposal-step.ts'

/**
 * Makes the list by hand, or the same people with nothing to do yet, the shift's next version, for a planner to go on from.
 * Throws `record-not-found` where there is no list by hand.
 */
export async function startByHand(
  work: Work,
  asking: Asking,
  shift: string,
  from: 'byHand' | 'empty',
): Promise<{ plan: string }> {
  await oneAtATime(work, shift)
  const of = await problemFor(work, asking, { shift })
  const { problem, travel } = of
  const row = await work
    .selectFrom('plan')
    .select('document')
    .where('shiftId', '=', shift)
    .where('kind', '=', 'byHand')
    .orderBy('version', 'desc')
    .executeTakeFirst()
  const byHand = row === undefined ? undefined : parsePlan(row.document).plan
  if (byHand === undefined) throw usageError(fault('record-not-found', '', { kind: 'plan' }))
  const begun = from === 'byHand' ? byHand : withoutVisits(problem, travel, byHand)
  const plan = { ...begun, cost: checkPlan(problem, begun, travel).cost }
  const { id } = await addBegun(work, asking, of, { kind: 'edited', plan, why: from })
  return { plan: id }
}
