/** Printable pages as files: HTML, PDF and iCalendar. */
export { INDEX_PAGE, reportFiles } from './report-files.ts'
export type { ReportFile } from './report-files.ts'
export { fileNamesOf } from './file-names.ts'
export { listsPage, oneListPage } from './html/lists.ts'
export { wholePage } from './html/whole.ts'
export { listsPdf } from './pdf/lists.ts'
export { calendarFile } from './ics/calendar.ts'
