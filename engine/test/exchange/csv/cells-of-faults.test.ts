import { describe, expect, test } from 'vitest'
import { fromCsv } from '../../../src/exchange/csv/index.ts'
import { say } from '../../../src/text/index.ts'
import { SMALL_DAY, sheetsOf, withChange } from './small-tables.ts'

/** Each fault as its code, its cell, and what it names. */
const told = (files: Readonly<Record<string, string>>) =>
  fromCsv(sheetsOf(files))
    .faults.filter(({ code }) => code !== 'csv-rows-ready')
    .map(({ code, path, values }) => [code, path, values['column'], values['start'], values['end']])

const visits = (columns: string, cells: string) => ({
  ...SMALL_DAY,
  'oppdrag.csv': `Oppdrag;Tjenestemottaker;Dato;Varighet (min);${columns}\nO-1;T-1;23.11.2026;15;${cells}`,
})

const breaks = (cells: string) => withChange('vakter.csv', '30;10:30;13:30', cells)

describe('what contradicts itself is told at its cell, in the words of the table', () => {
  test.each([
    [
      'an absolute deadline before the latest start',
      visits('Senest;Frist', '10:00;09:00'),
      'F2',
      'Frist',
      '10:00',
      '09:00',
    ],
    ['the same in a list', visits('Tidsvinduer', '08:00–09:30/09:00'), 'E2', 'Tidsvinduer', '09:30', '09:00'],
    ['a break that ends before it begins', breaks('30;13:00;11:00'), 'J2', 'Pause senest', '13:00', '11:00'],
    ['a break after the shift, without an end', breaks('30;16:00;'), 'I2', 'Pause tidligst', '16:00', '15:00'],
  ])('%s', (_, files, cell, column, start, end) =>
    expect(told(files)).toEqual([['csv-end-before-start', cell, column, start, end]]),
  )

  test('a visit that may be left out and has no price for it', () => {
    expect(told(visits('Kan utelates;Pris for å utelate', 'ja;'))).toEqual([
      ['csv-cell-missing', 'F2', 'Pris for å utelate', undefined, undefined],
    ])
  })
})

describe('what the model finds is told at the cell it comes from', () => {
  test.each([
    ['a break outside its shift', breaks('30;16:00;17:00'), 'csv-no-room-in-shift', 'H2'],
    ['a break that is too long', breaks('90;11:00;12:00'), 'csv-no-room-between', 'H2'],
    ['a visit for a team that has none', visits('Bare teamet', 'ja'), 'csv-team-missing', 'E2'],
    ['a lock outside the horizon', visits('Låst start', '25.11.2026 08:00'), 'pin-outside-horizon', 'E2'],
  ])('%s', (_, files, code, cell) => expect(told(files).map(([what, where]) => [what, where])).toEqual([[code, cell]]))
})

describe('what the model finds is told with its remedy in the headings of the table', () => {
  test.each([
    [
      'a break outside its shift',
      breaks('30;16:00;17:00'),
      'Rett «Pause tidligst» og «Pause senest», så tiden er mellom start og slutt på vakta.',
    ],
    [
      'a break that is too long',
      breaks('90;11:00;12:00'),
      'Utvid tidsrommet, eller skriv færre minutter i «Pause (min)».',
    ],
    [
      'a visit for a team that has none',
      visits('Bare teamet', 'ja'),
      'Fyll ut «team», eller la «Bare teamet» være tom.',
    ],
  ])('%s', (_, files, remedy) => {
    const [fault] = fromCsv(sheetsOf(files)).faults
    const said = say('nb', fault!.code, fault!.values)
    expect(said.remedy?.toLowerCase()).toBe(remedy.toLowerCase())
    expect(`${said.message} ${said.remedy}`).not.toMatch(/teamOnly|hard|opens|closes|⟨/)
  })
})
