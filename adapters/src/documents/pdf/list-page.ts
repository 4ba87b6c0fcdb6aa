import { clockOf, LINE_HEIGHT } from '@hjemrute/engine/report'
import type { Line, ListPage, ListRow, PageFrame, Paper } from '@hjemrute/engine/report'
import { REPORT_WORDS } from '@hjemrute/engine/text'
import type { ReportWords } from '@hjemrute/engine/text'
import type { Content, Node } from './content.ts'
import type { Place } from './definition.ts'

/** One page of a list, laid on a sheet with its upper left corner at `at`. */
export function listPage(page: ListPage, frame: PageFrame, paper: Paper, at: Place): Content[] {
  const words = REPORT_WORDS[frame.language]
  const { margin } = paper
  const inner = { x: at.x + margin, y: at.y + margin }
  return [
    {
      ...keptTo([paper.width - 2 * margin], [[...head(page, paper, words), table(page, paper, words)]]),
      absolutePosition: inner,
    },
    ...foot(page, frame, paper, words, at),
  ]
}

/** On the first page all about the shift; further pages say whose list goes on. */
function head({ list, number }: ListPage, { type, width, margin }: Paper, words: ReportWords): Content[] {
  const { who, shiftName, day, hours, about, facts, changes, legend } = list
  const room = width - 2 * margin
  const rule: Content = {
    canvas: [{ type: 'line', x1: 0, y1: 0, x2: room, y2: 0, lineWidth: 1 }],
    margin: [0, 3, 0, 2],
  }
  if (number > 1) {
    return [{ text: [{ text: who, bold: true }, ` · ${shiftName} · ${words.continued}`], fontSize: type.name }, rule]
  }
  const letters = legend.flatMap(({ letter, name }) => [
    { text: letter, bold: true },
    `\u00a0${name.replaceAll(' ', '\u00a0')}    `,
  ])
  return [
    { text: who, fontSize: type.title, bold: true },
    { text: [day, shiftName, hours].filter(Boolean).join(' · '), fontSize: type.name, bold: true },
    { text: about, fontSize: type.body },
    ...facts.map((fact) => lineText(fact, type.body)),
    ...changes.map((change) => lineText(change, type.body)),
    ...(letters.length === 0 ? [] : [{ text: letters, fontSize: type.small }]),
    rule,
  ]
}

function table({ rows }: ListPage, paper: Paper, words: ReportWords): Content {
  const { columns, padding, type } = paper
  const folded = columns.how === 0
  const small = (text: string): Content => ({ text, fontSize: type.small })
  const { time, where, how, minutes } = words.columns
  const titles = folded ? [time, '', where, minutes, ''] : [time, '', where, how, minutes, '']
  const widths = folded
    ? [columns.time, columns.letter, columns.where, columns.length, columns.done]
    : [columns.time, columns.letter, columns.where, columns.how, columns.length, columns.done]
  const lines = rows.map(({ kind: of }) => of)
  const dashed = (i: number): boolean => lines[i - 1] === 'break' || lines[i - 2] === 'break'
  // The two narrow columns, for the letter and the box, are named by the legend and by their look.
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths,
      body: [titles.map(small), ...rows.map((row) => cells(row, paper, folded))],
    },
    layout: {
      hLineWidth: (i: number) => (i === 0 ? 0 : dashed(i) ? 1 : 0.5),
      hLineStyle: (i: number) => (dashed(i) ? { dash: { length: 4, space: 3 } } : null),
      hLineColor: () => '#444444',
      vLineWidth: () => 0,
      paddingLeft: () => padding.x,
      paddingRight: () => padding.x,
      paddingTop: () => padding.y,
      paddingBottom: () => padding.y,
    },
  }
}

function cells(row: ListRow, { type }: Paper, folded: boolean): Content[] {
  const { clock, season } = clockOf(row.time)
  const time: Content[] = [
    { text: clock, fontSize: type.time, bold: true },
    ...(season === undefined ? [] : [{ text: season, fontSize: type.small }]),
    ...(row.former === undefined
      ? []
      : [{ text: row.former, fontSize: type.body, decoration: 'lineThrough' as const }]),
    ...(row.travel === '' ? [] : [{ text: row.travel, fontSize: type.small }]),
  ]
  const where: Content[] = [
    { text: row.title, fontSize: type.name, bold: row.kind === 'visit' },
    ...row.where.map((line) => lineText(line, type.body)),
  ]
  const how = row.how.map((line) => lineText(line, type.body))
  const letter: Content = row.letter === undefined ? '' : boxed(row.letter, type.body)
  const length: Content = { text: row.length, fontSize: type.body, alignment: 'right' }
  const counted = row.kind === 'visit' && row.continued !== true
  const square = { type: 'rect' as const, x: 0, y: 1, w: 13, h: 13, lineWidth: 1 }
  const box: Content = counted ? { canvas: [square] } : ''
  const matter: Content[] = folded ? [{ stack: [...where, ...how] }] : [{ stack: where }, { stack: how }]
  return [{ stack: time }, letter, ...matter, length, box]
}

/** A letter in a box, drawn. */
const boxed = (letter: string, size: number): Content => ({
  stack: [
    { canvas: [{ type: 'rect', x: 0, y: 1, w: 13, h: 13, r: 2, lineWidth: 0.8 }] },
    { text: letter, fontSize: size - 1, bold: true, alignment: 'center', relativePosition: { x: -1, y: -12 } },
  ],
})

const lineText = ({ label, text, kind }: Line, fontSize: number): Content => ({
  text: label === '' ? text : [{ text: `${label}: `, bold: true }, text],
  fontSize,
  italics: kind === 'change',
})

/** Who to call, the page's number and what to do with the paper; then which plan, and what must be said of the data. */
function foot(
  { list, number, of }: ListPage,
  frame: PageFrame,
  paper: Paper,
  words: ReportWords,
  at: Place,
): Content[] {
  const { margin, width, height, type } = paper
  const y = at.y + height - margin - 3 * type.small * LINE_HEIGHT
  const room = width - 2 * margin
  const small = (text: string, more: object = {}): Content => ({ text, fontSize: type.small, ...more })
  const pageNumber = small(words.page(number, of), { bold: true, alignment: 'right' })
  const line = (k: number, widths: number[], cells: Content[]): Content => ({
    ...keptTo(
      widths,
      cells.map((cell) => [cell]),
    ),
    absolutePosition: { x: at.x + margin, y: y + k * type.small * LINE_HEIGHT },
  })
  return [
    line(0, [room - PAGE_NUMBER, PAGE_NUMBER], [small(list.call, { bold: true }), pageNumber]),
    line(1, [room], [small([frame.version, frame.printed, words.shred].join(' · '))]),
    line(2, [room], [small(frame.notices.join(' · '))]),
  ]
}

/** Room for the number of a page in the foot. Points. */
const PAGE_NUMBER = 80

/** Contents side by side, each kept to its width: the sheet may be wider than the page. */
function keptTo(widths: number[], stacks: Content[][]): Node {
  const none = (): number => 0
  return {
    table: { widths, body: [stacks.map((stack) => ({ stack }))] },
    layout: {
      hLineWidth: none,
      vLineWidth: none,
      paddingLeft: none,
      paddingRight: none,
      paddingTop: none,
      paddingBottom: none,
    },
  }
}
