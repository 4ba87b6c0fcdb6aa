import type { TableName } from './tables.ts'

/** Rows of cells. A list will do; what cuts a row when it is asked for keeps a year's million cells out of memory. */
export interface SheetRows {
  readonly length: number
  /** The cells of a row, from 0; undefined after the last. */
  at(index: number): readonly string[] | undefined
}

/** A file as it was read: its rows as a spreadsheet would number them from 1, empty ones too. */
export interface CsvSheet {
  /** As the messages call it. */
  readonly file: string
  readonly rows: SheetRows
}

/** Which cell of a row a column is, and what the file calls it. */
export interface PlacedColumn {
  readonly index: number
  readonly heading: string
  /** Seconds in the heading's unit, when it states one. */
  readonly unit: number | undefined
}

/** A sheet whose table and headings are known. */
export interface NamedSheet extends CsvSheet {
  readonly table: TableName
  /** Index of the row of headings. */
  readonly headingRow: number
  /** How many cells a full row has. */
  readonly width: number
  readonly columns: ReadonlyMap<string, PlacedColumn>
}

/** The first rows of a sheet. */
export const firstRows = ({ rows }: CsvSheet, count: number): (readonly string[])[] =>
  Array.from({ length: Math.min(count, rows.length) }, (_, index) => rows.at(index)!)

/** `A`, `B`, … `Z`, `AA`: what a spreadsheet calls a column. */
export function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last
}
