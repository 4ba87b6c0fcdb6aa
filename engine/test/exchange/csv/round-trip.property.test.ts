import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvText, fromCsv, problemTables } from '../../../src/exchange/csv/index.ts'
import { CSV_LANGUAGES } from '../../../src/exchange/csv/headings/index.ts'
import { parseProblem } from '../../../src/model/index.ts'
import type { Problem, ProblemInput } from '../../../src/model/index.ts'
import { carried } from './carried.ts'
import { parseCsv } from './parse-csv.ts'

/** Texts of every sort that a cell could trip over, without spaces at their ends. */
const awkward = fc.constantFrom(
  '=1+1',
  '+47',
  '-x',
  '@sum',
  "'=x",
  "''+",
  'a;b',
  'a,b|c',
  '"quoted"',
  'å\\ø',
  'line\nline',
  '-',
  'ja',
  '07:30',
  '1/2',
)
const text = fc.oneof(
  awkward,
  fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme-ascii' }).map((one) => `x${one.trim()}`),
)
const words = fc.array(text, { maxLength: 3 })
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })

/** Around both changes of the clock in 2026, in Norway: 29 March and 25 October; and an ordinary week. */
const days = fc.constantFrom('2026-03-28T20:00:00Z', '2026-10-24T20:00:00Z', '2026-11-23T05:00:00Z')
const HORIZON_HOURS = 40

interface Clock {
  at(seconds: number): string
  readonly start: string
  readonly end: string
}

function clockFrom(base: string): Clock {
  const zero = Date.parse(base) / 1000
  const at = (seconds: number) => new Date((zero + seconds) * 1000).toISOString().replace('.000Z', 'Z')
  return { at, start: at(-24 * 3600), end: at((HORIZON_HOURS + 48) * 3600) }
}

const seconds = fc.oneof(
  fc.integer({ min: 0, max: HORIZON_HOURS * 4 }).map((quarters) => quarters * 900),
  fc.integer({ min: 0, max: HORIZON_HOURS * 3600 }),
)
const duration = fc.oneof(
  fc.integer({ min: 1, max: 90 }).map((minutes) => minutes * 60),
  fc.constantFrom(100, 30, 6, 5400.5),
)
const caregiverIds = ['A-1', 'A-2', 'A 3, ø']
const caregiver = fc.constantFrom(...caregiverIds)
const qualification = fc.record({
  code: fc.constantFrom('legemidler', 'kode:7x', 'a, b'),
  level: fc.integer({ min: 0, max: 3 }),
})

const windowOf = (clock: Clock) =>
  fc
    .tuple(seconds, optional(fc.integer({ min: 0, max: 30 * 3600 })), optional(fc.integer({ min: 0, max: 3600 })))
    .map(([opens, soft, more]) => {
      const softCloses = soft === undefined ? undefined : clock.at(opens + soft)
      const hardCloses = more === undefined ? undefined : clock.at(opens + (soft ?? 0) + more)
      return { opens: clock.at(opens), ...(softCloses && { softCloses }), ...(hardCloses && { hardCloses }) }
    })

const staffing = fc
  .record({
    duration,
    qualifications: fc.uniqueArray(qualification, { maxLength: 2, selector: ({ code }) => code }),
    preferredCaregivers: fc.option(fc.uniqueArray(caregiver, { maxLength: 2 }), { nil: null }),
    others: fc.integer({ min: 0, max: 2 }),
    otherDuration: duration,
    otherQualifications: fc.uniqueArray(qualification, { maxLength: 2, selector: ({ code }) => code }),
    offset: fc.constantFrom(0, 600, 100),
  })
  .map(({ others, otherDuration, otherQualifications, offset, ...first }) => [
    first,
    ...Array.from({ length: others }, () => ({
      ...first,
      duration: otherDuration,
      qualifications: otherQualifications,
      offset,
    })),
  ])

/** Stands for the first window's opening: a lock outside the visit's own day is a fault. */
const AT_OPENING = 'at opening'

const visitsOf = (clock: Clock) =>
  fc.array(
    fc.record(
      {
        recipient: fc.constantFrom('T-1', 'T-2'),
        location: fc.constantFrom('home-T-1', 'home-T-2', 'sted 9'),
        windows: fc.uniqueArray(windowOf(clock), { maxLength: 3, selector: ({ opens }) => opens }),
        staffing,
        closingBinds: fc.constantFrom('start' as const, 'end' as const),
        opening: fc.constantFrom('hard' as const, 'soft' as const),
        requiredCaregivers: fc
          .uniqueArray(caregiver, { maxLength: 2 })
          .map((ids) => ids.map((id) => ({ caregiver: id }))),
        manner: fc.constantFrom('road' as const, 'indoors' as const, 'telephone' as const, 'video' as const),
        leavingOut: fc.constantFrom('never' as const, 'mayMoveToday' as const, 'mayMoveToAnotherDay' as const),
        usualStart: seconds.map(clock.at),
        usualVariation: duration,
        service: text,
        tasks: words,
        special: text,
        unit: text,
        pins: fc.constantFrom([], [{ caregiver: 'A-1' }], [{ start: AT_OPENING }]),
      },
      { requiredKeys: ['recipient', 'location', 'windows', 'staffing'] },
    ),
    { minLength: 1, maxLength: 6 },
  )

