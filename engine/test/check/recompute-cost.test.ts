import { expect, test } from 'vitest'
import { TERM_NAMES } from '../../src/model/index.ts'
import type { ProblemInput } from '../../src/model/index.ts'
import { judge, smallDay, visit } from './small-day.ts'

// base –10 min– north –15 min– south –20 min– base: 45 minutes, 2,700 s.
const routes = { anna: ['v1 09:00', 'v2 09:45'] }
const dayOf = (objective: ProblemInput['objective'], more: Partial<ProblemInput> = {}) =>
  smallDay({ visits: [visit('v1'), visit('v2', { location: 'south' })], objective, ...more })

test('every term has a line, priced or not', () => {
  const { cost } = judge(dayOf({ preset: 'none' }), routes)
  expect(cost.terms.map(({ term }) => term)).toEqual(TERM_NAMES)
  expect(cost.terms[0]).toEqual({ term: 'travel', amount: 2700, unit: 's', weight: 0, cost: 0 })
  expect(cost.total).toBe(0)
})

test('a third of a third is exact', () => {
  const { cost } = judge(dayOf({ preset: 'none', terms: { travel: { weight: '1/3' } } }), routes)
  expect(cost.total).toBe(900)
})

test('time is counted in the objective’s own unit', () => {
  const timeUnit = { name: 'min', seconds: 60 }
  const { cost } = judge(dayOf({ preset: 'none', timeUnit, terms: { travel: { weight: 2 } } }), routes)
  expect(cost).toMatchObject({ total: 90, unit: 'min' })
  expect(cost.terms[0]).toMatchObject({ amount: 45, unit: 'min' })
})

test('ticks finer than a second keep what a second would round away', () => {
  // A thousandth of a minute is 0.06 s: 50/3 ticks in a second. 5.001 minutes of road each way: 10.002.
  const times = [
    [0, 5001],
    [5001, 0],
  ]
  const fine: Partial<ProblemInput> = {
    ticksPerSecond: '50/3',
    locations: [{ id: 'base' }, { id: 'north' }],
    travel: { kind: 'matrix', modes: { car: { times } } },
    visits: [visit('v1')],
  }
  const objective = {
    preset: 'none' as const,
    timeUnit: { name: 'min', seconds: 60 },
    terms: { travel: { weight: '1/3' } },
  }
  const change = (plan: { shifts: object[] }) => {
    // Leaves 09:00 − 300.06 s and is back 09:30 + 300.06 s.
    const [route] = plan.shifts as { departure: string; return: string; stops: { arrival: string; travel: number }[] }[]
    route!.departure = '2026-11-23T08:54:59.94+01:00'
    route!.return = '2026-11-23T09:35:00.06+01:00'
    Object.assign(route!.stops[0]!, { arrival: '2026-11-23T09:00:00+01:00', travel: 300.06, waiting: 0 })
  }
  const { cost, violations } = judge(dayOf(objective, fine), { anna: ['v1 09:00'] }, { change })
  expect(violations).toEqual([])
  expect(cost.total).toBeCloseTo(10.002 / 3, 9)
})
