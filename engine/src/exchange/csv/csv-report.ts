import { fault } from '../../errors.ts'
import type { Fault } from '../../errors.ts'
import type { CsvFaultCode, CsvNoteCode } from './fault-codes.ts'

type Values = Record<string, string | number>

/** Where a row is: its sheet's file and its number in a spreadsheet. */
export interface RowPlace {
  readonly file: string
  readonly row: number
}

/** The same fault in one column is shown this many times; the rest are counted. Our choice: one tells what is wrong. */
const MOST_ALIKE = 5

/** Collects faults and notes of tables, with their places, and which rows have any. */
export class CsvReport {
  private readonly found: Fault[] = []
  private readonly noted: Fault[] = []
  private readonly alike = new Map<string, { count: number; file: string; column: string | undefined }>()
  private readonly told = new Set<string>()
  private readonly wrongRows = new Set<string>()

  /** A fault of a file, a row or a cell. `letter`: the cell's column, for the path. */
  add(code: CsvFaultCode, values: Values, letter = 'A'): void {
    const { file = '', row, column } = values
    if (row !== undefined) this.markRow({ file: String(file), row: Number(row) })
    // A cell may be looked at twice; what is wrong with it is told once.
    const once = `${code} ${file} ${row} ${column}`
    if (row !== undefined && this.told.has(once)) return
    this.told.add(once)
    const key = `${code} ${file} ${column ?? ''}`
    const seen = this.alike.get(key) ?? { count: 0, file: String(file), column: column as string | undefined }
    seen.count++
    this.alike.set(key, seen)
    if (seen.count <= MOST_ALIKE) this.found.push(fault(code, row === undefined ? '' : `${letter}${row}`, values))
  }

  /** A fault that the model found in what a row became. */
  addOfModel(of: Fault, place: RowPlace | undefined, letter = 'A'): void {
    if (place === undefined) return void this.found.push(of)
    this.markRow(place)
    this.found.push({ code: of.code, path: `${letter}${place.row}`, values: { ...of.values, file: place.file } })
  }

  note(code: CsvNoteCode, values: Values): void {
    this.noted.push(fault(code, values['row'] === undefined ? '' : `A${values['row']}`, values))
  }

  notesOf(code: CsvNoteCode): number {
    return this.noted.filter((note) => note.code === code).length
  }

  markRow({ file, row }: RowPlace): void {
    this.wrongRows.add(`${row} ${file}`)
  }

  isWrong({ file, row }: RowPlace): boolean {
    return this.wrongRows.has(`${row} ${file}`)
  }

  get wrongRowCount(): number {
    return this.wrongRows.size
  }

  get isEmpty(): boolean {
    return this.found.length === 0
  }

  get notes(): readonly Fault[] {
    return this.noted
  }

  /** Every fault, in the order of files and rows, and how many more there are of each kind. */
  finish(): Fault[] {
    const more = [...this.alike.values()]
      .filter(({ count }) => count > MOST_ALIKE)
      .map(({ count, file, column }) =>
        fault('csv-more-of-the-same', '', { file, ...(column && { column }), count: count - MOST_ALIKE }),
      )
    const files = [...new Set(this.found.map(({ values }) => values['file']))]
    const place = ({ values }: Fault): number => files.indexOf(values['file']) * 1e7 + Number(values['row'] ?? 0)
    return [...this.found.toSorted((a, b) => place(a) - place(b)), ...more]
  }
}
