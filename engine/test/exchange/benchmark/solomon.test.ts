import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { publishedSetFolder } from '../../../../scripts/published-sets.ts'
import { fromSolomon, planFromSolomon, toSolomon } from '../../../src/exchange/index.ts'
import { planSchema, problemSchema } from '../../../src/model/index.ts'
import { faultsOf } from '../faults-of.ts'
import { filesIn, readText } from '../published-files.ts'
import { smallTexts } from '../small-texts.ts'

const small = smallTexts.fromSolomon

const problemOf = (options = {}) => problemSchema.parse(fromSolomon(small, options))

describe('an instance of Solomon', () => {
  test('is visits with hard windows and shifts with a capacity', () => {
    const { visits, shifts, workingTimeRules, objective } = problemOf()
    expect(visits[0]).toMatchObject({
      id: '1',
      windows: [{ opens: '2026-01-05T00:20:00+00:00', hardCloses: '2026-01-05T00:30:00+00:00' }],
      closingBinds: 'start',
      load: { demand: 4 },
      staffing: [{ duration: 600 }],
    })
    expect(shifts).toHaveLength(2)
    expect(shifts[0]).toMatchObject({ end: '2026-01-05T01:40:00+00:00', endBinds: 'hard', capacity: { demand: 10 } })
    expect(workingTimeRules).toBe(false)
    expect(objective.terms).toEqual({ travel: { weight: 1, hard: false } })
  })

  test('cuts every leg to one decimal for DIMACS and keeps four decimals otherwise', () => {
    // √2 = 1.41421…, √8 = 2.82842…
    expect(problemOf().travel).toMatchObject({ modes: { car: { times: { 0: [0, 50, 14, 28] } } } })
    expect(problemOf({ round: 'full' }).travel).toMatchObject({
      modes: { car: { times: { 0: [0, 50_000, 14_142, 28_284] } } },
    })
  })

  test('prices a vehicle above any distance when vehicles come first', () => {
    const { objective, shifts } = problemOf({ objective: 'vehicles-first' })
    // There and back: 2 × (5 + 1.4 + 2.8) = 18.4, and 4 ticks (0.4) for each of four places: 20.
    expect(objective.terms.shiftUsed).toMatchObject({ weight: 20 })
    expect(shifts[0]!.openingCost).toBe(1)
    // One øre is one unit: 3600 s ÷ 60 øre ÷ 60 s a unit.
    expect(objective.exchangeRate).toBe(60)
  })

  test('reads a solution as the earliest schedule and writes it back', () => {
    const problem = problemOf()
    const plan = planSchema.parse(planFromSolomon(problem, 'Route #1: 2 1\nRoute #2: 3\nCost 999\n'))
    expect(plan.shifts[0]).toMatchObject({
      departure: '2026-01-05T00:00:00+00:00',
      // 1.4 there, 10 of service until 11.4, 3.6 on (√13 = 3.605…) until 15, wait until 20, 10 of service, 5 home.
      stops: [
        { id: '2', start: '2026-01-05T00:01:24+00:00', travel: 84, waiting: 0 },
        { id: '1', arrival: '2026-01-05T00:15:00+00:00', start: '2026-01-05T00:20:00+00:00', waiting: 300 },
      ],
      return: '2026-01-05T00:35:00+00:00',
    })
    // 1.4 + 3.6 + 5.0 and 2 × 2.8.
    expect(toSolomon(problem, plan)).toBe('Route #1: 2 1\nRoute #2: 3\nCost 15.6\n')
  })

  test('a customer on no route is unassigned', () => {
    expect(planFromSolomon(problemOf(), 'Route #1: 2 1').unassigned).toEqual([
      { kind: 'visit', id: '3', mandatory: true },
    ])
  })

  test.each([
    ['no customers', small.split('CUSTOMER')[0]!, 'exchange-missing'],
    ['a short line', small.replace('         20         30', ' 20'), 'exchange-malformed-line'],
    ['a word for a number', small.replace('  4         20', '  four      20'), 'exchange-malformed-line'],
    ['a customer twice', small.replace('    2      1', '    1      1'), 'exchange-duplicate'],
    ['a negative demand', small.replace('          7 ', '         -7 '), 'exchange-out-of-range'],
    ['no vehicles', small.replace('  2         10', '  0         10'), 'exchange-out-of-range'],
  ])('with %s is refused', (_, text, code) => {
    expect(faultsOf(() => fromSolomon(text)).map((fault) => fault.code)).toContain(code)
  })

  test.each([
    ['an unknown customer', 'Route #1: 9', 'exchange-unknown-reference'],
    ['a line of another kind', 'Rute #1: 1', 'exchange-malformed-line'],
    ['more routes than vehicles', 'Route #1: 1\nRoute #2: 2\nRoute #3: 3', 'exchange-out-of-range'],
  ])('a solution with %s is refused', (_, text, code) => {
    expect(faultsOf(() => planFromSolomon(problemOf(), text)).map((fault) => fault.code)).toContain(code)
  })
})

const folder = publishedSetFolder('vrptw')

test.skipIf(folder === undefined)('every published instance is a problem', () => {
  const paths = ['solomon-100', 'homberger-200', 'homberger-400', 'homberger-1000'].flatMap((set) =>
    filesIn(join(folder!, set)),
  )
  expect(paths.length).toBeGreaterThan(200)
  for (const path of paths) {
    const { visits, shifts } = problemSchema.parse(fromSolomon(readText(path)))
    expect(visits.length, basename(path)).toBeGreaterThanOrEqual(100)
    expect(shifts.length).toBeGreaterThan(0)
  }
})
