import { Piscina } from 'piscina'
import { asUser } from '../database/as-user.ts'
import type { Asker, Work } from '../database/as-user.ts'
import type { Database } from '../database/connect.ts'
import type { StoredProblem } from '../problems/problems.repository.ts'
import type { BoundTask } from './bound-thread.ts'

/** Proves what any plan of a problem costs at least, once for each problem. */
export interface BoundThread {
  prove(db: Database, asker: Asker, of: StoredProblem): Promise<void>
  stop(): Promise<void>
}

/** A department takes two seconds; what takes longer than this stays unproven. Milliseconds. */
const LONGEST = 60_000

export function openBoundThread(): BoundThread {
  const pool = new Piscina<BoundTask, number | null>({
    filename: new URL('./bound-thread.ts', import.meta.url).href,
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: 10_000,
  })
  return {
    prove: async (db, asker, of) => {
      const { id, municipalityId, unitId, problem, travel } = of
      if ((await asUser(db, asker, (work) => boundOf(work, id))) !== undefined) return
      const signal = AbortSignal.timeout(LONGEST)
      const value = await pool.run({ problem, travel }, { signal }).catch((error: unknown) => {
        if (signal.aborted) return null
        throw error
      })
      const row = { problemId: id, municipalityId, unitId, value }
      await asUser(db, asker, (work) =>
        work
          .insertInto('problemBound')
          .values(row)
          .onConflict((c) => c.doNothing())
          .execute(),
      )
    },
    stop: () => pool.destroy(),
  }
}

/** What any legal plan that places everything mandatory costs at least; `null`: nothing proven; `undefined`: not looked for. */
export async function boundOf(work: Work, problemId: string): Promise<number | null | undefined> {
  const row = await work
    .selectFrom('problemBound')
    .select('value')
    .where('problemId', '=', problemId)
    .executeTakeFirst()
  return row?.value
}

/** The same with when it was proven, for those who want the number; `null`: nothing proven. */
export async function provenBound(work: Work, problemId: string): Promise<{ value: number; provenAt: string } | null> {
  const row = await work
    .selectFrom('problemBound')
    .select(['value', 'computedAt'])
    .where('problemId', '=', problemId)
    .executeTakeFirst()
  const value = row?.value ?? null
  return row === undefined || value === null ? null : { value, provenAt: row.computedAt.toISOString() }
}
