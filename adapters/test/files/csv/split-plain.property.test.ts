import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitPlain } from '../../../src/files/csv/split-plain.ts'
import { listed } from './listed.ts'

/** No row of these texts is longer. */
const NO_LIMIT = 10_000

const byTheParser = (text: string): string[][] =>
  parse(text, { delimiter: ';', record_delimiter: '\n', relax_column_count: true, relax_quotes: true })

test('a table that is cut by hand is cut as the parser cuts it', () => {
  // Few letters, so that marks and separators meet in every way.
  const text = fc.string({ unit: fc.constantFrom('a', ';', '"', '\n', ' ', 'ø', '–'), maxLength: 20 })
  let byHand = 0
  fc.assert(
    fc.property(text, (table) => {
      const rows = splitPlain(table, ';', NO_LIMIT)
      if (rows === undefined) return
      byHand++
      expect(listed(rows)).toEqual(byTheParser(table))
    }),
    { numRuns: 20_000 },
  )
  expect(byHand).toBeGreaterThan(5000)
})

test('every cell in quotation marks, with marks, separators and lines in them', () => {
  const rows = fc.array(fc.array(fc.string({ unit: fc.constantFrom('a', ';', '"', '\n') }), { minLength: 1 }), {
    minLength: 1,
  })
  fc.assert(
    fc.property(rows, (table) => {
      const text = table.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\n')
      expect(listed(splitPlain(text, ';', NO_LIMIT)!)).toEqual(table)
    }),
  )
})

test.each([
  ['a mark inside a cell', 'a;5" bolt\n'],
  ['something after the closing mark', '"a"b;c\n'],
  ['a mark that is never closed', 'a;"b\nc'],
  ['a row that is too long', `a;${'b'.repeat(NO_LIMIT)}\n`],
])('%s is for the parser to judge', (_, text) => expect(splitPlain(text, ';', NO_LIMIT)).toBeUndefined())

test('a mark that divides cells is for the parser to refuse', () => {
  expect(splitPlain('a"b', '"', NO_LIMIT)).toBeUndefined()
})
