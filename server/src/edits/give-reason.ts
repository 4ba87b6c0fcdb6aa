import type { BodyOf } from '@hjemrute/contract'
import { fault, usageError } from '@hjemrute/engine/errors'
import type { Asking } from '../access/asking.ts'
import type { Work } from '../database/as-user.ts'

/** Writes down why an edit was made; what was said before stays, and the last counts. Throws `record-not-found`. */
export async function giveReason(
  work: Work,
  { account: madeBy }: Asking,
  editId: string,
  { reason, words }: BodyOf<'giveReason'>,
): Promise<{ edit: string }> {
  const edit = await work
    .selectFrom('edit')
    .select(['shiftId', 'municipalityId', 'unitId'])
    .where('id', '=', editId)
    .executeTakeFirst()
  if (edit === undefined) throw usageError(fault('record-not-found', '', { kind: 'edit' }))
  await work
    .insertInto('editReason')
    .values({ ...edit, editId, reason, words, madeBy })
    .execute()
  return { edit: editId }
}
