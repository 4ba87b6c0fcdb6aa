import { csvText, fileNameOf, problemTables } from '@hjemrute/engine/exchange'
import type { Problem } from '@hjemrute/engine/model'

/** A problem as the tables of our CSV (docs/csv.md): file names and texts, in Norwegian as a municipality has them. */
export function csvFolder(problem: Problem): { readonly name: string; readonly text: string | Uint8Array }[] {
  return [...problemTables(problem, 'nb')].map(([table, rows]) => ({
    name: `${fileNameOf(table, 'nb')}.csv`,
    text: csvText(rows),
  }))
}
