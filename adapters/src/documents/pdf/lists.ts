import { A4, A5, impose, paginate } from '@hjemrute/engine/report'
import type { ListPage, Paper, Report, WorkList } from '@hjemrute/engine/report'
import { REPORT_WORDS } from '@hjemrute/engine/text'
import type { Content } from './content.ts'
import { definitionOf } from './definition.ts'
import { listPage } from './list-page.ts'
import { printPdf } from './printer.ts'
import type { Bookmark } from './printer.ts'

/** A sheet of paper to be: what is on it. */
export type Sheet = readonly Content[]

/** Every list on A4, one shift a page, further pages where one is not enough. */
export async function listsPdf(report: Report): Promise<Uint8Array> {
  return print(report, A4, (list) => listSheets(report, list))
}

/** One list's pages, each on its sheet. */
export const listSheets = ({ frame }: Report, list: WorkList): Sheet[] =>
  paginate(list, A4).map((page) => listPage(page, frame, A4, { x: 0, y: 0 }))

/** Every list on A4 on its side, two pages on each side of a sheet, to be folded into A5. */
export async function foldedPdf(report: Report): Promise<Uint8Array> {
  const right = { x: A5.width, y: 0 }
  const half = (page: ListPage | undefined, at: { x: number; y: number }): Content[] =>
    page === undefined ? [] : listPage(page, report.frame, A5, at)
  return print(report, { width: 2 * A5.width, height: A5.height }, (list) =>
    impose(paginate(list, A5)).map((side) => [...half(side.left, { x: 0, y: 0 }), ...half(side.right, right)]),
  )
}

async function print(
  report: Report,
  size: Pick<Paper, 'width' | 'height'>,
  sheetsOf: (list: WorkList) => Sheet[],
): Promise<Uint8Array> {
  const sheets: Sheet[] = []
  const bookmarks: Bookmark[] = []
  for (const list of report.lists) {
    bookmarks.push({ title: `${list.shiftName} ${list.who}`, page: sheets.length })
    sheets.push(...sheetsOf(list))
  }
  const title = REPORT_WORDS[report.frame.language].workLists
  if (sheets.length === 0) sheets.push([{ text: title }])
  return printPdf(definitionOf(report.frame, title, size, stacked(sheets)), bookmarks)
}

/** Sheets one after another, each on its own page; an empty one too. */
export const stacked = (sheets: readonly Sheet[]): Content[] =>
  sheets.map((sheet, k) => ({
    stack: [{ text: ' ', fontSize: 1 }, ...sheet],
    ...(k === 0 ? {} : { pageBreak: 'before' as const }),
  }))
