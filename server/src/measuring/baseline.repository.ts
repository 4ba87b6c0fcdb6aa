import type { BodyOf, Measuring } from '@hjemrute/contract'
import { fault, usageError } from '@hjemrute/engine/errors'
import type { Asking } from '../access/asking.ts'
import type { Work } from '../database/as-user.ts'
import { assertUnit } from './units.repository.ts'

type Period = NonNullable<Measuring['baseline']>

/** The period without proposals that is under way in a unit on a date, or the next to come; `null`: none. */
export async function baselineFrom(work: Work, unit: string, date: string): Promise<Period | null> {
  const row = await inForce(work, unit).where('toDate', '>=', date).orderBy('fromDate').executeTakeFirst()
  return row ?? null
}

/** The period that a shift lies in; `null`: none. */
export async function baselineOf(work: Work, shift: string): Promise<(Period & { unit: string }) | null> {
  const { unitId, date } = await work
    .selectFrom('shiftToPlan')
    .select(['unitId', 'date'])
    .where('id', '=', shift)
    .executeTakeFirstOrThrow()
  const row = await inForce(work, unitId).where('fromDate', '<=', date).where('toDate', '>=', date).executeTakeFirst()
  return row === undefined ? null : { ...row, unit: unitId }
}

/** Throws `baseline-no-proposal` for a shift in such a period. */
export async function assertNoBaseline(work: Work, shift: string): Promise<void> {
  const period = await baselineOf(work, shift)
  if (period !== null) throw usageError(fault('baseline-no-proposal', '', { from: period.from, to: period.to }))
}

/** Throws `baseline-period` for one that is past, ends before it begins, or meets another. */
export async function startBaseline(
  work: Work,
  asking: Asking,
  { unit, from, to, today }: BodyOf<'startBaseline'> & { readonly unit: string; readonly today: string },
): Promise<void> {
  await assertUnit(work, unit)
  const meets = await inForce(work, unit).where('fromDate', '<=', to).where('toDate', '>=', from).executeTakeFirst()
  if (to < from || from < today || meets !== undefined) throw usageError(fault('baseline-period'))
  const row = { municipalityId: asking.municipality, unitId: unit, fromDate: from, toDate: to, madeBy: asking.account }
  await work.insertInto('baselinePeriod').values(row).execute()
}

/** From now on proposals are offered again; what was measured stays as it was marked. */
export async function endBaseline(work: Work, unit: string, today: string): Promise<void> {
  await assertUnit(work, unit)
  await work
    .updateTable('baselinePeriod')
    .set({ endedAt: new Date() })
    .where('unitId', '=', unit)
    .where('endedAt', 'is', null)
    .where('toDate', '>=', today)
    .execute()
}

const inForce = (work: Work, unit: string) =>
  work
    .selectFrom('baselinePeriod')
    .select(['fromDate as from', 'toDate as to'])
    .where('unitId', '=', unit)
    .where('endedAt', 'is', null)
