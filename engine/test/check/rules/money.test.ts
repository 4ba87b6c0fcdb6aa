import { expect, test } from 'vitest'
import { amount, judge, shift, smallDay, visit } from '../small-day.ts'

const visits = [visit('v1', { unit: 'east' }), visit('v2')]
const dayOf = (more: Parameters<typeof shift>[1]) => smallDay({ visits, shifts: [shift('anna', more)] })
const routes = { anna: ['v1 09:00', 'v2 09:30'] }

test('using a shift costs its opening, by default its ordinary length', () => {
  expect(amount('shiftUsed', dayOf({ openingCost: 700 }), routes)).toBe(700)
  expect(amount('shiftUsed', dayOf({ costPerHour: 40_000 }), routes)).toBe(8 * 40_000)
  expect(amount('shiftUsed', dayOf({ costPerHour: 40_000 }), {})).toBe(0)
  expect(amount('shiftUsed', dayOf({}), routes)).toBe(0)
})

test('lending costs a tenth of the shift, once, and never nothing', () => {
  expect(amount('lending', dayOf({ unit: 'west', costPerHour: 40_000 }), routes)).toBe(32_000)
  expect(amount('lending', dayOf({ unit: 'west' }), routes)).toBe(1)
  expect(amount('lending', dayOf({ unit: 'east', costPerHour: 40_000 }), routes)).toBe(0)
  expect(amount('lending', dayOf({ costPerHour: 40_000 }), routes)).toBe(0) // of no unit
})

test('øre become seconds of staff time, and those the objective’s time unit', () => {
  const objective = {
    preset: 'none' as const,
    timeUnit: { name: 'min', seconds: 60 },
    exchangeRate: 50_000,
    terms: { shiftUsed: { weight: '1/2' } },
  }
  const day = { ...dayOf({ openingCost: 100_000 }), objective }
  // 100,000 øre at 50,000 an hour is two hours, 120 minutes; half of that is 60.
  const { cost } = judge(day, routes)
  expect(cost.terms.find(({ term }) => term === 'shiftUsed')).toMatchObject({
    amount: 100_000,
    unit: 'øre',
    weight: 0.5,
  })
  expect(cost.total).toBeCloseTo(60, 9)
})
