import { assert, constantFrom, integer, property, record, array } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromCsv } from '../../src/exchange/csv/index.ts'
import { parseProblem } from '../../src/model/index.ts'
import type { ProblemInput } from '../../src/model/index.ts'
import { splitShifts } from '../../src/planning/index.ts'

const HOME = { Breddegrad: '47,14', Lengdegrad: '9,52' }
const sheet = (file: string, rows: readonly Readonly<Record<string, string>>[]) => {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  return { file, rows: [headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? ''))] }
}

/** What our CSV reads of these visits and shifts, at one home and one base. */
function read(
  visits: readonly Readonly<Record<string, string>>[],
  shifts: readonly Readonly<Record<string, string>>[],
): ProblemInput {
  const { input, faults } = fromCsv([
    sheet('steder.csv', [{ Sted: 'base', ...HOME }]),
    sheet('tjenestemottakere.csv', [{ Tjenestemottaker: 'T-1', Navn: 'Astrid Linerle', ...HOME }]),
    sheet(
      'oppdrag.csv',
      visits.map((visit, at) => ({ Oppdrag: `O-${at}`, Tjenestemottaker: 'T-1', Varighet: '15', ...visit })),
    ),
    sheet(
      'vakter.csv',
      shifts.map((shift, at) => ({ Vakt: `V-${at}`, Ansatt: `A-${at}`, Oppmøtested: 'base', ...shift })),
    ),
  ])
  expect(faults).toEqual([])
  return input!
}

const told = (problem: ProblemInput) =>
  splitShifts(problem).map(({ unit, date, kind, problem: own }) =>
    [unit, date, kind, own.shifts.map(({ id }) => id).join(), own.visits.map(({ id }) => id).join()].join(' '),
  )

describe('which shift a visit is planned in', () => {
  test('the one its window is in; a night belongs to the date it begins', () => {
    const problem = read(
      [
        { Dato: '23.11.2026', Tidligst: '08:00', Senest: '09:00' },
        { Dato: '23.11.2026', Tidligst: '18:00', Senest: '19:00' },
        { Dato: '24.11.2026', Tidligst: '02:00', Senest: '03:00' },
        { Dato: '24.11.2026', Tidligst: '08:00', Senest: '09:00' },
        { Dato: '24.11.2026' },
      ],
      [
        { Dato: '23.11.2026', Fra: '07:30', Til: '15:00' },
        { Dato: '23.11.2026', Fra: '15:00', Til: '22:30' },
        { Dato: '23.11.2026', Fra: '22:15', Til: '07:45' },
        { Dato: '24.11.2026', Fra: '07:30', Til: '15:00' },
      ],
    )
    expect(told(problem)).toEqual([
      ' 2026-11-23 day V-0 O-0',
      ' 2026-11-23 evening V-1 O-1',
      ' 2026-11-23 night V-2 O-2',
      ' 2026-11-24 day V-3 O-3,O-4',
    ])
    expect(
      splitShifts(problem).map(({ problem: { horizon } }) => [horizon.start, horizon.end].map((at) => at.slice(0, 13))),
    ).toEqual([
      ['2026-11-23T00', '2026-11-24T00'],
      ['2026-11-23T00', '2026-11-24T00'],
      ['2026-11-23T00', '2026-11-25T00'],
      ['2026-11-24T00', '2026-11-25T00'],
    ])
  })

  test('a lock to a shift goes before the window; a day without shifts is a shift with nobody in it', () => {
    const problem = read(
      [
        { Dato: '23.11.2026', Tidligst: '14:30', Senest: '15:30', 'Låst vakt': 'V-1' },
        { Dato: '25.11.2026', Tidligst: '09:00', Senest: '10:00' },
      ],
      [
        { Dato: '23.11.2026', Fra: '07:30', Til: '15:30' },
        { Dato: '23.11.2026', Fra: '15:00', Til: '22:30' },
      ],
    )
    expect(told(problem)).toEqual([' 2026-11-23 day V-0 ', ' 2026-11-23 evening V-1 O-0', ' 2026-11-25 day  O-1'])
  })

  test('long shifts are planned with the day where there is one, and are the shift where there is none', () => {
    const long = { Fra: '07:30', Til: '20:00' }
    const visits = [{ Dato: '28.11.2026', Tidligst: '18:00', Senest: '19:00' }]
    expect(told(read(visits, [{ Dato: '28.11.2026', ...long }]))).toEqual([' 2026-11-28 long V-0 O-0'])
    const both = [
      { Dato: '28.11.2026', ...long },
      { Dato: '28.11.2026', Fra: '07:30', Til: '15:00' },
    ]
    expect(told(read(visits, both))).toEqual([' 2026-11-28 day V-0,V-1 O-0'])
  })

  test('units are apart, by the row or by the person', () => {
    const problem = read(
      [
        { Dato: '23.11.2026', Tidligst: '08:00', Senest: '09:00', Avdeling: 'Nord' },
        { Dato: '23.11.2026', Tidligst: '08:00', Senest: '09:00', Avdeling: 'Sør' },
      ],
      [
        { Dato: '23.11.2026', Fra: '07:30', Til: '15:00', Avdeling: 'Nord' },
        { Dato: '23.11.2026', Fra: '07:30', Til: '15:00', Avdeling: 'Sør' },
      ],
    )
    expect(told(problem)).toEqual(['Nord 2026-11-23 day V-0 O-0', 'Sør 2026-11-23 day V-1 O-1'])
  })
})

