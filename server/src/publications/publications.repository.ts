import type { BrokenRule, Publication } from '@hjemrute/contract'
import { fault, usageError } from '@hjemrute/engine/errors'
import type { Asking } from '../access/asking.ts'
import { oneAtATime } from '../database/as-user.ts'
import type { Work } from '../database/as-user.ts'
import type { BrokenWithReason } from '../database/tables.ts'
import { keepMeasure } from '../measuring/measures.repository.ts'
import { currentProblem, planFor } from '../plans/plans.repository.ts'
import { brokenIn } from './exceptions.repository.ts'

/** What is published, and what somebody says to it. */
export interface PublishRequest {
  readonly plan: string
  readonly why: string
  /** Why rules of the house are broken, one for each thing. */
  readonly reasons: readonly { readonly thing: string; readonly reason: string }[]
}

/**
 * Publishes a plan as the shift's next version. The check judges it here, whatever was shown before.
 * Throws `plan-outdated` when what is asked has changed since it was made, `plan-not-publishable` when a rule is broken without a
 * reason, or the law without an exception.
 */
export async function publish(
  work: Work,
  asking: Asking,
  shift: string,
  { plan: planId, why, reasons }: PublishRequest,
): Promise<Publication> {
  // Who comes second sees what the first did.
  await oneAtATime(work, shift)
  const stored = await planFor(work, asking, planId)
  const { of } = stored
  if (of.shiftId !== shift) throw usageError(fault('record-not-found', '', { kind: 'plan' }))
  const current = await currentProblem(work, shift)
  if (current.id !== of.id) throw usageError(fault('plan-outdated', '', { version: current.version }))
  const reasonFor = new Map(reasons.map(({ thing, reason }) => [thing, reason]))
  const answered = answers(await brokenIn(work, asking, stored), reasonFor)
  const version = (await listPublications(work, shift)).length + 1
  const { municipalityId, unitId } = of
  const row = { shiftId: shift, municipalityId, unitId, planId, version, publishedBy: asking.account }
  const { id } = await work
    .insertInto('publication')
    .values({ ...row, why, broken: JSON.stringify(answered) })
    .returning('id')
    .executeTakeFirstOrThrow()
  await keepMeasure(work, { shift, plan: planId, publication: version })
  return (await listPublications(work, shift)).find((each) => each.id === id)!
}

/** What each broken rule is published with. Throws `plan-not-publishable` where one stands unanswered. */
function answers(broken: readonly BrokenRule[], reasonFor: ReadonlyMap<string, string>): BrokenWithReason[] {
  const unanswered = broken.filter(({ thing, takes, exception }) =>
    takes === 'reason' ? !reasonFor.has(thing) : takes === 'never' || exception === null,
  )
  if (unanswered.length > 0) {
    const rules = [...new Set(unanswered.map(({ rule }) => rule))].join(', ')
    throw usageError(fault('plan-not-publishable', '', { count: unanswered.length, rules }))
  }
  return broken.map(({ thing, rule, takes, exception }) => ({
    thing,
    rule,
    reason: takes === 'exception' ? exception!.reason : reasonFor.get(thing)!,
    exceptedBy: takes === 'exception' ? exception!.by : null,
  }))
}

/** The shift's publications, the first first. */
export async function listPublications(work: Work, shift: string): Promise<Publication[]> {
  const rows = await publicationsWhere(work).where('shiftId', '=', shift).orderBy('version').execute()
  return rows.map(told)
}

/** One publication. Throws `record-not-found`. */
export async function publicationFor(work: Work, id: string): Promise<Publication> {
  const row = await publicationsWhere(work).where('publication.id', '=', id).executeTakeFirst()
  if (row === undefined) throw usageError(fault('record-not-found', '', { kind: 'publication' }))
  return told(row)
}

const publicationsWhere = (work: Work) =>
  work
    .selectFrom('publication')
    .innerJoin('account', 'account.id', 'publication.publishedBy')
    .select(['publication.id', 'planId', 'shiftId', 'version', 'publishedAt', 'account.name', 'why', 'broken'])

type Row = Awaited<ReturnType<ReturnType<typeof publicationsWhere>['executeTakeFirstOrThrow']>>

const told = ({ id, planId, shiftId, version, publishedAt, name, why, broken }: Row): Publication => ({
  id,
  plan: planId,
  shift: shiftId,
  version,
  publishedAt: publishedAt.toISOString(),
  publishedBy: name,
  why,
  broken: broken.map(({ rule, reason, exceptedBy }) => ({ rule, reason, exceptedBy })),
})
