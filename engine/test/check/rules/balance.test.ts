import { expect, test } from 'vitest'
import { amount, at, shift, smallDay, visit } from '../small-day.ts'

// base –10 min– north; visits last 30 minutes; shifts are 08:00–16:00.
const lunch = { id: 'lunch', duration: 1800, opens: at('08:00'), closes: at('16:00'), hard: false }
const shifts = [shift('anna'), shift('bo'), shift('cato', { breaks: [lunch] })]
const visits = [visit('v1'), visit('v2')]
const routes = { anna: ['v1 09:00'], cato: ['break:lunch 08:00', 'v2 09:00'] }
const dayOf = (balanceRoundUpSeconds: number) =>
  smallDay({ visits, shifts, objective: { preset: 'none', options: { balanceRoundUpSeconds } } })

test('every shift’s distance from the mean work, unused shifts too, breaks no work', () => {
  // Work is 50, 0 and 50 minutes, the mean 33⅓: 16⅔ + 33⅓ + 16⅔.
  expect(amount('balance', dayOf(0), routes)).toBeCloseTo(4000, 9)
  // Each rounded up to a whole minute: 17 + 34 + 17.
  expect(amount('balance', dayOf(60), routes)).toBe(68 * 60)
})

test('a deviation that is a whole minute is not rounded up', () => {
  // Work is 50, 0, 0 and 10 minutes away from 50 ÷ 2 = 25 with two shifts.
  const two = smallDay({
    visits: [visit('v1')],
    shifts: shifts.slice(0, 2),
    objective: { preset: 'none', options: { balanceRoundUpSeconds: 60 } },
  })
  expect(amount('balance', two, { anna: ['v1 09:00'] })).toBe(50 * 60)
})

test('utilisation is work by available time, unpaid breaks not available', () => {
  // Anna 50 of 480 minutes, Bo none, Cato 50 of 450.
  expect(amount('greatestUtilisation', dayOf(0), routes)).toBeCloseTo(50 / 450, 12)
  expect(amount('utilisationSpread', dayOf(0), routes)).toBeCloseTo(50 / 450, 12)
})

test('all the shifts of one caregiver are counted together', () => {
  const halves = smallDay({
    visits,
    shifts: [
      shift('early', { caregiver: 'anna', end: at('12:00') }),
      shift('late', { caregiver: 'anna', start: at('12:00') }),
    ],
  })
  // 50 minutes early and 50 late, of 240 + 240.
  expect(amount('greatestUtilisation', halves, { early: ['v1 09:00'], late: ['v2 13:00'] })).toBeCloseTo(100 / 480, 12)
  expect(amount('utilisationSpread', halves, { early: ['v1 09:00'], late: ['v2 13:00'] })).toBe(0)
})
