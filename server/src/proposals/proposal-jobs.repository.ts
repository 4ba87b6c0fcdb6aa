import type { Job } from '@hjemrute/contract'
import { fault, HjemruteError, usageError } from '@hjemrute/engine/errors'
import type { Language } from '@hjemrute/engine/text'
import { sql } from 'kysely'
import type { Asker, Work } from '../database/as-user.ts'
import { problemDetails } from '../plugins/problem-answers.ts'
import type { StoredProblem } from '../problems/problems.repository.ts'

/** Who follows a job listens here; the message is the job's id. */
export const JOB_CHANNEL = 'hjemrute_job'

export async function addJob(work: Work, { account }: Asker, of: StoredProblem): Promise<string> {
  const { id: problemId, shiftId, municipalityId, unitId } = of
  const row = { problemId, shiftId, municipalityId, unitId, requestedBy: account }
  const { id } = await work.insertInto('proposalJob').values(row).returning('id').executeTakeFirstOrThrow()
  return id
}

/** What has become of a job; listeners are told when the transaction is done. */
export type JobChange =
  | { readonly state: 'running'; readonly placed: number; readonly toPlace: number }
  | { readonly state: 'done'; readonly planId: string }
  | { readonly state: 'failed'; readonly fault: string }

export async function changeJob(work: Work, id: string, change: JobChange): Promise<void> {
  await work.updateTable('proposalJob').set(change).where('id', '=', id).execute()
  await sql`select pg_notify(${JOB_CHANNEL}, ${id})`.execute(work)
}

/** A job as it is told. Throws `record-not-found`. */
export async function jobFor(work: Work, id: string, language: Language): Promise<Job> {
  const row = await work.selectFrom('proposalJob').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw usageError(fault('record-not-found', '', { kind: 'job' }))
  const { state, placed, toPlace, planId } = row
  return {
    id,
    state,
    progress: placed === null || toPlace === null ? null : { placed, all: toPlace },
    plan: planId,
    problem: row.fault === null ? null : problemDetails(stored(row.fault), language),
  }
}

/** The problem that a job searches on. */
export async function problemOf(work: Work, id: string): Promise<string> {
  const row = await work.selectFrom('proposalJob').select('problemId').where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw usageError(fault('record-not-found', '', { kind: 'job' }))
  return row.problemId
}

const stored = (text: string): HjemruteError => new HjemruteError('usage', JSON.parse(text) as HjemruteError['faults'])
