import { nearestWord } from '../../model/validate/near-miss.ts'
import type { CsvReport } from './csv-report.ts'
import { fold } from './fold.ts'
import {
  COLUMN_BY_HEADING,
  headingKey,
  HEADINGS,
  namesOf,
  PLAN_HEADINGS,
  TABLE_BY_FILE,
  unitOf,
} from './headings/index.ts'
import type { CsvLanguage } from './headings/index.ts'
import { columnLetter, firstRows } from './sheet.ts'
import type { CsvSheet, NamedSheet, PlacedColumn } from './sheet.ts'
import { columnsOf, TABLE_NAMES } from './tables.ts'
import type { TableName } from './tables.ts'

/** Titles and merged cells may stand above the headings; they are looked for in this many rows. */
const HEADING_ROWS = 12
/** A shorter word that we do not know is a word of its own, not a slip. */
const SHORTEST_SLIP = 5

/** How well a row serves as the headings of a table. */
interface Candidate {
  readonly table: TableName
  readonly row: number
  readonly known: number
  readonly missing: readonly string[]
}

/**
 * Finds which table a sheet is and where its columns are. The headings tell; the file's name decides between tables
 * that fit equally well, and says which columns to miss in one that fits none. Undefined, with a fault or a note, when
 * the sheet cannot be used.
 */
export function recogniseSheet(sheet: CsvSheet, language: CsvLanguage, report: CsvReport): NamedSheet | undefined {
  const { file } = sheet
  if (isPlan(sheet)) return void report.note('csv-note-plan-ignored', { file })
  const byName = tableOfName(file)
  const best = choose(candidatesOf(sheet), byName === 'plan' ? undefined : byName)
  if (best === undefined) {
    const code = firstRows(sheet, HEADING_ROWS).some(isLineInACell) ? 'csv-lines-quoted' : 'csv-no-headings'
    return void report.add(code, { file })
  }
  if (best.length > 1) {
    const tables = best.map(({ table }) => `table ${table}`).join('|')
    return void report.add('csv-table-unclear', { file, tables })
  }
  const { table, row, missing } = best[0]!
  const columns = placeColumns(sheet, table, row, report)
  const lacking = missing.filter((column) => !columns.has(column))
  for (const column of lacking)
    report.add('csv-column-missing', { file, table: `table ${table}`, column: nameOf(language, table, column) })
  if (lacking.length > 0) return undefined
  const cells = sheet.rows.at(row)!
  const width = cells.findLastIndex((cell) => cell.trim() !== '') + 1
  return { ...sheet, table, headingRow: row, width, columns }
}

/** Our name for a column, in the language asked for. */
export const nameOf = (language: CsvLanguage, table: TableName, column: string): string =>
  (HEADINGS[language].columns[table] as Readonly<Record<string, readonly string[]>>)[column]![0]!

/** The table that the words of a file's name tell of: `Oppdrag uke 48.csv`, `2026-11_vakter.csv`. */
function tableOfName(file: string): TableName | 'plan' | undefined {
  const base = file.replace(/^.*[/\\]/, '').replace(/(\.\w{2,4})+$/, '')
  const words = [base, ...base.split(/[^\p{L}]+/u)].map(fold)
  return words.map((word) => TABLE_BY_FILE.get(word)).find((table) => table !== undefined)
}

function isPlan({ rows }: CsvSheet): boolean {
  const keys = (rows.at(0) ?? []).map(headingKey)
  return PLAN_HEADINGS.some((plan) => keys.filter((key) => plan.has(key)).length >= plan.size - 2)
}

function candidatesOf(sheet: CsvSheet): Candidate[] {
  return firstRows(sheet, HEADING_ROWS).flatMap((cells, row) => {
    const keys = new Set(cells.filter((cell) => cell.trim() !== '').map(headingKey))
    return TABLE_NAMES.map((table) => {
      const byHeading = COLUMN_BY_HEADING[table]
      const found = new Set([...keys].flatMap((key) => byHeading.get(key) ?? []))
      const needed = Object.entries(columnsOf(table)).filter(([, column]) => column.needed)
      const missing = needed.map(([column]) => column).filter((column) => !found.has(column))
      return { table, row, known: found.size, missing }
    })
  })
}

