/** Formats for people: a page, a print-out, a calendar. What writes them is loaded only where one is asked for. */
export const DOCUMENT_FORMATS = ['html', 'pdf', 'ics'] as const
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number]
export const isDocumentFormat = (format: string): format is DocumentFormat =>
  (DOCUMENT_FORMATS as readonly string[]).includes(format)
