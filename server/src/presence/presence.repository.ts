import type { ShiftEvent } from '@hjemrute/contract'
import { fault, usageError } from '@hjemrute/engine/errors'
import { sql } from 'kysely'
import type { OfShift } from '../access/leave-trace.ts'
import type { Asker, Work } from '../database/as-user.ts'

/** Who has said nothing for so long is gone: the server that held the line was killed. Seconds. */
const GONE_AFTER = 60

/** The shift that somebody asks to look at. Throws `record-not-found`. */
export async function shiftOf(work: Work, id: string): Promise<OfShift> {
  const row = await work
    .selectFrom('shiftToPlan')
    .select(['id as shiftId', 'municipalityId', 'unitId'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) throw usageError(fault('record-not-found', '', { kind: 'shift' }))
  return row
}

/** Says that somebody is there, at one end of a line; again while the line is open. */
export async function arrive(work: Work, { account: accountId }: Asker, of: OfShift, line: string): Promise<void> {
  await work
    .deleteFrom('presence')
    .where(sql<boolean>`seen_at < now() - make_interval(secs => ${GONE_AFTER})`)
    .execute()
  await work
    .insertInto('presence')
    .values({ line, accountId, visit: null, ...of })
    .onConflict((c) => c.column('line').doUpdateSet({ seenAt: new Date().toISOString() }))
    .execute()
}

export async function leave(work: Work, line: string): Promise<void> {
  await work.deleteFrom('presence').where('line', '=', line).execute()
}

/** What somebody looks at now, on all their lines to this shift. */
export async function lookAt(work: Work, { account }: Asker, shift: string, visit: string | null): Promise<void> {
  await work
    .updateTable('presence')
    .set({ visit })
    .where('shiftId', '=', shift)
    .where('accountId', '=', account)
    .execute()
}

/** Everything that is told of a shift as it happens, as it is now. */
export async function stateOf(work: Work, { account }: Asker, shift: string): Promise<ShiftEvent[]> {
  const { rows: plans } = await sql<{ plan: string; version: number; by: string; byYou: boolean }>`
    select p.id as plan, p.version, a.name as by, a.id = ${account} as by_you
    from plan p join account a on a.id = p.made_by
    where p.shift_id = ${shift} order by p.version desc limit 1`.execute(work)
  const { rows: versions } = await sql<{ problem: number; published: number | null }>`
    select (select max(version) from problem where shift_id = ${shift}) as problem,
      (select max(version) from publication where shift_id = ${shift}) as published`.execute(work)
  const { rows: people } = await sql<{ name: string; visit: string | null; you: boolean }>`
    select distinct on (a.id) a.name, p.visit, a.id = ${account} as you
    from presence p join account a on a.id = p.account_id
    where p.shift_id = ${shift} and p.seen_at > now() - make_interval(secs => ${GONE_AFTER})
    order by a.id, p.visit nulls last`.execute(work)
  const { problem, published } = versions[0]!
  return [
    ...plans.map((plan) => ({ kind: 'plan' as const, ...plan })),
    { kind: 'problem', version: problem },
    { kind: 'present', people },
    ...(published === null ? [] : [{ kind: 'published' as const, version: published }]),
  ]
}
