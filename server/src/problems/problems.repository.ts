import { fault, HjemruteError, usageError } from '@hjemrute/engine/errors'
import { parseProblem } from '@hjemrute/engine/model'
import type { Problem, ProblemInput, TravelTable } from '@hjemrute/engine/model'
import { buildTravel } from '@hjemrute/engine/travel'
import { sql } from 'kysely'
import { gunzipSync } from 'node:zlib'
import type { Asking } from '../access/asking.ts'
import { leaveTrace } from '../access/leave-trace.ts'
import type { OfShift } from '../access/leave-trace.ts'
import { oneAtATime } from '../database/as-user.ts'
import type { Asker, Work } from '../database/as-user.ts'

/** What is asked of a shift, in one of its versions, ready to plan. */
export interface StoredProblem extends OfShift {
  readonly id: string
  readonly version: number
  readonly problem: Problem
  readonly travel: TravelTable
}

/** Versions never change, so what was read once is kept, the latest first. A department is about a megabyte. */
const MOST_KEPT = 12
const kept = new Map<string, Pick<StoredProblem, 'problem' | 'travel'>>()

/** The version that holds now, or the one named. What a person reads of it leaves a trace: all its recipients. */
export async function problemFor(
  work: Work,
  asking: Asking,
  of: { readonly shift: string } | { readonly problem: string },
): Promise<StoredProblem> {
  const stored = await problemForMachine(work, of)
  const recipients = [...new Set(stored.problem.visits.map(({ recipient }) => recipient))]
  await leaveTrace(work, asking, stored, recipients)
  return { ...stored, problem: await protectedSince(work, stored) }
}

/** An earlier version is read with the addresses that have become protected since. */
async function protectedSince(work: Work, { shiftId, version, problem }: StoredProblem): Promise<Problem> {
  const { rows } = await sql<{ id: string }>`
    select r ->> 'id' as id from (
      select document from problem where shift_id = ${shiftId} and version > ${version} order by version desc limit 1
    ) latest, jsonb_array_elements(latest.document -> 'recipients') r
    where r @> '{"addressProtected": true}'`.execute(work)
  if (rows.length === 0) return problem
  const hidden = new Set(rows.map(({ id }) => id))
  return {
    ...problem,
    recipients: problem.recipients.map((each) => (hidden.has(each.id) ? { ...each, addressProtected: true } : each)),
  }
}

/** The same for a job that shows it to nobody. */
export async function problemForMachine(
  work: Work,
  of: { readonly shift: string } | { readonly problem: string },
): Promise<StoredProblem> {
  const row = await rowOf(work, of)
  const { id, version, shiftId, municipalityId, unitId } = row
  const parsed = kept.get(id) ?? (await parsedFor(work, id))
  kept.delete(id)
  kept.set(id, parsed)
  for (const oldest of [...kept.keys()].slice(0, -MOST_KEPT)) kept.delete(oldest)
  return { id, version, shiftId, municipalityId, unitId, ...parsed }
}

/** Read whether or not the document is kept: row-level security is asked every time. */
async function rowOf(work: Work, of: { readonly shift: string } | { readonly problem: string }) {
  const all = work.selectFrom('problem').select(['id', 'version', 'shiftId', 'municipalityId', 'unitId'])
  const query =
    'problem' in of
      ? all.where('id', '=', of.problem)
      : all.where('shiftId', '=', of.shift).orderBy('version', 'desc').limit(1)
  const row = await query.executeTakeFirst()
  if (row === undefined) throw usageError(fault('record-not-found', '', { kind: 'shift' }))
  return row
}

async function parsedFor(work: Work, id: string): Promise<Pick<StoredProblem, 'problem' | 'travel'>> {
  const { document } = await work
    .selectFrom('problem')
    .select('document')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const { problem, faults } = parseProblem(document)
  if (problem === undefined) throw new HjemruteError('ours', faults)
  return { problem, travel: await travelFor(work, problem) }
}

/** The travel table of a problem, from matrices kept beside it. */
export async function travelFor(work: Work, problem: Problem): Promise<TravelTable> {
  const { travel } = problem
  if (travel.kind !== 'matrixFile') return buildTravel(problem)
  const { content } = await work
    .selectFrom('travelMatrix')
    .select('content')
    .where('sha256', '=', travel.sha256)
    .executeTakeFirstOrThrow()
  return buildTravel(problem, () => gunzipSync(content))
}

/** Stores a version of what is asked. The document has been parsed by whoever calls. */
export async function addProblem(
  work: Work,
  { account: madeBy }: Asker,
  { shiftId, municipalityId, unitId }: OfShift,
  document: ProblemInput,
  why: string,
): Promise<{ id: string; version: number }> {
  await oneAtATime(work, shiftId)
  const { latest } = await work
    .selectFrom('problem')
    .select(({ fn }) => fn.max('version').as('latest'))
    .where('shiftId', '=', shiftId)
    .executeTakeFirstOrThrow()
  const version = (latest ?? 0) + 1
  const row = { shiftId, municipalityId, unitId, version, document: JSON.stringify(document), why, madeBy }
  return work.insertInto('problem').values(row).returning(['id', 'version']).executeTakeFirstOrThrow()
}

/** What was just parsed and stored need not be parsed again. */
export const keepParsed = (id: string, parsed: Pick<StoredProblem, 'problem' | 'travel'>): void => {
  kept.set(id, { problem: parsed.problem, travel: parsed.travel })
}

/** The document as it was stored, to make the next version from. */
export async function documentOf(work: Work, id: string): Promise<ProblemInput> {
  const { document } = await work
    .selectFrom('problem')
    .select('document')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return document
}
