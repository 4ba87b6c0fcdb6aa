/** What a file is when it is no table of text. The words are those of the engine's texts. */
export type AnotherKind = 'file pdf' | 'file workbook' | 'file zip' | 'file html' | 'file json' | 'file other'

/** How the first bytes of files begin: PDF, zip (and so .xlsx and .ods), the old Excel's compound file. */
const PDF = '%PDF'
const ZIP = 'PK\u0003\u0004'
const COMPOUND = '\u00d0\u00cf\u0011\u00e0'
/** Enough to meet the names of the first parts of a workbook. */
const FIRST_BYTES = 4096

/** Known by its first bytes; undefined for what may be text. */
export function anotherKind(bytes: Uint8Array): AnotherKind | undefined {
  const start = Buffer.from(bytes.subarray(0, FIRST_BYTES)).toString('latin1')
  if (start.startsWith(PDF)) return 'file pdf'
  if (start.startsWith(COMPOUND)) return 'file workbook'
  if (start.startsWith(ZIP))
    return /xl\/|\[Content_Types\]|opendocument\.spreadsheet/.test(start) ? 'file workbook' : 'file zip'
  return undefined
}

/** The same for text: some systems call a web page or JSON a spreadsheet. NUL has no place in a text. */
export function anotherKindOfText(text: string): AnotherKind | undefined {
  if (/^\s*<(!doctype|html|table|\?xml|meta)/i.test(text)) return 'file html'
  if (/^\s*[[{]\s*["{[\]}]/.test(text)) return 'file json'
  return text.includes('\u0000') ? 'file other' : undefined
}
