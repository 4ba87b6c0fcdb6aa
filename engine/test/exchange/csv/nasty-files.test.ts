import { describe, expect, test } from 'vitest'
import { fromCsv } from '../../../src/exchange/csv/index.ts'
import { SMALL_DAY, rowsOf, sheetsOf, withChange } from './small-tables.ts'

const codes = (files: Readonly<Record<string, string>>, options = {}): string[] =>
  fromCsv(sheetsOf(files), options).faults.map(({ code }) => code)

const visitsOf = (files: Readonly<Record<string, string>>) => fromCsv(sheetsOf(files)).problem!.visits

test('a flat export of visits and shifts alone, without ids, is enough', () => {
  const { problem, faults, notes } = fromCsv(
    sheetsOf({
      'oppdrag.csv':
        'Pasientnr;Adresse;Breddegrad;Lengdegrad;Dato;Fra kl;Til kl;Minutter\n17;Vei 1;59,91;10,75;23.11.2026;8;10;15\n17;Vei 1;59,91;10,75;23.11.2026;12;13;10\n18;Vei 2;59,92;10,76;23.11.2026;9:00;;20',
      'vakter.csv': 'Ansattnr;Dato;Fra;Til;Base;Breddegrad;Lengdegrad\n501;23.11.2026;0730;1500;Sol;59,90;10,74',
    }),
  )
  expect(faults).toEqual([])
  expect(notes.map(({ code }) => code)).toEqual(['csv-note-ids-made'])
  expect(problem!.visits.map(({ id, location }) => [id, location])).toEqual([
    ['17-2026-11-23', 'home-17'],
    ['17-2026-11-23-2', 'home-17'],
    ['18-2026-11-23', 'home-18'],
  ])
  expect(problem!.shifts.map(({ id, caregiver }) => [id, caregiver])).toEqual([['501-2026-11-23', '501']])
})

describe('Excel', () => {
  test('its serial numbers are days and times', () => {
    // 46349 is 23 November 2026; 1/3 of a day is 08:00.
    const files = withChange('oppdrag.csv', '23.11.2026;08:00', '46349;0,333333333333333')
    expect(visitsOf(files)[0]!.windows[0]!.opens).toBe('2026-11-23T08:00:00+01:00')
  })

  test('a title and merged cells above the headings are passed over', () => {
    const files = {
      ...SMALL_DAY,
      'oppdrag.csv': `Oppdrag, uke 48;;;;;;;\n;;Tidsvindu;;;;;\n${SMALL_DAY['oppdrag.csv']}`,
    }
    expect(visitsOf(files)).toHaveLength(2)
  })

  test('what it leaves out at the end of whole blocks of rows is empty; a single short row has lost a cell', () => {
    const row = (i: number, cells: string) => `P-${i};T-1;23.11.2026;08:00;09:00;15${cells}`
    const heading = SMALL_DAY['oppdrag.csv'].split('\n')[0]!
    const rows = Array.from({ length: 31 }, (_, i) => row(i, i < 15 ? ';;' : ''))
    const sheet = (lines: readonly string[]) => ({ ...SMALL_DAY, 'oppdrag.csv': [heading, ...lines].join('\n') })
    expect(codes(sheet(rows))).toEqual([])
    expect(codes(sheet(rows.with(5, row(5, ''))))).toEqual(['csv-row-too-short', 'csv-rows-ready'])
  })

  test('an empty cell that was pushed over the edge by a separator too many is not passed over', () => {
    const files = withChange('oppdrag.csv', ';ja;', ';;ja;')
    expect(codes(files)).toEqual(['csv-row-too-long', 'csv-rows-ready'])
  })
})

test('a file of shifts without times is not taken for absences', () => {
  const text = 'Vakt;Ansatt;Dato\nD1;A-1;23.11.2026'
  const { faults } = fromCsv(sheetsOf({ ...SMALL_DAY, 'vakter.csv': text }))
  expect(faults.map(({ code, values }) => [code, values['column']]).slice(0, 2)).toEqual([
    ['csv-column-missing', 'starttid'],
    ['csv-column-missing', 'sluttid'],
  ])
})

test('ids of rows that could not be read are not missed by others', () => {
  const files = withChange('tjenestemottakere.csv', 'T-1;Astrid Linerle;', 'T-1;')
  expect(codes(files)).toEqual(['csv-row-too-short', 'csv-rows-ready'])
})