test('what a caregiver works in the other shifts stands as worked, so that rest is judged across them', () => {
  const problem = read(
    [{ Dato: '23.11.2026', Tidligst: '18:00', Senest: '19:00' }],
    [
      { Dato: '23.11.2026', Fra: '15:00', Til: '22:30', Ansatt: 'A-9' },
      { Dato: '24.11.2026', Fra: '07:30', Til: '15:00', Ansatt: 'A-9' },
    ],
  )
  const [evening, day] = splitShifts(problem)
  expect(evening!.problem.caregivers![0]!.worked).toEqual([
    { start: '2026-11-24T07:30:00+01:00', end: '2026-11-24T15:00:00+01:00' },
  ])
  expect(day!.problem.caregivers![0]!.worked).toHaveLength(1)
})

test('nothing is lost and nothing is there twice, and every shift is a problem that can be planned', () => {
  const day = constantFrom('22', '23', '24')
  const hour = integer({ min: 0, max: 23 })
  const visit = record({ day, hour, length: integer({ min: 0, max: 9 }) })
  const shift = record({ day, hour: integer({ min: 4, max: 22 }), length: integer({ min: 4, max: 12 }) })
  const clock = (at: number): string => `${String(at % 24).padStart(2, '0')}:00`
  assert(
    property(
      array(visit, { minLength: 1, maxLength: 12 }),
      array(shift, { minLength: 1, maxLength: 6 }),
      (visits, shifts) => {
        const problem = read(
          visits.map((each) => ({
            Dato: `${each.day}.11.2026`,
            Tidligst: clock(each.hour),
            Senest: clock(each.hour + each.length),
          })),
          shifts.map((each) => ({
            Dato: `${each.day}.11.2026`,
            Fra: clock(each.hour),
            Til: clock(each.hour + each.length),
          })),
        )
        const split = splitShifts(problem)
        const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id).sort()
        expect(ids(split.flatMap(({ problem: own }) => own.visits))).toEqual(ids(problem.visits))
        expect(ids(split.flatMap(({ problem: own }) => own.shifts))).toEqual(ids(problem.shifts))
        const keys = split.map(({ unit, date, kind }) => `${unit} ${date} ${kind}`)
        expect(new Set(keys).size).toBe(keys.length)
        for (const each of split) expect(parseProblem(each.problem).faults).toEqual([])
      },
    ),
    { numRuns: 40 },
  )
})
