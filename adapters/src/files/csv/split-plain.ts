type Row = string[]

const QUOTE = '"'

/**
 * The rows of a table that is written by the book (RFC 4180): a cell has quotation marks around all of it or none at
 * all. Undefined for any other, which a parser has to judge, as it has a row of more than `longestRow` characters.
 * Most tables are by the book, a year of a department has a million cells, and cutting is all there is to do.
 */
export function splitPlain(text: string, delimiter: string, longestRow: number): Row[] | undefined {
  if (delimiter.length !== 1 || delimiter === QUOTE || delimiter === '\n') return undefined
  const rows: Row[] = []
  let at = 0
  while (at < text.length) {
    let end = text.indexOf('\n', at)
    if (end === -1) end = text.length
    const line = text.slice(at, end)
    if (line.includes(QUOTE)) {
      const row: Row = []
      end = splitQuoted(text, at, delimiter, row)
      if (end === -1) return undefined
      rows.push(row)
    } else rows.push(line.split(delimiter))
    if (end - at > longestRow) return undefined
    at = end + 1
  }
  return rows
}

/** Cuts the row that begins at `at`, with quotation marks in it, into cells; gives where it ends, -1 when it is not by the book. */
function splitQuoted(text: string, at: number, delimiter: string, row: Row): number {
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
