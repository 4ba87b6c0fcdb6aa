import { HEADINGS } from '../headings/index.ts'
import type { CsvLanguage } from '../headings/index.ts'
import { columnsOf } from '../tables.ts'
import type { ColumnOf, TableName } from '../tables.ts'

/** A row by its columns; those left out are empty. */
export type Row<Table extends TableName> = { readonly [Column in ColumnOf<Table>]?: string }

/** Headings and rows, without the columns that are empty in every row, save those that a table must have. */
export function tableRows<Table extends TableName>(
  table: Table,
  rows: readonly Row<Table>[],
  language: CsvLanguage,
): string[][] {
  const headings = HEADINGS[language].columns[table] as Readonly<Record<string, readonly string[]>>
  const specs = columnsOf(table)
  const columns = Object.keys(specs).filter(
    (column) => specs[column]!.needed === true || column === 'id' || rows.some((row) => cellOf(row, column) !== ''),
  )
  return [
    columns.map((column) => capitalised(headings[column]![0]!)),
    ...rows.map((row) => columns.map((column) => cellOf(row, column))),
  ]
}

const cellOf = (row: object, column: string): string => (row as Readonly<Record<string, string>>)[column] ?? ''

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
