/**
 * Cells that a spreadsheet would take for a formula. One that begins with such a sign gets an apostrophe before it on
 * the way out and loses it on the way in; so does one that begins with apostrophes and then such a sign, and thus
 * every text comes back as it was. Numbers need none.
 * Source: OWASP, "CSV Injection": = + - @, tab, carriage return, line feed, and their full-width forms.
 */
const DANGEROUS = /^'*[=+\-@\t\r\n＝＋－＠]/
const UNDONE = /^'+[=+\-@\t\r\n＝＋－＠]/
const PLAIN_NUMBER = /^[-+]?\d+(?:[.,]\d+)?$/

export const neutralised = (cell: string): string =>
  DANGEROUS.test(cell) && !PLAIN_NUMBER.test(cell) ? `'${cell}` : cell

export const undone = (cell: string): string => (cell.startsWith("'") && UNDONE.test(cell) ? cell.slice(1) : cell)