/** A column that must be there and is not weighs as much as this many that are; a file's name, as two. Our choice. */
const MISSING_WEIGHT = 3
const NAME_WEIGHT = 2

/** The best table and row; several tables when nothing tells them apart; undefined when none has two known headings. */
function choose(candidates: readonly Candidate[], byName: TableName | undefined): Candidate[] | undefined {
  const possible = candidates.filter(({ known, missing }) => known >= 2 || (known === 1 && missing.length === 0))
  const score = ({ table, known, missing }: Candidate): number =>
    known - MISSING_WEIGHT * missing.length + (table === byName ? NAME_WEIGHT : 0)
  const most = Math.max(...possible.map(score))
  const best = possible.filter((candidate) => score(candidate) === most)
  // A name that is borne out by as many headings is right, and what its table lacks is missing.
  const named = possible.filter(({ table }) => table === byName).toSorted((a, b) => b.known - a.known)[0]
  if (named !== undefined && best.every(({ known }) => named.known >= known)) return [named]
  const tables = [...new Set(best.map(({ table }) => table))]
  return tables.length === 0 ? undefined : tables.map((table) => best.find((one) => one.table === table)!)
}

/** Each line of the file became one cell, quotes around it all. */
function isLineInACell(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '')
  if (filled.length !== 1) return false
  const parts = filled[0]!.split(/[;,\t]/).map(headingKey)
  return TABLE_NAMES.some((table) => parts.filter((part) => COLUMN_BY_HEADING[table].has(part)).length >= 3)
}

function placeColumns(
  { file, rows }: CsvSheet,
  table: TableName,
  headingRow: number,
  report: CsvReport,
): Map<string, PlacedColumn> {
  const byHeading = COLUMN_BY_HEADING[table]
  const columns = new Map<string, PlacedColumn>()
  const row = headingRow + 1
  const unknown: { index: number; heading: string }[] = []
  rows.at(headingRow)!.forEach((cell, index) => {
    const heading = printed(cell)
    if (heading === '') return
    const column = byHeading.get(headingKey(heading))
    const before = column === undefined ? undefined : columns.get(column)
    if (column === undefined) unknown.push({ index, heading })
    else if (before === undefined) columns.set(column, { index, heading, unit: unitOf(heading) })
    else {
      const [first, second] = [before.index, index].map(columnLetter) as [string, string]
      report.add('csv-heading-twice', { file, row, column: heading, first, second }, second)
    }
  })
  for (const { index, heading } of unknown) {
    const nearest = slipOf(heading, table, columns)
    if (SENSITIVE.test(fold(heading))) report.note('csv-note-sensitive-column', { file, column: heading })
    else if (nearest === undefined) report.note('csv-note-column-ignored', { file, column: heading })
    else report.add('csv-heading-misspelt', { file, row, column: heading, nearest }, columnLetter(index))
  }
  return columns
}

/** Never read, and better left out of an export. */
const SENSITIVE =
  /^(fodselsnummer|fodselsnr|fnr|personnummer|personnr|fodselsdato|diagnose|diagnosar|diagnosekode|arsak|fravarsarsak|nationalid)/

/** A heading's text on one line, without what cannot be seen. */
const printed = (cell: string): string => cell.replace(/[\s\u00a0\ufeff\u200b]+/g, ' ').trim()

/** The heading that a misspelt one stands for, of a column that the sheet does not have yet. */
function slipOf(heading: string, table: TableName, columns: ReadonlyMap<string, unknown>): string | undefined {
  const key = headingKey(heading)
  if (key.length < SHORTEST_SLIP) return undefined
  const free = [...COLUMN_BY_HEADING[table]].filter(
    ([known, column]) => known.length >= SHORTEST_SLIP && !columns.has(column),
  )
  // A slip is seldom in the first letter, and a word of its own often differs there.
  const near = nearestWord(
    key,
    free.map(([known]) => known).filter((known) => known[0] === key[0]),
  )
  const column = near === undefined ? undefined : COLUMN_BY_HEADING[table].get(near)
  return column === undefined ? undefined : namesOf(table, column).find((name) => headingKey(name) === near)
}
