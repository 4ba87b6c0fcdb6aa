import { LINE_HEIGHT } from './paper.ts'
import type { Paper } from './paper.ts'
import { clockOf } from './local-time.ts'
import type { Line, ListRow, WorkList } from './pages.ts'
import { linesNeeded, pieces } from './text-width.ts'

/** One page of a shift's list on some paper. */
export interface ListPage {
  readonly list: WorkList
  readonly number: number
  readonly of: number
  readonly rows: readonly ListRow[]
}

/** No line is longer than this many characters, so that any list can be cut into pages. */
const LONGEST_LINE = 400

/** The list cut into pages: rows are kept whole, unless one is longer than a page. */
export function paginate(list: WorkList, paper: Paper): ListPage[] {
  const pages: ListRow[][] = [[]]
  let left = roomOnPage(list, paper, true)
  const turn = (): void => {
    pages.push([])
    left = roomOnPage(list, paper, false)
  }
  const fullPage = roomOnPage(list, paper, false)
  for (const row of list.rows.map((each) => setFor(each, paper)).flatMap((each) => splitRow(each, paper, fullPage))) {
    const height = rowHeight(row, paper)
    if (height > left && (pages.at(-1)!.length > 0 || left < fullPage)) turn()
    pages.at(-1)!.push(row)
    left -= height
  }
  return pages.map((rows, k) => ({ list, number: k + 1, of: pages.length, rows }))
}

/** On small paper short lines share a line: address and telephone, and the remarks. */
function setFor(row: ListRow, { columns }: Paper): ListRow {
  if (columns.how > 0) return row
  const isRemark = ({ kind }: Line): boolean => kind === 'window' || kind === 'note'
  const remarks = row.how.filter(isRemark)
  return { ...row, where: joined(row.where), how: [...row.how.filter((each) => !isRemark(each)), ...joined(remarks)] }
}

const joined = (lines: readonly Line[]): Line[] =>
  lines.length === 0 ? [] : [{ kind: 'note', label: '', text: lines.map(unbroken).join(' · ') }]

/** A telephone number stays on one line with its label. */
const unbroken = (line: Line): string => (line.kind === 'phone' ? textOf(line).replaceAll(' ', '\u00a0') : textOf(line))

/** Points for rows on a list's first page or a further one. */
function roomOnPage(list: WorkList, paper: Paper, first: boolean): number {
  const { margin, foot, height, type } = paper
  return height - 2 * margin - foot - (first ? headHeight(list, paper) : 2 * lineOf(type.name)) - tableHead(paper)
}

/** The names of the columns, in small type on one line, with the rule below them. */
const tableHead = ({ type, padding }: Paper): number => lineOf(type.small) + 2 * padding.y + 1

/** Name; day, shift and hours; about; the facts; what changed; letters. */
export function headHeight({ day, shiftName, hours, about, facts, changes, legend }: WorkList, paper: Paper): number {
  const { type } = paper
  const width = paper.width - 2 * paper.margin
  const lines = (text: string, size: number): number => linesNeeded(text, width, size) * lineOf(size)
  const said = [about, ...facts.map(textOf), ...changes.map(textOf)]
  const letters = legend.map(({ letter, name }) => `${letter} ${name}`).join('   ')
  return (
    lineOf(type.title) +
    lines(`${day} · ${shiftName} · ${hours}`, type.name) +
    said.reduce((sum, text) => sum + lines(text, type.body), 0) +
    lines(letters, type.small) +
    10
  )
}

export function rowHeight(row: ListRow, paper: Paper): number {
  const { columns, padding, type } = paper
  const heightOf = (items: readonly Line[], width: number): number =>
    items.reduce((sum, item) => sum + linesNeeded(textOf(item), width, type.body) * lineOf(type.body), 0)
  const { clock, season } = clockOf(row.time)
  const time =
    linesNeeded(clock, columns.time, type.time) * lineOf(type.time) +
    (season === undefined ? 0 : linesNeeded(season, columns.time, type.small) * lineOf(type.small)) +
    (row.former === undefined ? 0 : linesNeeded(row.former, columns.time, type.body) * lineOf(type.body)) +
    (row.travel === '' ? 0 : linesNeeded(row.travel, columns.time, type.small) * lineOf(type.small))
  const title = linesNeeded(row.title, columns.where, type.name) * lineOf(type.name)
  const where = title + heightOf(row.where, columns.where)
  const how = heightOf(row.how, columns.how === 0 ? columns.where : columns.how)
  const matter = columns.how === 0 ? where + how : Math.max(where, how)
  const least = lineOf(type.time) // the box for done
  return Math.max(time, matter, least) + 2 * padding.y + 1
}

/** A row as one piece, or as several when no page has room for it. */
function splitRow(row: ListRow, paper: Paper, room: number): ListRow[] {
  if (rowHeight(row, paper) <= room) return [row]
  const title = row.title.length > LONGEST_LINE ? `${row.title.slice(0, LONGEST_LINE)}…` : row.title
  const whole = { ...row, title, where: row.where.flatMap(cut), how: row.how.flatMap(cut) }
  if (rowHeight(whole, paper) <= room) return [whole]
  const parts: ListRow[] = []
  let rest: ListRow = { ...whole, where: [], how: [] }
  const lines = [
    ...whole.where.map((item) => ['where', item] as const),
    ...whole.how.map((item) => ['how', item] as const),
  ]
  for (const [column, item] of lines) {
    const longer = { ...rest, [column]: [...rest[column], item] }
    if (rowHeight(longer, paper) <= room) rest = longer
    else {
      parts.push(rest)
      rest = { ...continuation(whole), [column]: [item] }
    }
  }
  return [...parts, rest]
}

/** The same stop again, with nothing that would count it twice. */
function continuation({ kind, stop, time, title }: ListRow): ListRow {
  const common = { kind, time, until: '', title, length: '', travel: '', where: [], how: [] }
  return { ...common, ...(stop === undefined ? {} : { stop }), continued: true }
}

const cut = (item: Line): Line[] =>
  pieces(item.text, LONGEST_LINE).map((text, k) => ({ ...item, label: k === 0 ? item.label : '', text }))

const textOf = ({ label, text }: Line): string => (label === '' ? text : `${label}: ${text}`)
const lineOf = (size: number): number => size * LINE_HEIGHT
