import { fault, usageError } from '@hjemrute/engine/errors'
import type { Asking } from '../access/asking.ts'
import { leaveTrace } from '../access/leave-trace.ts'
import { oneAtATime } from '../database/as-user.ts'
import type { Work } from '../database/as-user.ts'
import { addProposal } from '../edits/proposal-step.ts'
import { assertNoBaseline } from '../measuring/baseline.repository.ts'
import { currentProblem } from '../plans/plans.repository.ts'
import { problemForMachine } from '../problems/problems.repository.ts'
import { betterOf, keepTaken } from './proposal-jobs.repository.ts'

/**
 * Makes a better plan the shift's next version, where the shift still has the plan it began from. Asked twice, it answers
 * the same. Throws `record-not-found` where nothing better waits, `proposal-overtaken` where somebody has changed the plan, `baseline-no-proposal`.
 */
export async function takeBetter(work: Work, asking: Asking, job: string): Promise<{ plan: string }> {
  const { shiftId } = await betterOf(work, job)
  await oneAtATime(work, shiftId)
  const { better, planId, ofPlan, problemId } = await betterOf(work, job)
  if (planId !== null) return { plan: planId }
  await assertNoBaseline(work, shiftId)
  if (better === null) throw usageError(fault('record-not-found', '', { kind: 'plan' }))
  const latest = await latestPlan(work, shiftId)
  const current = await currentProblem(work, shiftId)
  if (latest !== ofPlan || current.id !== problemId) throw usageError(fault('proposal-overtaken'))
  const of = await problemForMachine(work, { problem: problemId })
  const { id } = await addProposal(work, asking, of, better, 'improvement')
  await keepTaken(work, job, id)
  const recipients = [...new Set(of.problem.visits.map(({ recipient }) => recipient))]
  await leaveTrace(work, asking, of, recipients)
  return { plan: id }
}

async function latestPlan(work: Work, shiftId: string): Promise<string | undefined> {
  const latest = work.selectFrom('plan').select('id').where('shiftId', '=', shiftId).orderBy('version', 'desc').limit(1)
  return (await latest.executeTakeFirst())?.id
}
