import { sql } from 'kysely'
import type { Transaction } from 'kysely'
import type { Database } from './connect.ts'
import type { Tables } from './tables.ts'

/** One who asks: all that the database needs to know to decide what may be seen. */
export interface Asker {
  readonly account: string
  readonly municipality: string
}

export type Work = Transaction<Tables>

/**
 * Does something in one transaction as somebody. The settings end with the transaction, so that the next to use the
 * connection is nobody until it says otherwise; and nobody sees nothing.
 */
export function asUser<T>(
  db: Database,
  { account, municipality }: Asker,
  work: (work: Work) => Promise<T>,
): Promise<T> {
  return db.transaction().execute(async (transaction) => {
    await sql`select set_config('hjemrute.user', ${account}, true),
      set_config('hjemrute.municipality', ${municipality}, true)`.execute(transaction)
    return work(transaction)
  })
}

/** Waits until nobody else numbers the versions of this shift; holds until the transaction ends. */
export async function oneAtATime(work: Work, shiftId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${shiftId}, 0))`.execute(work)
}
