import { describe, expect, test } from 'vitest'
import { CSV_FAULT_CODES, CSV_NOTE_CODES, fromCsv } from '../../../src/exchange/csv/index.ts'
import { LANGUAGES, say } from '../../../src/text/index.ts'
import { CSV_EXAMPLES } from './csv-fault-examples.ts'
import { SMALL_DAY, sheetsOf } from './small-tables.ts'

const read = (files: Readonly<Record<string, string>>, fromDate?: string) =>
  fromCsv(sheetsOf(files), fromDate === undefined ? {} : { fromDate })

test('the small day has no fault and nothing to note', () => {
  const { problem, faults, notes, rows, readyRows } = read(SMALL_DAY)
  expect(faults).toEqual([])
  expect(notes).toEqual([])
  expect([rows, readyRows]).toEqual([10, 10])
  expect(problem!.visits.map(({ id, staffing }) => [id, staffing.length])).toEqual([
    ['O-1', 1],
    ['O-2', 2],
  ])
})

describe('every code has an example that gives it, at its place, and no other but what belongs to it', () => {
  const along: readonly string[] = ['csv-rows-ready', 'csv-more-of-the-same']
  test.each(CSV_FAULT_CODES.filter((code) => code !== 'csv-lines-quoted'))('%s', (code) => {
    const { files, path } = CSV_EXAMPLES[code]
    const { faults, problem } = read(files)
    expect(problem).toBeUndefined()
    expect(faults.map((fault) => [fault.code, fault.path])).toContainEqual([code, path])
    const others = faults.map((fault) => fault.code).filter((other) => other !== code && !along.includes(other))
    if (!along.includes(code)) expect(others).toEqual([])
  })

  test('csv-lines-quoted', () => {
    // A quoted line is one cell, which the splitting of this test cannot say.
    const rows = [['Oppdrag;Tjenestemottaker;Dato;Varighet (min)'], ['O-1;T-1;23.11.2026;15']]
    const sheets = [...sheetsOf(SMALL_DAY).filter(({ file }) => file !== 'oppdrag.csv'), { file: 'oppdrag.csv', rows }]
    expect(fromCsv(sheets).faults.map(({ code }) => code)).toEqual(['csv-lines-quoted', 'csv-rows-ready'])
  })

  test.each(CSV_NOTE_CODES)('%s', (code) => {
    const { files, path } = CSV_EXAMPLES[code]
    const { faults, notes } = read(files, code === 'csv-note-outside-dates' ? '2026-11-23' : undefined)
    expect(faults).toEqual([])
    expect(notes.map((note) => [note.code, note.path])).toEqual([[code, path]])
  })
})

test('every message has all its values, and a row as a spreadsheet numbers it', () => {
  for (const code of [...CSV_FAULT_CODES, ...CSV_NOTE_CODES]) {
    const { faults, notes } = read(CSV_EXAMPLES[code].files, '2026-11-23')
    for (const language of LANGUAGES) {
      for (const told of [...faults, ...notes]) {
        const { message, remedy } = say(language, told.code, told.values)
        expect(`${message} ${remedy}`, told.code).not.toMatch(/⟨|undefined|NaN|table [a-z]+s/)
      }
    }
  }
})

test('no name of a person is kept in a fault, wherever a row has been shifted to', () => {
  const names = /Astrid|Linerle|Odd|Rognebær|Tuva|Fjellrev|Lindegasse/
  const shifted = {
    ...SMALL_DAY,
    'tjenestemottakere.csv':
      'Tjenestemottaker;Navn;Telefon;Breddegrad;Lengdegrad\nT-1;x;Astrid Linerle;Odd Rognebær;Lindegasse 1\nT-2;;;47,152;9,518',
    'oppdrag.csv':
      'Oppdrag;Tjenestemottaker;Dato;Tidligst;Senest;Varighet (min);Måte\nO-1;Astrid Linerle;Odd Rognebær;Tuva Fjellrev;Astrid;Lindegasse;Odd\n;Fjellrev, Tuva;23.11.2026;Fjellrev, Tuva 3;;15;',
    'vakter.csv': 'Vakt;Ansatt;Dato;Fra;Til\nD1;Tuva Fjellrev;23.11.2026;Odd Rognebær;15:00',
  }
  const { faults } = fromCsv(sheetsOf(shifted))
  expect(faults.length).toBeGreaterThan(8)
  expect(JSON.stringify(faults.map(({ values }) => values))).not.toMatch(names)
})
