import type { SheetRows } from '@hjemrute/engine/exchange/csv'
import { CsvError, parse } from 'csv-parse/sync'
import { fileError } from '../file-faults.ts'
import { splitPlain } from './split-plain.ts'

const DELIMITERS = [';', '\t', ',', '|'] as const
type Delimiter = (typeof DELIMITERS)[number]

/** Lines that tell which sign divides the cells. */
const LINES_TO_LOOK_AT = 30
/** Characters of those lines. */
const START = 20_000
/** Longest row, characters: one that is longer has swallowed others, because a quotation mark was never closed. */
const LONGEST_ROW = 100_000
/** Excel's own line, which it hides. */
const SEP_LINE = /^sep=(.)\r?\n/i

/**
 * The rows of a CSV text, every cell as it stands, empty rows included so that they can be counted as a spreadsheet
 * does. Which of `;` `,` tab and `|` divides the cells is seen from the first lines; quotes by RFC 4180, and a quotation
 * mark inside a cell without any is a sign like others. Throws `HjemruteError` (input).
 */
export function splitRows(text: string, file: string): SheetRows {
  const [sepLine = '', sep] = SEP_LINE.exec(text) ?? []
  // One kind of line end, also where someone has pasted two files together.
  const body = text.slice(sepLine.length).replace(/\r\n?/g, '\n')
  const delimiter = sep ?? detectDelimiter(body)
  const plain = splitPlain(body, delimiter, LONGEST_ROW)
  if (plain !== undefined) return plain
  try {
    return parse(body, {
      delimiter,
      record_delimiter: '\n',
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: LONGEST_ROW,
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const lines = (error as { lines?: number }).lines ?? 1
    // A line of an editor, which does not hide what Excel hides.
    const hidden = sepLine === '' ? 0 : 1
    throw fileError('csv-quote-not-closed', file, { line: hidden + (openLine(body, delimiter) ?? lines) })
  }
}

/** The sign that stands equally often in the most lines, and as often as possible. Semicolon when none does. */
export function detectDelimiter(text: string): Delimiter {
  const lines = withoutQuoted(text.slice(0, START))
    .split('\n')
    .filter((line) => line.trim() !== '')
  const looked = lines.slice(0, LINES_TO_LOOK_AT)
  let best: Delimiter = ';'
  let bestScore = 0
  for (const delimiter of DELIMITERS) {
    const counts = looked.map((line) => line.split(delimiter).length - 1).filter((count) => count > 0)
    const usual = mostFrequent(counts)
    const score = counts.filter((count) => count === usual).length * usual
    if (score > bestScore) [best, bestScore] = [delimiter, score]
  }
  return best
}

const withoutQuoted = (text: string): string => text.replace(/"(?:[^"]|"")*"/g, '')

function mostFrequent(counts: readonly number[]): number {
  const times = new Map<number, number>()
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1)
  return [...times].sort(([a, m], [b, n]) => n - m || b - a)[0]?.[0] ?? 0
}

/** The line of the last quotation mark that begins a cell and is not closed before the text ends or grows too long. */
function openLine(text: string, delimiter: string): number | undefined {
  let line = 1
  let opened: number | undefined
  let openedAt = 0
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]!
    if (letter === '\n') line++
    if (letter !== '"') {
      if (opened !== undefined && at - openedAt > LONGEST_ROW) return opened
      continue
    }
    const before = at === 0 ? '\n' : text[at - 1]!
    if (opened === undefined) {
      if (before === '\n' || before === delimiter) [opened, openedAt] = [line, at]
    } else if (text[at + 1] === '"') at++
    else opened = undefined
  }
  return opened
}