describe('nights', () => {
  const night = (text: string) => ({ ...SMALL_DAY, 'vakter.csv': `${SMALL_DAY['vakter.csv']}\n${text}` })

  test('a shift and its break pass midnight', () => {
    const { problem } = fromCsv(sheetsOf(night('N1;A-2;23.11.2026;22:00;08:00;base;bil;30;02:00;05:00')))
    const { end, breaks } = problem!.shifts.find(({ id }) => id === 'N1')!
    expect([end, breaks[0]!.opens]).toEqual(['2026-11-24T08:00:00+01:00', '2026-11-24T02:00:00+01:00'])
  })

  test('a day of 25 hours: the first of two 02:30, and the second by its offset', () => {
    const at = (time: string) =>
      fromCsv(sheetsOf(withChange('kompetanse.csv', '01.01.2026', `25.10.2026 ${time}`))).problem!.caregivers[0]!
        .qualifications[0]!.validFrom
    expect(at('02:30')).toBe('2026-10-25T02:30:00+02:00')
    expect(at('02:30+01:00')).toBe('2026-10-25T02:30:00+01:00')
  })

  test('a shift of more than sixteen hours is two times that have changed places', () => {
    expect(codes(night('N1;A-2;23.11.2026;15:00;07:30;base;bil;30;;'))).toEqual([
      'csv-end-before-start',
      'csv-rows-ready',
    ])
  })
})

describe('absences', () => {
  const withAbsence = (heading: string, ...lines: string[]) =>
    fromCsv(sheetsOf({ ...SMALL_DAY, 'fravær.csv': [heading, ...lines].join('\n') }))
  const HEADING = 'Ansatt;Fra;Til;Fraværsprosent;Tilpasning'
  const shiftOf = (read: ReturnType<typeof withAbsence>) => read.problem!.shifts.find(({ id }) => id === 'D2')

  test.each([
    ['23.11.2026', '23.11.2026', undefined],
    ['20.11.2026', '', undefined], // until further notice
    ['23.11.2026 12:00', '23.11.2026 16:00', '07:30–12:00'],
    ['23.11.2026', '23.11.2026 09:00', '09:00–15:00'],
    ['24.11.2026', '25.11.2026', '07:30–15:00'],
  ])('away from %s to %s: %s', (from, to, left) => {
    const shift = shiftOf(withAbsence(HEADING, `A-2;${from};${to};;`))
    expect(shift && `${shift.start.slice(11, 16)}–${shift.end.slice(11, 16)}`).toBe(left)
  })

  test('away in the middle of a shift keeps the time free', () => {
    const { problem } = withAbsence(HEADING, 'A-2;23.11.2026 09:00;23.11.2026 10:00;;')
    expect(problem!.activities).toMatchObject([{ duration: 3600, opens: '2026-11-23T09:00:00+01:00', shifts: ['D2'] }])
  })

  test.each([
    ['50;kortere liste', { capacityFactor: 0.5, serviceTimeFactor: 1 }],
    ['50 %;lengre tid', { capacityFactor: 1, serviceTimeFactor: 2 }],
    ['20;', { capacityFactor: 0.8, serviceTimeFactor: 1 }],
    ['0;', { capacityFactor: 1, serviceTimeFactor: 1 }],
  ])('graded: %s', (cells, factors) => {
    expect(shiftOf(withAbsence(HEADING, `A-2;01.11.2026;30.11.2026;${cells}`))).toMatchObject(factors)
  })

  test('half a per cent is half of something else', () => {
    const { faults } = withAbsence(HEADING, 'A-2;01.11.2026;30.11.2026;0,5;')
    expect(faults.map(({ code }) => code)).toEqual(['csv-out-of-range', 'csv-rows-ready'])
  })

  test('a list of days without an end is of one day a row', () => {
    expect(shiftOf(withAbsence('Ansatt;Fraværsdato', 'A-2;22.11.2026'))).toBeDefined()
    expect(shiftOf(withAbsence('Ansatt;Fraværsdato', 'A-2;23.11.2026'))).toBeUndefined()
  })
})

test('a file of many thousand empty rows, or of nothing but rubbish, ends well', () => {
  const files = sheetsOf(SMALL_DAY).map((sheet) => ({
    ...sheet,
    rows: [...sheet.rows, ...rowsOf(';;;;\n'.repeat(20_000))],
  }))
  expect(fromCsv(files).faults).toEqual([])
  const rubbish = [{ file: 'x.csv', rows: Array.from({ length: 50 }, (_, i) => ['\u0001', `${i}`, '=1+1', '']) }]
  expect(fromCsv(rubbish).faults.map(({ code }) => code)).toContain('csv-no-headings')
})
