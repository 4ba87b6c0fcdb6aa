import { fault, usageError } from '@hjemrute/engine/errors'
import type { Work } from '../database/as-user.ts'

/** A unit that somebody has a shift to see in. Throws `record-not-found`. */
export async function assertUnit(work: Work, unit: string): Promise<{ id: string; name: string }> {
  const row = await work
    .selectFrom('unit')
    .select(['id', 'name'])
    .where('id', '=', unit)
    .where('id', 'in', work.selectFrom('shiftToPlan').select('unitId'))
    .executeTakeFirst()
  if (row === undefined) throw usageError(fault('record-not-found', '', { kind: 'unit' }))
  return row
}