const shiftsOf = (clock: Clock) =>
  fc
    .record(
      {
        start: seconds,
        length: fc.integer({ min: 2, max: 24 }).map((hours) => hours * 3600),
        caregiver: fc.option(caregiver, { nil: null }),
        mode: fc.constantFrom('car', 'bicycle', 'foot', 'båt 2'),
        name: text,
        role: fc.constantFrom('ordinary' as const, 'dutyLead' as const),
        departure: fc.constantFrom('free' as const, 'atShiftStart' as const),
        capacityFactor: fc.double({ min: 0, max: 1, noNaN: true, minExcluded: true }),
        serviceTimeFactor: fc.double({ min: 1, max: 3, noNaN: true }),
        overtime: fc.constantFrom(null, 0, 1800),
        breaks: fc.integer({ min: 0, max: 2 }),
        assumedQualifications: fc.uniqueArray(fc.constantFrom('legemidler', 'a, b')),
        excludedServices: fc.uniqueArray(text, { maxLength: 2 }),
        longestLeg: duration,
      },
      { requiredKeys: ['start', 'length', 'caregiver', 'breaks'] },
    )
    .map(({ start, length, breaks, overtime, ...shift }) => ({
      ...shift,
      ...(overtime === undefined ? {} : { endBinds: 'soft' as const, allowedOvertime: overtime }),
      start: clock.at(start),
      end: clock.at(start + length),
      breaks: Array.from({ length: breaks }, (_, i) => ({
        id: `pause ${i}`,
        duration: 900,
        opens: clock.at(start),
        closes: clock.at(start + length),
        where: i === 0 ? 'anywhere' : 'base',
        paid: i === 1,
      })),
    }))

const problems = days.map(clockFrom).chain((clock) =>
  fc
    .record({
      visits: visitsOf(clock),
      shift: shiftsOf(clock),
      name: optional(text),
      phone: optional(fc.constantFrom('+47 99 00 00 01', '113 00')),
    })
    .map(({ visits, shift, name, phone }): ProblemInput => ({
      schema: 'hjemrute/problem/1',
      id: 'csv',
      workingTimeRules: true,
      horizon: { start: clock.start, end: clock.end, timeZone: 'Europe/Oslo' },
      travel: { kind: 'estimate' },
      locations: [
        { id: 'base', name: 'Base', coordinate: { lat: 59.9, lon: -10.75 } },
        {
          id: 'home-T-1',
          coordinate: { lat: 59.91, lon: -10.7 },
          address: 'Vei 1',
          fixedSeconds: { car: 100, foot: 30 },
        },
        { id: 'home-T-2', coordinate: { lat: 59.92, lon: -10.71 }, entry: '=nøkkelboks' },
        { id: 'sted 9', coordinate: { lat: 59.93, lon: -10.72 }, area: 'Nord' },
      ],
      recipients: ['T-1', 'T-2'].map((id) => ({
        id,
        ...(name && { name }),
        ...(phone && { phone }),
        declinesTrainees: id === 'T-1',
      })),
      caregivers: caregiverIds.map((id) => ({
        id,
        ...(name && { name }),
        qualifications: [{ code: 'legemidler', level: 1, validFrom: clock.start, validTo: clock.at(9_999_999) }],
      })),
      shifts: [{ ...shift, id: 'D1', startLocation: 'base', endLocation: 'sted 9' }],
      visits: visits.map((visit, i) => {
        const windows = visit.windows.toSorted((a, b) => (a.opens < b.opens ? -1 : 1))
        const start = windows[0]?.opens ?? clock.at(1800)
        const { pins, ...rest } = visit
        const locks = pins?.map((pin): { start: string } | { caregiver: string } => ('start' in pin ? { start } : pin))
        return { ...rest, id: `O-${i}`, windows, ...(locks && { pins: locks }) }
      }),
    })),
)

/** Through text and back, as the command line does it. */
function again(problem: Problem, language: 'nb' | 'nn' | 'en', delimiter: ';' | ',' | '\t') {
  const sheets = [...problemTables(problem, language)].map(([table, rows]) => ({
    file: `${table}.csv`,
    rows: parseCsv(csvText(rows, { delimiter }), delimiter),
  }))
  return fromCsv(sheets, { id: problem.id })
}

describe('a problem through its tables', () => {
  test.each(CSV_LANGUAGES)('is the same again, in %s', (language) => {
    fc.assert(
      fc.property(problems, fc.constantFrom(';' as const, ',' as const, '\t' as const), (input, delimiter) => {
        const { problem } = parseProblem(input)
        fc.pre(problem !== undefined)
        const read = again(problem!, language, delimiter)
        expect(read.faults).toEqual([])
        expect(carried(read.problem!)).toEqual(carried(problem!))
      }),
      { numRuns: 150 },
    )
  })
})
