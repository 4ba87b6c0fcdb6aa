import { neutralised } from '../values/neutral.ts'

/** How a CSV text is written. The defaults open rightly in a Norwegian Excel by a double click. */
export interface CsvTextOptions {
  readonly delimiter?: ';' | ',' | '\t'
  /** A byte order mark first: without it Excel takes UTF-8 for Windows-1252. */
  readonly bom?: boolean
  readonly lineEnd?: '\r\n' | '\n'
}

/**
 * Rows as CSV (RFC 4180): `;`, a byte order mark and CRLF unless told otherwise, quotes where needed. Cells that a
 * spreadsheet would run as a formula get an apostrophe before them.
 */
export function csvText(rows: readonly (readonly string[])[], options: CsvTextOptions = {}): string {
  const { delimiter = ';', bom = true, lineEnd = '\r\n' } = options
  const lines = rows.map((row) => row.map((cell) => quoted(neutralised(cell), delimiter)).join(delimiter))
  return `${bom ? '\ufeff' : ''}${lines.map((line) => line + lineEnd).join('')}`
}

/** Excel would also take a space at either end away. */
function quoted(cell: string, delimiter: string): string {
  const needsQuotes = cell.includes(delimiter) || /["\r\n]|^\s|\s$/.test(cell)
  return needsQuotes ? `"${cell.replace(/"/g, '""')}"` : cell
}
