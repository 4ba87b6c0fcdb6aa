import type { Job, Wish } from '@hjemrute/contract'
import { fault, HjemruteError, usageError } from '@hjemrute/engine/errors'
import type { Plan } from '@hjemrute/engine/model'
import type { Language } from '@hjemrute/engine/text'
import { sql } from 'kysely'
import type { OfShift } from '../access/leave-trace.ts'
import type { Asker, Work } from '../database/as-user.ts'
import type { BetterFigures } from '../database/tables.ts'
import { problemDetails } from '../plugins/problem-answers.ts'
import type { StoredProblem } from '../problems/problems.repository.ts'

/** Who follows a job listens here; the message is the job's id. */
export const JOB_CHANNEL = 'hjemrute_job'

export type JobKind = Job['kind']

/** A job that stands in the database and is to be queued: a lower turn goes first. */
export interface AddedJob {
  readonly job: string
  readonly kind: JobKind
  readonly turn: number
}

/** Adds a job. `ofPlan`: the plan to improve on; without it, a proposal from nothing. */
export async function addJob(
  work: Work,
  { account }: Asker,
  of: StoredProblem,
  ofPlan: string | null = null,
): Promise<AddedJob> {
  const { id: problemId, shiftId, municipalityId, unitId } = of
  const kind = ofPlan === null ? 'proposal' : 'improvement'
  const { rows } = await sql<{ turn: number }>`
    select next_turn(${kind}, ${municipalityId}, ${unitId}) as turn`.execute(work)
  const { turn } = rows[0]!
  const row = { kind, ofPlan, turn, problemId, shiftId, municipalityId, unitId, requestedBy: account } as const
  const { id: job } = await work.insertInto('proposalJob').values(row).returning('id').executeTakeFirstOrThrow()
  return { job, kind, turn }
}

/** What has become of a job; listeners are told when the transaction is done. */
export type JobChange =
  | { readonly state: 'running'; readonly placed?: number; readonly toPlace?: number }
  | { readonly state: 'done'; readonly planId?: string; readonly nextJob?: string }
  | { readonly state: 'done'; readonly better: Plan; readonly figures: BetterFigures }
  | { readonly state: 'failed'; readonly fault: HjemruteError['faults'] }
  | { readonly state: 'cancelled' }

/** Changes a job that is not over. false: it was, and stays what it was; so of two who carry it out one is heard. */
export async function changeJob(work: Work, id: string, change: JobChange): Promise<boolean> {
  const { numUpdatedRows } = await work
    .updateTable('proposalJob')
    .set(columnsOf(change))
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'running'])
    .executeTakeFirst()
  await tell(work, id)
  return numUpdatedRows > 0n
}

function columnsOf(change: JobChange) {
  if ('fault' in change) return { ...change, fault: JSON.stringify(change.fault) }
  if (!('better' in change)) return change
  const { state, better, figures } = change
  return { state, better: JSON.stringify(better), betterFigures: JSON.stringify(figures) }
}

const tell = (work: Work, id: string): Promise<unknown> => sql`select pg_notify(${JOB_CHANNEL}, ${id})`.execute(work)

/** What somebody wishes of a job; one that nobody has begun on is cancelled at once. */
export async function wishOf(work: Work, id: string, wish: Wish): Promise<void> {
  const change =
    wish === 'cancel'
      ? { wish, state: sql<'cancelled'>`case state when 'waiting' then 'cancelled' else state end` }
      : { wish }
  await work
    .updateTable('proposalJob')
    .set(change)
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'running'])
    .execute()
  await tell(work, id)
}

/** A job as it is told. Throws `record-not-found`. */
export async function jobFor(work: Work, id: string, language: Language): Promise<Job> {
  const found = await work
    .selectFrom('proposalJob')
    .leftJoin('problemBound', 'problemBound.problemId', 'proposalJob.problemId')
    .select([
      'kind',
      'state',
      'placed',
      'toPlace',
      'planId',
      'fault',
      'nextJob',
      'ofPlan',
      'betterFigures',
      'computedAt',
    ])
    .where('id', '=', id)
    .executeTakeFirst()
  const row = existing(found)
  const { kind, state, placed, toPlace, planId, nextJob, ofPlan, betterFigures } = row
  return {
    id,
    kind,
    state,
    progress: placed === null || toPlace === null ? null : { placed, all: toPlace },
    plan: planId,
    next: nextJob,
    better: betterFigures === null || ofPlan === null ? null : { of: ofPlan, ...betterFigures },
    boundKnown: row.computedAt !== null,
    problem: row.fault === null ? null : problemDetails(stored(row.fault), language),
  }
}

const stored = (text: string): HjemruteError => new HjemruteError('usage', JSON.parse(text) as HjemruteError['faults'])

/** A job as whoever carries it out sees it. */
export interface JobToDo extends OfShift {
  readonly kind: JobKind
  readonly state: Job['state']
  readonly wish: Wish | null
  readonly problemId: string
  readonly ofPlan: string | null
  /** Since it was asked for, by the database's clock. Seconds. */
  readonly waited: number
}

export async function jobToDo(work: Work, id: string): Promise<JobToDo> {
  const row = await work
    .selectFrom('proposalJob')
    .select(['kind', 'state', 'wish', 'problemId', 'ofPlan', 'shiftId', 'municipalityId', 'unitId'])
    .select(sql<number>`extract(epoch from clock_timestamp() - requested_at)::float8`.as('waited'))
    .where('id', '=', id)
    .executeTakeFirst()
  return existing(row)
}

/** A better plan that waits to be taken, or was. */
export async function betterOf(work: Work, id: string) {
  const columns = ['shiftId', 'problemId', 'ofPlan', 'better', 'planId'] as const
  return existing(await work.selectFrom('proposalJob').select(columns).where('id', '=', id).executeTakeFirst())
}

/** Notes which plan a better one became. */
export async function keepTaken(work: Work, id: string, planId: string): Promise<void> {
  await work.updateTable('proposalJob').set({ planId }).where('id', '=', id).execute()
  await tell(work, id)
}

function existing<T>(row: T | undefined): T {
  if (row === undefined) throw usageError(fault('record-not-found', '', { kind: 'job' }))
  return row
}
