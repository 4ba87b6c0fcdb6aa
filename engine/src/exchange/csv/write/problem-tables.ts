import type { Problem } from '../../../model/index.ts'
import type { CsvLanguage } from '../headings/index.ts'
import { TABLE_NAMES } from '../tables.ts'
import type { TableName } from '../tables.ts'
import { CellWriter } from './cell-writer.ts'
import { caregiverRows, competenceRows, recipientRows } from './people-rows.ts'
import { placeRows } from './place-rows.ts'
import { shiftRows } from './shift-rows.ts'
import { tableRows } from './table-rows.ts'
import { visitRows } from './visit-rows.ts'

/**
 * The tables of a problem as headings and rows of text, ready for `csvText`. Read again they give the same problem, as
 * far as the tables have columns for it (docs/csv.md lists what they lack). Absences have been counted in the shifts,
 * so their table has only headings. Tables without rows are there too.
 */
export function problemTables(problem: Problem, language: CsvLanguage = 'nb'): Map<TableName, string[][]> {
  const writer = new CellWriter(language, problem.horizon.timeZone)
  const rows: { readonly [Table in TableName]: string[][] } = {
    places: tableRows('places', placeRows(problem, writer), language),
    recipients: tableRows('recipients', recipientRows(problem, writer), language),
    caregivers: tableRows('caregivers', caregiverRows(problem, writer), language),
    competences: tableRows('competences', competenceRows(problem, writer), language),
    shifts: tableRows('shifts', shiftRows(problem, writer), language),
    absences: tableRows('absences', [], language),
    visits: tableRows('visits', visitRows(problem, writer), language),
  }
  return new Map(TABLE_NAMES.map((table) => [table, rows[table]]))
}
