import type { Feedback, FeedbackList } from '@hjemrute/contract'
import { fault, usageError } from '@hjemrute/engine/errors'
import type { Asking } from '../access/asking.ts'
import { leaveFeedbackTrace } from '../access/leave-trace.ts'
import type { Work } from '../database/as-user.ts'

/** The units that somebody has a role in, and who answers there. */
export async function unitsToAsk(work: Work, { account }: Asking): Promise<FeedbackList['units']> {
  const units = await work
    .selectFrom('unit')
    .select(['id', 'name'])
    .where('id', 'in', work.selectFrom('accountRole').select('unitId').where('accountId', '=', account))
    .orderBy('name')
    .execute()
  const supers = await work
    .selectFrom('superUser')
    .innerJoin('account', 'account.id', 'superUser.accountId')
    .select(['unitId', 'accountId', 'account.name'])
    .orderBy('account.name')
    .execute()
  return units.map(({ id, name }) => {
    const here = supers.filter(({ unitId }) => unitId === id)
    return {
      id,
      name,
      superUsers: here.map((each) => each.name),
      youAnswer: here.some(({ accountId }) => accountId === account),
    }
  })
}

/** What somebody may read, unanswered first, then the newest. Leaves a trace of what others asked. */
export async function listFeedback(work: Work, asking: Asking, only?: string): Promise<Feedback[]> {
  const all = work
    .selectFrom('feedback as f')
    .innerJoin('account', 'account.id', 'f.madeBy')
    .innerJoin('unit', (join) =>
      join.onRef('unit.id', '=', 'f.unitId').onRef('unit.municipalityId', '=', 'f.municipalityId'),
    )
    .select(['f.id', 'f.kind', 'f.words', 'f.page', 'f.version', 'f.madeBy', 'f.madeAt', 'account.name as by'])
    .select(['f.municipalityId', 'f.unitId', 'unit.name as unitName'])
  const rows = await (only === undefined ? all : all.where('f.id', '=', only)).orderBy('f.madeAt', 'desc').execute()
  const replies = await repliesTo(
    work,
    rows.map(({ id }) => id),
  )
  await leaveFeedbackTrace(
    work,
    asking,
    rows.filter(({ madeBy }) => madeBy !== asking.account),
  )
  const told = rows.map((row): Feedback => {
    const { id, kind, words, page, version, by, madeAt } = row
    const own = replies.get(id) ?? []
    return {
      ...{ id, kind, words, page, version, by, at: madeAt.toISOString() },
      unit: { id: row.unitId, name: row.unitName },
      isOwn: row.madeBy === asking.account,
      state: stateAfter(own.at(-1)?.kind),
      replies: own,
    }
  })
  const place = { unanswered: 0, answered: 1, closed: 2 } as const
  return told.sort((a, b) => place[a.state] - place[b.state])
}

/** What did not help waits for an answer again. */
function stateAfter(last: Feedback['replies'][number]['kind'] | undefined): Feedback['state'] {
  if (last === undefined || last === 'notSolved') return 'unanswered'
  return last === 'answer' ? 'answered' : 'closed'
}

async function repliesTo(work: Work, ids: readonly string[]): Promise<Map<string, Feedback['replies']>> {
  if (ids.length === 0) return new Map()
  const rows = await work
    .selectFrom('feedbackReply as r')
    .innerJoin('account', 'account.id', 'r.madeBy')
    .select(['r.feedbackId', 'r.kind', 'r.words', 'r.madeAt', 'account.name as by'])
    .where('r.feedbackId', 'in', ids)
    .orderBy('r.number')
    .execute()
  const byFeedback = new Map<string, Feedback['replies']>()
  for (const { feedbackId, kind, words, by, madeAt } of rows)
    byFeedback.set(feedbackId, [...(byFeedback.get(feedbackId) ?? []), { kind, words, by, at: madeAt.toISOString() }])
  return byFeedback
}

/** One of those. Throws `record-not-found`. */
export async function feedbackFor(work: Work, asking: Asking, id: string): Promise<Feedback> {
  const [found] = await listFeedback(work, asking, id)
  if (found === undefined) throw usageError(fault('record-not-found', '', { kind: 'feedback' }))
  return found
}
