import type { BodyOf, ParamsOf } from '@hjemrute/contract'
import { fault, usageError } from '@hjemrute/engine/errors'
import type { Asking } from '../access/asking.ts'
import { seesProtected } from '../access/protected-places.ts'
import { dayOf, recordsOf } from '../corrections/apply-correction.ts'
import type { Correction } from '../corrections/apply-correction.ts'
import { protectedRecords } from './protected-records.ts'
import type { Work } from '../database/as-user.ts'
import { correct, documentToChange, shiftOf } from './correct.ts'
import { atClock, windowOf } from './new-record.ts'
import { FIELDS } from './record-fields.ts'

/**
 * Gives fields of a record other values, in the shift's own day or from it on.
 * Throws `record-not-found` for a field or a record that is not there, `access-denied` where the address is protected.
 */
export async function changeRecord(
  work: Work,
  asking: Asking,
  { shift, kind, record }: ParamsOf<'changeRecord'>,
  { fields, clock, scope, why }: BodyOf<'changeRecord'>,
): Promise<{ id: string; shifts: number }> {
  const at = await shiftOf(work, shift)
  const document = await documentToChange(work, at)
  if (!recordsOf(document, kind).some(({ id }) => id === record))
    throw usageError(fault('record-not-found', '', { kind }))
  const all = { ...fields, ...clockFields() }
  for (const path of Object.keys(all))
    if (!FIELDS[kind].includes(path)) throw usageError(fault('record-not-found', path, { kind: 'field' }))
  const isSecret = protectedRecords(document).has(`${kind} ${record}`)
  const touchesSecret = kind === 'location' || 'phone' in all || 'addressProtected' in all
  if (isSecret && touchesSecret && !seesProtected(asking))
    throw usageError(fault('access-denied', '', { permission: 'person:protected' }))
  const corrections = Object.entries(all).map(([path, value]): Correction => ({
    kind,
    record,
    path,
    value,
    day: dayOf(document),
    scope,
    weekdays: null,
  }))
  // Why an address is protected is nobody's to write here.
  const { shifts } = await correct(work, asking, at, corrections, 'addressProtected' in all ? '' : why)
  return { id: record, shifts }

  function clockFields(): Record<string, unknown> {
    if (clock === undefined) return {}
    const { from, to } = clock
    if (kind === 'visit') return { windows: [windowOf(document, from, to)] }
    return { start: atClock(document, from), end: atClock(document, to, from) }
  }
}
