import type { ShiftSummary } from '@hjemrute/contract'
import { fault, usageError } from '@hjemrute/engine/errors'
import { sql } from 'kysely'
import type { Work } from '../database/as-user.ts'
import { lookCount } from '../look/look.repository.ts'

interface ShiftRow {
  readonly id: string
  readonly unitId: string
  readonly unitName: string
  readonly date: string
  readonly kind: ShiftSummary['kind']
  /** The version of what is asked that holds now. */
  readonly problemId: string
  readonly proposalId: string | null
  readonly proposalVersion: number | null
  readonly publishedPlanId: string | null
  readonly publishedVersion: number | null
  readonly publishedProblemId: string | null
  readonly baselineFrom: string | null
  readonly baselineTo: string | null
}

/** Every shift that the asker may see, by date, with its state. */
export async function listShifts(work: Work): Promise<ShiftSummary[]> {
  const rows = await rowsOf(work, undefined)
  const summaries: ShiftSummary[] = []
  // One after another: they share the transaction's connection.
  for (const row of rows) summaries.push(await summaryOf(work, row))
  return summaries
}

/** One shift. Throws `record-not-found`. */
export async function shiftSummary(work: Work, id: string): Promise<ShiftSummary> {
  const row = (await rowsOf(work, id))[0]
  if (row === undefined) throw usageError(fault('record-not-found', '', { kind: 'shift' }))
  return summaryOf(work, row)
}

/** A proposal counts only for what is asked now; a publication stands until the next. */
async function rowsOf(work: Work, id: string | undefined): Promise<ShiftRow[]> {
  const { rows } = await sql<ShiftRow>`
    select s.id, s.unit_id, u.name as unit_name, s.date, s.kind, p.id as problem_id,
      proposal.id as proposal_id, proposal.version as proposal_version,
      published.id as published_plan_id, published.version as published_version,
      published.problem_id as published_problem_id, b.from_date as baseline_from, b.to_date as baseline_to
    from shift_to_plan s
    join unit u on u.municipality_id = s.municipality_id and u.id = s.unit_id
    join lateral (select id from problem where shift_id = s.id order by version desc limit 1) p on true
    left join lateral (
      select id, version from plan
      where shift_id = s.id and kind in ('proposal', 'edited') and problem_id = p.id order by version desc limit 1
    ) proposal on true
    left join lateral (
      select plan.id, plan.version, plan.problem_id from publication join plan on plan.id = publication.plan_id
      where publication.shift_id = s.id order by publication.version desc limit 1
    ) published on true
    left join lateral (
      select from_date, to_date from baseline_period where municipality_id = s.municipality_id and unit_id = s.unit_id
        and ended_at is null and s.date between from_date and to_date order by from_date limit 1
    ) b on true
    where ${id === undefined ? sql`true` : sql`s.id = ${id}`}
    order by s.date, array_position(array['day', 'long', 'evening', 'night'], s.kind), s.unit_id`.execute(work)
  return rows
}

async function summaryOf(work: Work, row: ShiftRow): Promise<ShiftSummary> {
  const { id, unitId, unitName, date, kind } = row
  const state = stateOf(row)
  const look = state.plan === null ? null : await lookCount(work, id, state.plan)
  const { baselineFrom: from, baselineTo: to } = row
  const baseline = from === null || to === null ? null : { from, to }
  return { id, unit: { id: unitId, name: unitName }, date, kind, ...state, baseline, look }
}

function stateOf(row: ShiftRow): Pick<ShiftSummary, 'state' | 'plan'> {
  const { proposalId, proposalVersion, publishedPlanId, publishedVersion, publishedProblemId, problemId } = row
  if (proposalId !== null && (proposalVersion ?? 0) > (publishedVersion ?? 0))
    return { state: publishedPlanId === null ? 'proposed' : 'editedAfterPublishing', plan: proposalId }
  if (publishedPlanId === null) return { state: 'notPlanned', plan: null }
  const isCurrent = publishedProblemId === problemId
  return { state: isCurrent ? 'published' : 'changedAfterPublishing', plan: publishedPlanId }
}

/** A plan waits for somebody to publish it. */
export const isWaiting = (state: ShiftSummary['state']): boolean =>
  state === 'proposed' || state === 'editedAfterPublishing'
