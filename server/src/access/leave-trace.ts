import type { Work } from '../database/as-user.ts'
import type { Asking } from './asking.ts'

/** A shift, and the unit that its rows belong to. */
export interface OfShift {
  readonly shiftId: string
  readonly municipalityId: string
  readonly unitId: string
}

/**
 * Writes down who saw whom, in the same transaction as the reading: where the trace cannot be left, nothing is read.
 * `recipients`: by id; the log holds no names.
 */
export async function leaveTrace(
  work: Work,
  asking: Asking,
  of: OfShift,
  recipients: readonly string[],
): Promise<void> {
  const { shiftId, municipalityId, unitId } = of
  const { account: accountId, role, route } = asking
  const row = { shiftId, municipalityId, unitId, accountId, role, route, recipients: [...recipients] }
  await work.insertInto('accessLog').values(row).execute()
}

/** Something that somebody else asked in a unit. */
interface OfUnit {
  readonly id: string
  readonly municipalityId: string
  readonly unitId: string
}

/** The same for what others have asked, one row for each unit. */
export async function leaveFeedbackTrace(work: Work, asking: Asking, read: readonly OfUnit[]): Promise<void> {
  const { account: accountId, role, route } = asking
  const byUnit = Map.groupBy(read, ({ unitId }) => unitId)
  for (const [unitId, rows] of byUnit) {
    const { municipalityId } = rows[0]!
    const of = { shiftId: null, municipalityId, unitId, recipients: [], feedback: rows.map(({ id }) => id) }
    await work
      .insertInto('accessLog')
      .values({ ...of, accountId, role, route })
      .execute()
  }
}
