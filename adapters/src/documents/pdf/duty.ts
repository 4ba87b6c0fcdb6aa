import type { PageFrame, Report, ShortList, Table, UnassignedItem } from '@hjemrute/engine/report'
import { A4 } from '@hjemrute/engine/report'
import { REPORT_WORDS } from '@hjemrute/engine/text'
import type { ReportWords } from '@hjemrute/engine/text'
import type { Content, DocumentDefinition, Node } from './content.ts'
import { definitionOf } from './definition.ts'
import { printPdf } from './printer.ts'

const MARGIN = 34
const FOOT = 30
const SMALL = 8.5
/** Tables of at most this many rows are kept on one page. */
const KEPT_WHOLE = 20
/** Short lists stand this many beside each other. */
const ACROSS = 3

/** The duty lead's sheet on A4: it flows over as many pages as it needs, each with its number. */
export async function dutyPdf(report: Report): Promise<Uint8Array> {
  const words = REPORT_WORDS[report.frame.language]
  const definition = definitionOf(report.frame, words.dutySheet, A4, dutyContent(report))
  return printPdf({ ...definition, ...pageFeet(report.frame, words) }, [{ title: words.dutySheet, page: 0 }])
}

/** Margins, and a foot with the page's number on every page. */
function pageFeet(frame: PageFrame, words: ReportWords): Partial<DocumentDefinition> {
  return {
    pageMargins: [MARGIN, MARGIN, MARGIN, MARGIN + FOOT],
    footer: (page: number, of: number): Node => ({
      margin: [MARGIN, 0],
      fontSize: SMALL,
      columns: [
        {
          width: '*',
          stack: [[frame.version, frame.printed, words.shred].join(' · '), frame.notices.join(' · ')],
        },
        { width: 70, text: words.page(page, of), bold: true, alignment: 'right' },
      ],
      columnGap: 8,
    }),
  }
}

function dutyContent({ frame, duty }: Report): Content[] {
  const words = REPORT_WORDS[frame.language]
  return [
    { text: duty.title, fontSize: 20, bold: true },
    { text: frame.title, fontSize: 12, margin: [0, 0, 0, 6] },
    ...tableOf(words.allLists, duty.lists, ''),
    ...openItems(`${words.unassigned} (${duty.unassigned.length})`, duty.unassigned, words.nothingUnassigned),
    ...tableOf(words.vacantShifts, duty.vacant, words.noVacantShifts),
    ...tableOf(words.vehicles, duty.vehicles, words.noVehicles),
    ...tableOf(words.keys, duty.keys, words.noKeys),
    ...(duty.phones.rows.length === 0 ? [] : tableOf(words.phones, duty.phones, '')),
    ...threeAcross(heading(words.workLists), duty.short),
  ]
}

const heading = (text: string): Content => ({ text, fontSize: 13, bold: true, margin: [0, 10, 0, 3] })

function tableOf(title: string, { columns, rows }: Table, empty: string): Content[] {
  if (rows.length === 0) return [heading(title), { text: empty }]
  const head = columns.map((text) => ({ text, fontSize: SMALL }))
  const body = rows.map((cells) => cells.map((text, k) => ({ text, bold: k === 0, fontSize: 10 })))
  // The column that says most takes what is left over.
  const longest = columns.map((_, k) => rows.reduce((most, cells) => Math.max(most, (cells[k] ?? '').length), 0))
  const widest = longest.indexOf(Math.max(...longest))
  const widths = columns.map((_, k) => (k === widest ? '*' : 'auto'))
  const table: Content = {
    table: { headerRows: 1, dontBreakRows: true, widths, body: [head, ...body] },
    layout: 'lightHorizontalLines',
  }
  return together(heading(title), table, rows.length <= KEPT_WHOLE)
}

/** A heading is never left behind: with a short table on one page, or else with where its table begins. */
const together = (title: Content, below: Content, isShort: boolean): Content[] =>
  isShort ? [{ unbreakable: true, stack: [title, below] }] : [title, below]

function openItems(title: string, items: readonly UnassignedItem[], none: string): Content[] {
  const [first, ...rest] = items.map(openItem)
  return [...together(heading(title), first ?? { text: none }, true), ...rest]
}

const openItem = ({ title, letter, about, reasons, waysOut }: UnassignedItem): Content => ({
  unbreakable: true,
  margin: [0, 0, 0, 5],
  stack: [
    { text: letter === undefined ? title : `${title} (${letter})`, bold: true, fontSize: 11 },
    { text: about },
    ...reasons.map((text) => ({ text })),
    ...waysOut.map((text) => ({ text: `– ${text}`, italics: true })),
  ],
})

/** Short lists in rows of three below their heading, each row kept on one page when it can be. */
function threeAcross(title: Content, lists: readonly ShortList[]): Content[] {
  const rows: Content[] = []
  for (let k = 0; k < lists.length; k += ACROSS) {
    const row = lists.slice(k, k + ACROSS)
    const empty = Array.from({ length: ACROSS - row.length }, () => ({ width: '*' as const, text: '' }))
    const columns: Content = {
      columns: [...row.map((list) => ({ width: '*' as const, stack: shortList(list) })), ...empty],
      columnGap: 12,
      margin: [0, 0, 0, 8],
    }
    const isShort = row.every(({ lines }) => lines.length < 40)
    rows.push({ unbreakable: isShort, stack: k === 0 ? [title, columns] : [columns] })
  }
  return rows
}

const shortList = ({ title, about, lines }: ShortList): Content[] => [
  { text: title, bold: true, fontSize: 11 },
  { text: about, fontSize: SMALL },
  ...lines.map(({ time, text }) => ({ text: [{ text: `${time}  `, bold: true }, text], fontSize: 9.5 })),
]
