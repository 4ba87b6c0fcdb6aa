import type { CsvReport } from './csv-report.ts'
import { fold } from './fold.ts'
import { TOTALS } from './headings/index.ts'
import type { RowReader } from './row-reader.ts'
import type { NamedSheet, SheetRows } from './sheet.ts'
import { columnsOf } from './tables.ts'

/** Excel leaves out empty cells at the end of rows, this many rows at a time. Source: Microsoft, KB 77295. */
const EXCEL_BLOCK = 16

/** What was found in a sheet: rows that say something, and those of them that were not read. */
export interface RowCounts {
  readonly rows: number
  readonly unread: number
}

/**
 * Calls `read` with the reader at each row that holds something to read; gives how many there were. Empty rows, rows of
 * totals and headings that are repeated are passed over; a row that has lost or gained a cell is reported and not
 * read, for its values would stand in the wrong columns.
 */
export function eachRow(reader: RowReader, report: CsvReport, read: () => void): RowCounts {
  const { sheet } = reader
  const headings = sheet.rows.at(sheet.headingRow)!
  /** Seldom asked, and every row has to be looked at to answer. */
  let isStripped: boolean | undefined
  const isStrippedHere = (): boolean => (isStripped ??= isStrippedSheet(sheet))
  let count = 0
  let unread = 0
  for (let index = sheet.headingRow + 1; index < sheet.rows.length; index++) {
    const cells = sheet.rows.at(index)!
    if (isEmptyRow(cells)) continue
    reader.moveTo(index, cells)
    if (isHeadingRow(sheet, headings, cells)) report.note('csv-note-headings-repeated', { ...reader.place })
    else if (isTotals(reader, cells)) report.note('csv-note-totals-row', { ...reader.place })
    else {
      count++
      if (hasItsCells(reader, index, cells, headings.length, isStrippedHere)) read()
      else unread++
    }
  }
  return { rows: count, unread }
}

const isEmptyRow = (cells: readonly string[] | undefined): boolean =>
  cells === undefined || cells.every((cell) => cell === '' || cell.trim() === '')

function isHeadingRow({ columns }: NamedSheet, headings: readonly string[], cells: readonly string[]): boolean {
  for (const { index } of columns.values()) if (cells[index]?.trim() !== headings[index]!.trim()) return false
  return true
}

/** Begins with a word for totals, and lacks what every row must have. */
function isTotals(reader: RowReader, cells: readonly string[]): boolean {
  const { table } = reader.sheet
  const first = cells.find((cell) => cell !== '')!
  // Few rows begin with a letter of such a word; folding each of a hundred thousand takes time.
  if (!/^\W*[stadi]/i.test(first) || !TOTALS.has(fold(first.replace(/[\d:].*$/, '')))) return false
  return Object.entries(columnsOf(table)).some(([column, { filled }]) => filled === true && reader.isEmpty(column))
}

function hasItsCells(
  reader: RowReader,
  index: number,
  cells: readonly string[],
  headings: number,
  isStripped: () => boolean,
): boolean {
  const { rows, width } = reader.sheet
  const { length } = cells
  const isAsHeadings = length === width || length === headings
  if (isAsHeadings && isEmptyFrom(cells, width)) return true
  // A separator too many may push an empty cell over the edge: only a whole block of such rows is a manner of writing.
  if (length > width && !(isEmptyFrom(cells, width) && isAlikeInBlock(rows, index))) {
    reader.wrongRow('csv-row-too-long', { cells: length, expected: width })
    return false
  }
  if (length > width || isStripped() || isAlikeInBlock(rows, index)) return true
  reader.wrongRow('csv-row-too-short', { cells: length, expected: width })
  return false
}

const isEmptyFrom = (cells: readonly string[], from: number): boolean =>
  cells.slice(from).every((cell) => cell.trim() === '')

/** A neighbour in the same block is as long, or the row is a block of its own at the end of the file. */
function isAlikeInBlock(rows: SheetRows, index: number): boolean {
  const block = Math.floor(index / EXCEL_BLOCK)
  const { length } = rows.at(index)!
  const isAlike = (other: number): boolean =>
    Math.floor(other / EXCEL_BLOCK) === block && rows.at(other)?.length === length
  const isAlone = index % EXCEL_BLOCK === 0 && isEmptyAfter(rows, index)
  return isAlone || isAlike(index - 1) || isAlike(index + 1)
}

function isEmptyAfter(rows: SheetRows, index: number): boolean {
  for (let other = index + 1; other < rows.length; other++) if (!isEmptyRow(rows.at(other))) return false
  return true
}

/** Some programs leave out every empty cell at the end of a row: most rows are short, and none ends in an empty cell. */
function isStrippedSheet({ rows, headingRow, width }: NamedSheet): boolean {
  let [filled, short] = [0, 0]
  for (let index = headingRow + 1; index < rows.length; index++) {
    const cells = rows.at(index)!
    if (isEmptyRow(cells)) continue
    if (cells.at(-1)!.trim() === '') return false
    filled++
    if (cells.length < width) short++
  }
  return short * 2 > filled
}
