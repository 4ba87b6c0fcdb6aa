/** Printable pages as files. */
export { workListsHtml } from './work-lists-html.ts'
