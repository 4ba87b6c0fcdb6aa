import type { BodyOf, Feedback } from '@hjemrute/contract'
import { fault, usageError } from '@hjemrute/engine/errors'
import type { Asking } from '../access/asking.ts'
import type { Work } from '../database/as-user.ts'
import { VERSION } from '../version.ts'
import { feedbackFor, unitsToAsk } from './feedback.repository.ts'
import { hasNationalId } from './national-id.ts'

/** Writes down what somebody asks. Throws `feedback-national-id`, and `record-not-found` for a unit that is not theirs. */
export async function giveFeedback(
  work: Work,
  asking: Asking,
  { unit: unitId, kind, words, page }: BodyOf<'giveFeedback'>,
): Promise<Feedback> {
  assertNobodyIn(words)
  const units = await unitsToAsk(work, asking)
  if (!units.some(({ id }) => id === unitId)) throw usageError(fault('record-not-found', '', { kind: 'unit' }))
  const row = { municipalityId: asking.municipality, unitId, kind, words, page, version: VERSION }
  const { id } = await work
    .insertInto('feedback')
    .values({ ...row, madeBy: asking.account })
    .returning('id')
    .executeTakeFirstOrThrow()
  return feedbackFor(work, asking, id)
}

/**
 * Writes an answer down, or whether it helped. What is closed takes nothing more but that it was not solved.
 * Throws `feedback-not-yours` for whoever may not say that, `feedback-closed`, `feedback-national-id`.
 */
export async function replyFeedback(
  work: Work,
  asking: Asking,
  id: string,
  { kind, words }: BodyOf<'replyFeedback'>,
): Promise<Feedback> {
  assertNobodyIn(words)
  const { unit, isOwn, state } = await feedbackFor(work, asking, id)
  const isForAsker = kind === 'solved' || kind === 'notSolved'
  const youAnswer = (await unitsToAsk(work, asking)).some((each) => each.id === unit.id && each.youAnswer)
  if (!(isForAsker ? isOwn : youAnswer)) throw usageError(fault('feedback-not-yours'))
  if (state === 'closed' && kind !== 'notSolved') throw usageError(fault('feedback-closed'))
  const of = { feedbackId: id, municipalityId: asking.municipality, unitId: unit.id }
  await work
    .insertInto('feedbackReply')
    .values({ ...of, kind, words, madeBy: asking.account })
    .execute()
  return feedbackFor(work, asking, id)
}

function assertNobodyIn(words: string): void {
  if (hasNationalId(words)) throw usageError(fault('feedback-national-id'))
}
