import type { EditStep } from '@hjemrute/contract'
import { fault, HjemruteError, usageError } from '@hjemrute/engine/errors'
import { parsePlan } from '@hjemrute/engine/model'
import type { Plan, PlanEdit } from '@hjemrute/engine/model'
import { sql } from 'kysely'
import type { Insertable, Selectable } from 'kysely'
import type { Asker, Work } from '../database/as-user.ts'
import type { Tables } from '../database/tables.ts'
import { ADDED } from '../plans/plans.repository.ts'
import type { AddedPlan } from '../plans/plans.repository.ts'
import type { StoredProblem } from '../problems/problems.repository.ts'
import { NO_FACTS } from './habit-facts.ts'

export type StepRow = Selectable<Tables['edit']>

/** A plan's row with its document. */
export interface PlanOfShift extends AddedPlan {
  readonly kind: 'byHand' | 'proposal' | 'edited'
  readonly plan: Plan
}

/** The latest version of a shift's plan; `undefined`: it has none. */
export const latestPlan = (work: Work, shift: string): Promise<PlanOfShift | undefined> => planOfShift(work, shift)

/** A version of a shift's plan, by default the latest. */
export async function planOfShift(work: Work, shift: string, id?: string): Promise<PlanOfShift | undefined> {
  const all = work
    .selectFrom('plan')
    .select([...ADDED, 'kind', 'document'])
    .where('shiftId', '=', shift)
  const query = id === undefined ? all.orderBy('version', 'desc').limit(1) : all.where('id', '=', id)
  const row = await query.executeTakeFirst()
  if (row === undefined) return undefined
  const { document, ...rest } = row
  const { plan, faults } = parsePlan(document)
  if (plan === undefined) throw new HjemruteError('ours', faults)
  return { ...rest, plan }
}

/** What of a step is its own; the rest follows from the two plans. */
export type StepToAdd = Pick<Insertable<Tables['edit']>, 'id' | 'kind' | 'below' | 'standsOn' | 'touched'> &
  Partial<Insertable<Tables['edit']>>

export async function addStep(
  work: Work,
  { account: madeBy }: Asker,
  { shiftId, municipalityId, unitId }: StoredProblem,
  { before, after }: { before: AddedPlan; after: AddedPlan },
  step: StepToAdd,
): Promise<void> {
  const plans = {
    planBefore: before.id,
    planAfter: after.id,
    problemBefore: before.problemId,
    problemAfter: after.problemId,
    costBefore: before.cost,
    costAfter: after.cost,
    costUnit: after.costUnit,
    violationsBefore: before.violations,
    violationsAfter: after.violations,
  }
  const whole = { key: null, edit: null, ofId: null, rebased: false, ...NO_FACTS }
  const row = { shiftId, municipalityId, unitId, madeBy, ...plans, ...whole, ...step }
  await work.insertInto('edit').values(row).execute()
}

export const stepByKey = (work: Work, shift: string, key: string): Promise<StepRow | undefined> =>
  work.selectFrom('edit').selectAll().where('shiftId', '=', shift).where('key', '=', key).executeTakeFirst()

export const latestStep = (work: Work, shift: string): Promise<StepRow | undefined> =>
  work.selectFrom('edit').selectAll().where('shiftId', '=', shift).orderBy('seq', 'desc').limit(1).executeTakeFirst()

export const stepById = (work: Work, id: string): Promise<StepRow> =>
  work.selectFrom('edit').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

/** The version that a plan is. Throws `record-not-found` for a plan of another shift. */
export async function versionOf(work: Work, shift: string, plan: string): Promise<number> {
  const row = await work
    .selectFrom('plan')
    .select('version')
    .where('id', '=', plan)
    .where('shiftId', '=', shift)
    .executeTakeFirst()
  if (row === undefined) throw usageError(fault('record-not-found', '', { kind: 'plan' }))
  return row.version
}

/** A version that came after one, with its step where it has one: a list read anew has none. */
export interface Since {
  readonly plan: string
  readonly version: number
  readonly kind: string
  readonly by: string
  readonly at: Date
  readonly edit: PlanEdit | null
  readonly touched: readonly string[] | null
}

export async function versionsSince(work: Work, shift: string, version: number): Promise<Since[]> {
  const { rows } = await sql<Since>`
    select p.id as plan, p.version, coalesce(e.kind, p.kind) as kind, a.name as by, p.made_at as at,
      coalesce(e.edit, o.edit) as edit, e.touched
    from plan p join account a on a.id = p.made_by
    left join edit e on e.plan_after = p.id left join edit o on o.id = e.of_id
    where p.shift_id = ${shift} and p.version > ${version} order by p.version`.execute(work)
  return rows
}

/** Every step of a shift, the first first, each with the reason that was given last. */
export async function listSteps(work: Work, shift: string): Promise<EditStep[]> {
  const { rows } = await sql<Omit<EditStep, 'cost' | 'at'> & { at: Date; before: number; after: number; unit: string }>`
    select e.id, e.kind, e.of_id as "of", e.plan_after as plan, p.version, coalesce(e.edit, o.edit) as edit, a.name as by,
      e.made_at as at, r.reason, coalesce(r.words, '') as words,
      e.cost_before as before, e.cost_after as after, e.cost_unit as unit
    from edit e join plan p on p.id = e.plan_after join account a on a.id = e.made_by
    left join edit o on o.id = e.of_id
    left join lateral (select reason, words from edit_reason where edit_id = e.id order by seq desc limit 1) r on true
    where e.shift_id = ${shift} order by e.seq`.execute(work)
  return rows.map(({ at, before, after, unit, ...rest }) => ({
    ...rest,
    at: at.toISOString(),
    cost: { before, after, unit },
  }))
}
