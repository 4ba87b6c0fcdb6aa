type Row = readonly string[]

const QUOTE = '"'

/** Rows that are cut when they are asked for: a year's million cells are never there at once. */
export class PlainRows {
  /** A line that only has to be cut, or the cells of one with quotation marks. */
  private readonly lines: readonly (string | Row)[]
  private readonly delimiter: string

  constructor(lines: readonly (string | Row)[], delimiter: string) {
    this.lines = lines
    this.delimiter = delimiter
  }

  get length(): number {
    return this.lines.length
  }

  at(index: number): Row | undefined {
    const line = this.lines[index]
    return typeof line === 'string' ? line.split(this.delimiter) : line
  }
}

/**
 * The rows of a table that is written by the book (RFC 4180): a cell has quotation marks around all of it or none at
 * all. Undefined for any other, which a parser has to judge, as it has a row of more than `longestRow` characters.
 * Most tables are by the book, a year of a department has a million cells, and cutting is all there is to do.
 */
export function splitPlain(text: string, delimiter: string, longestRow: number): PlainRows | undefined {
  if (delimiter.length !== 1 || delimiter === QUOTE || delimiter === '\n') return undefined
  const lines: (string | Row)[] = []
  let at = 0
  while (at < text.length) {
    let end = text.indexOf('\n', at)
    if (end === -1) end = text.length
    const line = text.slice(at, end)
    if (line.includes(QUOTE)) {
      const row: string[] = []
      end = splitQuoted(text, at, delimiter, row)
      if (end === -1) return undefined
      lines.push(row)
    } else lines.push(line)
    if (end - at > longestRow) return undefined
    at = end + 1
  }
  return new PlainRows(lines, delimiter)
}

/** Cuts the row that begins at `at`, with quotation marks in it, into cells; gives where it ends, -1 when it is not by the book. */
function splitQuoted(text: string, at: number, delimiter: string, row: string[]): number {
  for (;;) {
    let end: number
    if (text[at] === QUOTE) {
      end = closingQuote(text, at + 1)
      if (end === -1) return -1
      row.push(text.slice(at + 1, end).replaceAll('""', QUOTE))
      end++
    } else {
      end = at
      while (end < text.length && text[end] !== delimiter && text[end] !== '\n') {
        if (text[end] === QUOTE) return -1
        end++
      }
      row.push(text.slice(at, end))
    }
    if (end === text.length || text[end] === '\n') return end
    if (text[end] !== delimiter) return -1
    at = end + 1
  }
}

/** The quotation mark that is not doubled, from `at` on; -1 when there is none. */
function closingQuote(text: string, at: number): number {
  let end = text.indexOf(QUOTE, at)
  while (end !== -1 && text[end + 1] === QUOTE) end = text.indexOf(QUOTE, end + 2)
  return end
}
