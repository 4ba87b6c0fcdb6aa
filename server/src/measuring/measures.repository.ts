import type { MeasuredFigures } from '@hjemrute/contract'
import { fault, usageError } from '@hjemrute/engine/errors'
import { sql } from 'kysely'
import type { Selectable } from 'kysely'
import type { Work } from '../database/as-user.ts'
import type { Tables } from '../database/tables.ts'
import { baselineOf } from './baseline.repository.ts'

export type MeasureRow = Selectable<Tables['planningMeasure']>

/** Adds seconds that somebody was at work on a shift's plan. Throws `record-not-found`. */
export async function addActivity(work: Work, shift: string, seconds: number): Promise<void> {
  const of = await placeOf(work, shift)
  if (of === undefined) throw usageError(fault('record-not-found', '', { kind: 'shift' }))
  await work
    .insertInto('planningTime')
    .values({ ...of, seconds })
    .onConflict((c) =>
      c
        .columns(['municipalityId', 'unitId', 'date', 'kind'])
        .doUpdateSet({ seconds: sql`planning_time.seconds + ${seconds}` }),
    )
    .execute()
}

/** Where a measure belongs: to the unit, the date and the part of the day, and to nobody. */
const placeOf = (work: Work, shift: string) =>
  work
    .selectFrom('shiftToPlan')
    .select(['municipalityId', 'unitId', 'date'])
    .select(sql<MeasureRow['kind']>`kind`.as('kind'))
    .where('id', '=', shift)
    .executeTakeFirst()

/**
 * Keeps how a publication came about: the time since the one before, the changes by hand, the plan as it was proposed
 * and as it is published. Called in the transaction that publishes. Who it was is not asked.
 */
export async function keepMeasure(
  work: Work,
  { shift, plan, publication }: { readonly shift: string; readonly plan: string; readonly publication: number },
): Promise<void> {
  const of = (await placeOf(work, shift))!
  const proposal = await lastProposal(work, shift, plan)
  const { edits, reasons } = await changesByHand(work, shift, plan)
  const row = {
    ...{ ...of, publication, edits: JSON.stringify(edits), reasons: JSON.stringify(reasons) },
    baseline: (await baselineOf(work, shift)) !== null,
    proposed: proposal !== undefined,
    seconds: await takeSeconds(work, of),
    proposal: proposal === undefined ? null : JSON.stringify(await figuresOf(work, proposal.id)),
    published: JSON.stringify(await figuresOf(work, plan)),
  }
  await work.insertInto('planningMeasure').values(row).execute()
}

/** What has been counted; the count begins anew. */
async function takeSeconds(work: Work, of: Pick<MeasureRow, 'municipalityId' | 'unitId' | 'date' | 'kind'>) {
  const { rows } = await sql<{ seconds: number }>`
    select seconds from planning_time where municipality_id = ${of.municipalityId} and unit_id = ${of.unitId}
      and date = ${of.date} and kind = ${of.kind} for update`.execute(work)
  const seconds = rows[0]?.seconds ?? 0
  await work
    .updateTable('planningTime')
    .set({ seconds: 0 })
    .where('unitId', '=', of.unitId)
    .where('date', '=', of.date)
    .where('kind', '=', of.kind)
    .execute()
  return seconds
}

/** The proposal that a plan comes from; `undefined`: it was made by hand. */
const lastProposal = (work: Work, shift: string, plan: string) =>
  work
    .selectFrom('plan')
    .select(['id', 'version'])
    .where('shiftId', '=', shift)
    .where('kind', '=', 'proposal')
    .where('version', '<=', work.selectFrom('plan').select('version').where('id', '=', plan))
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()

/**
 * Changes that stand, by kind, and the reasons that were given for them: since the plan was last published or begun by
 * hand. A new proposal around them takes none of them away.
 */
async function changesByHand(
  work: Work,
  shift: string,
  plan: string,
): Promise<{ edits: Record<string, number>; reasons: Record<string, number> }> {
  const { rows } = await sql<{ kind: string; reason: string | null; times: number }>`
    select e.edit ->> 'kind' as kind, r.reason, count(*)::int as times
    from edit e join plan p on p.id = e.plan_after
    left join lateral (select reason from edit_reason where edit_id = e.id order by seq desc limit 1) r on true
    where e.shift_id = ${shift} and e.kind = 'edit'
      and p.version <= (select version from plan where id = ${plan})
      and p.version > coalesce((
        select max(b.version) from plan b left join publication u on u.plan_id = b.id
        where b.shift_id = ${shift} and b.id <> ${plan} and (u.id is not null or b.why in ('byHand', 'empty'))), 0)
      and coalesce((select kind from edit b where b.of_id = e.id order by seq desc limit 1), 'redo') = 'redo'
    group by 1, 2`.execute(work)
  const edits: Record<string, number> = {}
  const reasons: Record<string, number> = {}
  for (const { kind, reason, times } of rows) {
    edits[kind] = (edits[kind] ?? 0) + times
    if (reason !== null) reasons[reason] = (reasons[reason] ?? 0) + times
  }
  return { edits, reasons }
}

async function figuresOf(work: Work, plan: string): Promise<MeasuredFigures> {
  return work
    .selectFrom('plan')
    .select(['travelSeconds', 'waitingSeconds', 'unassigned', 'facesPerRecipient'])
    .select(
      sql<number | null>`(select (t ->> 'amount')::float from jsonb_array_elements(document -> 'cost' -> 'terms') t
        where t ->> 'term' = 'newFace')`.as('newFaces'),
    )
    .where('id', '=', plan)
    .executeTakeFirstOrThrow()
}

/** What has been kept of a unit, by date. */
export const measuresOf = (work: Work, unit: string): Promise<MeasureRow[]> =>
  work.selectFrom('planningMeasure').selectAll().where('unitId', '=', unit).orderBy('date').execute()
