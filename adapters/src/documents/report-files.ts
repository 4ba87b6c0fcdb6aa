import type { Report } from '@hjemrute/engine/report'
import { REPORT_WORDS } from '@hjemrute/engine/text'
import { fileNamesOf } from './file-names.ts'
import { dutyPage } from './html/duty.ts'
import { listsPage, oneListPage } from './html/lists.ts'
import { overviewPage } from './html/overview.ts'
import { calendarFile } from './ics/calendar.ts'
import { dutyPdf } from './pdf/duty.ts'
import { foldedPdf, listsPdf } from './pdf/lists.ts'

/** A file of a report: where in its folder, and what is in it. */
export interface ReportFile {
  /** Relative, with `/`. */
  readonly path: string
  readonly content: string | Uint8Array
}

/** Where a reader begins. */
export const INDEX_PAGE = 'index.html'

/**
 * Every file of a report: the overview to begin with, all lists as a page and as PDFs, the duty lead's sheet, and a list
 * and a calendar for each shift, called by its id. `printed`: now, ISO 8601. `onProgress`: the share that is done.
 */
export async function reportFiles(
  report: Report,
  printed: string,
  onProgress: (share: number) => void = () => undefined,
): Promise<ReportFile[]> {
  const { frame, lists, calendars } = report
  const { fileNames: called, shift: shiftWord } = REPORT_WORDS[frame.language]
  const names = fileNamesOf(lists.map(({ shift }) => shift))
  const nameOf = (shift: string): string => names.get(shift)!
  const single = lists.map((list) => ({ path: `lists/${nameOf(list.shift)}.html`, content: oneListPage(list, frame) }))
  const calendarFiles = calendars.map((calendar) => ({
    path: `calendar/${nameOf(calendar.shift)}.ics`,
    content: calendarFile([calendar], frame, printed),
  }))
  const pages = [
    { path: 'lists.html', content: listsPage(report, INDEX_PAGE), name: called.lists },
    { path: 'duty-lead.html', content: dutyPage(report, INDEX_PAGE), name: called.duty },
  ]
  onProgress(0.2)
  const a4 = { path: 'lists.pdf', content: await listsPdf(report), name: called.listsPdf }
  onProgress(0.5)
  const a5 = { path: 'lists-folded.pdf', content: await foldedPdf(report), name: called.foldedPdf }
  onProgress(0.8)
  const duty = { path: 'duty-lead.pdf', content: await dutyPdf(report), name: called.dutyPdf }
  onProgress(1)
  const links = [...pages, a4, a5, duty].map(({ path, name }) => ({ href: path, name }))
  const perShift = lists.map(({ shift, shiftName, who }) => {
    const file = encodeURIComponent(nameOf(shift))
    const calendar = `${called.calendar.toLowerCase()}, ${shiftWord.toLowerCase()} ${shiftName}`
    const more = { href: `calendar/${file}.ics`, name: calendar, short: called.calendar.toLowerCase() }
    return { href: `lists/${file}.html`, name: `${shiftName} ${who}`, more }
  })
  const index = { path: INDEX_PAGE, content: overviewPage(report, links, perShift) }
  return [index, ...pages, a4, a5, duty, ...single, ...calendarFiles].map(({ path, content }) => ({ path, content }))
}
