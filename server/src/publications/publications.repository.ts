import type { Publication } from '@hjemrute/contract'
import { checkPlan } from '@hjemrute/engine/check'
import { fault, usageError } from '@hjemrute/engine/errors'
import type { Asking } from '../access/asking.ts'
import { oneAtATime } from '../database/as-user.ts'
import type { Work } from '../database/as-user.ts'
import { brokenRules, currentProblem, planFor } from '../plans/plans.repository.ts'

/**
 * Publishes a plan as the shift's next version. The check judges it here, whatever was shown before.
 * Throws `plan-outdated` when what is asked has changed since it was made, `plan-not-publishable` when a rule is broken.
 */
export async function publish(work: Work, asking: Asking, shift: string, planId: string): Promise<Publication> {
  // Who comes second sees what the first did.
  await oneAtATime(work, shift)
  const { plan, of } = await planFor(work, asking, planId)
  if (of.shiftId !== shift) throw usageError(fault('record-not-found', '', { kind: 'plan' }))
  const current = await currentProblem(work, shift)
  if (current.id !== of.id) throw usageError(fault('plan-outdated', '', { version: current.version }))
  const broken = brokenRules(checkPlan(of.problem, plan, of.travel))
  if (broken.length > 0) {
    const rules = [...new Set(broken.map(({ rule }) => rule))].join(', ')
    throw usageError(fault('plan-not-publishable', '', { count: broken.length, rules }))
  }
  const version = (await listPublications(work, shift)).length + 1
  const { municipalityId, unitId } = of
  const row = { shiftId: shift, municipalityId, unitId, planId, version, publishedBy: asking.account }
  const { id } = await work.insertInto('publication').values(row).returning('id').executeTakeFirstOrThrow()
  return (await listPublications(work, shift)).find((each) => each.id === id)!
}

/** The shift's publications, the first first. */
export async function listPublications(work: Work, shift: string): Promise<Publication[]> {
  const rows = await work
    .selectFrom('publication')
    .innerJoin('account', 'account.id', 'publication.publishedBy')
    .select(['publication.id', 'planId', 'version', 'publishedAt', 'account.name'])
    .where('shiftId', '=', shift)
    .orderBy('version')
    .execute()
  return rows.map(({ id, planId, version, publishedAt, name }) => ({
    id,
    plan: planId,
    version,
    publishedAt: publishedAt.toISOString(),
    publishedBy: name,
  }))
}
