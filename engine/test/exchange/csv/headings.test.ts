import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  CHOICE_BY_WORD,
  COLUMN_BY_HEADING,
  CSV_LANGUAGES,
  headingKey,
  HEADINGS,
  namesOf,
  unitOf,
} from '../../../src/exchange/csv/headings/index.ts'
import { fold } from '../../../src/exchange/csv/fold.ts'
import { CHOICES, columnsOf, TABLE_NAMES } from '../../../src/exchange/csv/tables.ts'
import { csvPage } from './csv-page.ts'

test('docs/csv.md is what the tables say today', async () => {
  await expect(csvPage()).toMatchFileSnapshot(join(import.meta.dirname, '../../../../docs/csv.md'))
})

describe.each(TABLE_NAMES)('%s', (table) => {
  test('no heading, in any language, is of two columns', () => {
    const columns = Object.keys(columnsOf(table))
    for (const column of columns)
      for (const name of namesOf(table, column))
        expect(COLUMN_BY_HEADING[table].get(headingKey(name)), `${table} ${name}`).toBe(column)
  })
})

test('no word of a choice means two things in one column', () => {
  for (const [column, values] of Object.entries(CHOICES) as [keyof typeof CHOICES, readonly string[]][]) {
    for (const language of CSV_LANGUAGES) {
      const words = HEADINGS[language].choices[column] as Readonly<Record<string, readonly string[]>>
      for (const value of values)
        for (const word of words[value]!)
          expect(CHOICE_BY_WORD[column].get(fold(word)), `${column} ${word}`).toBe(value)
    }
  }
})

test.each([
  ['Varighet (min)', 'varighet', 60],
  ['VARIGHET [timer] *', 'varighet', 3600],
  ['\ufeffOppdrags-ID:', 'oppdragsid', undefined],
  ['Må  starte\u00a0før', 'mastartefor', undefined],
  ['A\u030apen (sek.)', 'apen', 1], // å as two characters, as a Macintosh writes it
])('%s', (heading, key, unit) => expect([headingKey(heading), unitOf(heading)]).toEqual([key, unit]))
