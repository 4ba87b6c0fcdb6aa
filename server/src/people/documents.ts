import type { ProblemInput } from '@hjemrute/engine/model'
import { dateAfter } from '@hjemrute/engine/time'
import { sql } from 'kysely'
import type { ShiftSummary } from '@hjemrute/contract'
import type { OfShift } from '../access/leave-trace.ts'
import type { Work } from '../database/as-user.ts'
import { listShifts } from '../shifts/shifts.repository.ts'

/** What is asked of one shift now, as it was written, and which plan its state is of. */
export interface ShiftDocument extends OfShift {
  readonly date: string
  readonly problemId: string
  readonly document: ProblemInput
  readonly state: ShiftSummary['state']
  readonly plan: string | null
}

/** Days that a person's page looks back and forward. */
export const DAYS = 14

/** Versions never change, so what was read once is kept. A department's day is a third of a megabyte. */
const MOST_KEPT = 60
const kept = new Map<string, ProblemInput>()

/** The shifts that the asker may see from some days before a date to some days after it, by date. */
export async function documentsAround(work: Work, date: string, days = DAYS): Promise<ShiftDocument[]> {
  const from = dateAfter(date, -days)
  const to = dateAfter(date, days)
  const { rows } = await sql<Omit<ShiftDocument, 'document' | 'state' | 'plan'>>`
    select s.id as shift_id, s.municipality_id, s.unit_id, s.date, p.id as problem_id
    from shift_to_plan s
    join lateral (select id from problem where shift_id = s.id order by version desc limit 1) p on true
    where s.date between ${from} and ${to} order by s.date, s.id`.execute(work)
  const documents = await documentsOf(
    work,
    rows.map(({ problemId }) => problemId),
  )
  const summaries = new Map((await listShifts(work)).map((each) => [each.id, each]))
  return rows.map((row) => {
    const { state, plan } = summaries.get(row.shiftId)!
    return { ...row, state, plan, document: documents.get(row.problemId)! }
  })
}

async function documentsOf(work: Work, ids: readonly string[]): Promise<ReadonlyMap<string, ProblemInput>> {
  const missing = ids.filter((id) => !kept.has(id))
  if (missing.length > 0) {
    const rows = await work.selectFrom('problem').select(['id', 'document']).where('id', 'in', missing).execute()
    for (const { id, document } of rows) kept.set(id, document)
  }
  const found = new Map(ids.map((id) => [id, kept.get(id)!]))
  for (const oldest of [...kept.keys()].slice(0, -MOST_KEPT)) kept.delete(oldest)
  return found
}

/** The documents of the unit that knows somebody, the nearest day to come last told first. */
export function newestWith(
  documents: readonly ShiftDocument[],
  today: string,
  has: (document: ProblemInput) => boolean,
): ShiftDocument | undefined {
  const those = documents.filter(({ document }) => has(document))
  return those.find(({ date }) => date > today) ?? those.find(({ date }) => date === today) ?? those.at(-1)
}
