import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { publishedSetFolder } from '../../../../scripts/published-sets.ts'
import { HjemruteError } from '../../../src/errors.ts'
import { fromBredstrom, toBredstrom } from '../../../src/exchange/index.ts'
import { PLAN_SCHEMA, planSchema, problemSchema } from '../../../src/model/index.ts'
import { faultsOf } from '../faults-of.ts'
import { filesIn, readText } from '../published-files.ts'
import { smallTexts } from '../small-texts.ts'

const small = smallTexts.fromBredstrom

const problemOf = (options = {}) => problemSchema.parse(fromBredstrom(small, options))

describe('an instance of Bredström and Rönnqvist', () => {
  test('has two visits with a meeting for each pair of halves', () => {
    const { visits, dependencies, recipients, shifts, travel } = problemOf()
    expect(visits.map(({ id, recipient }) => [id, recipient])).toEqual([
      ['1', '1'],
      ['2', '2'],
      ['3', '1'],
    ])
    expect(recipients.map(({ id }) => id)).toEqual(['1', '2'])
    expect(dependencies).toEqual([
      { first: '1', second: '3', from: 'start', minimumGap: 0, maximumGap: 0, caregivers: 'differ' },
    ])
    expect(visits[0]!.windows).toEqual([
      { opens: '2026-01-05T00:10:00+00:00', hardCloses: '2026-01-05T00:20:00+00:00' },
    ])
    expect(shifts.map(({ startLocation, endLocation, endBinds }) => [startLocation, endLocation, endBinds])).toEqual([
      ['0', '4', 'hard'],
      ['0', '4', 'hard'],
    ])
    expect(travel).toMatchObject({ modes: { car: { times: { 0: [0, 5, 7, 5, 0], 1: [5, 10_000, 4, 10_000, 5] } } } })
  })

  test('cuts durations to whole units after the factor', () => {
    // 15 × 1.4 = 21; 11 × 1.4 = 15.4, cut to 15; in seconds.
    expect(problemOf({ durationFactor: 1.4 }).visits.map(({ staffing }) => staffing[0]!.duration)).toEqual([
      1260, 900, 1260,
    ])
  })

  test('is written in hours of a day of nine', () => {
    const stop = (id: string, start: string, end: string) => ({
      kind: 'visit',
      id,
      location: id,
      arrival: start,
      start,
      end,
      travel: 0,
      waiting: 0,
    })
    const plan = planSchema.parse({
      schema: PLAN_SCHEMA,
      problem: 'bredstrom',
      shifts: [
        { shift: '1', stops: [] },
        {
          shift: '2',
          stops: [
            stop('1', '2026-01-05T00:10:00Z', '2026-01-05T00:25:00Z'),
            stop('2', '2026-01-05T00:30:00Z', '2026-01-05T00:41:00Z'),
          ],
        },
      ],
    })
    // 90 units are 9 hours: 10 units are 1 hour, 30 are 3.
    expect(toBredstrom(problemOf(), plan)).toEqual({
      routes: [
        {
          vehicle: 2,
          stops: [
            { visit: 1, start: 1 },
            { visit: 2, start: 3 },
          ],
        },
      ],
    })
  })

  test.each([
    ['a missing scalar', small.replace('param T_MAX = 90', 'param T_MIN = 90'), 'exchange-missing'],
    ['no staff', small.replace('NO_Staff = 2', 'NO_Staff = 0'), 'exchange-out-of-range'],
    ['a hole in the matrix', small.replace('2     4     7', '2     x     7'), 'exchange-malformed-line'],
    ['a matrix without its last block', small.slice(0, small.indexOf(':     3     4')), 'exchange-matrix-hole'],
    ['a visit without duration', small.replace(' 2  11\n', ''), 'exchange-missing'],
    ['half of an unknown visit', small.replace('[1] := 3', '[1] := 9'), 'exchange-unknown-reference'],
  ])('with %s is refused', (_, text, code) => {
    expect(faultsOf(() => fromBredstrom(text)).map((fault) => fault.code)).toContain(code)
  })

  test.each([0, -1, NaN, Infinity])('does not take %d for a duration factor', (durationFactor) => {
    expect(() => fromBredstrom(small, { durationFactor })).toThrow(HjemruteError)
  })
})

const folder = publishedSetFolder('bredstrom-2008')

test.skipIf(folder === undefined)('every published instance is a problem of the size that its name says', () => {
  const paths = filesIn(join(folder!, 'instances'))
  expect(paths.length).toBeGreaterThan(0)
  for (const path of paths) {
    const [, , visits, staff, pairs] = basename(path).split('_').map(Number)
    const problem = problemSchema.parse(fromBredstrom(readText(path)))
    expect([problem.visits.length, problem.shifts.length, problem.dependencies.length]).toEqual([visits, staff, pairs])
  }
})
