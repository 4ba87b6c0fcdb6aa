import { expect, test } from 'vitest'
import { amount, at, shift, smallDay, visit } from '../small-day.ts'

// base –10 min– north –15 min– south –20 min– base; visits last 30 minutes; the shift is 08:00–16:00.
const lunch = { id: 'lunch', duration: 1800, opens: at('08:00'), closes: at('16:00') }
const visits = [visit('v1'), visit('v2', { location: 'south' })]
const dayOf = (more: Parameters<typeof shift>[1] = {}, options = {}) =>
  smallDay({ visits, shifts: [shift('anna', { breaks: [lunch], ...more })], objective: { preset: 'none', options } })

test('waiting is from arrival to start, before breaks too, and none before the first stop', () => {
  // v1 until 09:30; lunch in the north at 09:40 (10 waiting) until 10:10; in the south 10:25, v2 10:45 (20 waiting).
  const routes = { anna: ['v1 09:00', 'break:lunch 09:40', 'v2 10:45'] }
  expect(amount('waiting', dayOf(), routes)).toBe(30 * 60)
  expect(amount('longestWaiting', dayOf(), routes)).toBe(20 * 60)
})

test('with departure at shift start the first stop is waited for', () => {
  // In the north at 08:10, v1 at 09:00.
  expect(amount('waiting', dayOf({ departure: 'atShiftStart' }), { anna: ['v1 09:00'] })).toBe(50 * 60)
})

test('waiting after a break that opens the route is forgiven when the problem says so, but is idle', () => {
  // Lunch at the base 08:30–09:00, in the north 09:10, v1 at 09:30 (20 waiting) until 10:00, back at 10:10.
  const routes = { anna: ['break:lunch 08:30', 'v1 09:30'] }
  const free = dayOf({}, { afterOpeningBreak: 'free' })
  expect(amount('waiting', dayOf(), routes)).toBe(20 * 60)
  expect(amount('waiting', free, routes)).toBe(0)
  expect(amount('longestWaiting', free, routes)).toBe(0)
  // 30 before departure, 20 waiting, 350 from 10:10 to 16:00.
  expect(amount('idle', free, routes)).toBe(400 * 60)
  // The second stop after the break is waited for as any other.
  const later = { anna: ['break:lunch 08:30', 'v1 09:10', 'v2 10:00'] }
  expect(amount('waiting', free, later)).toBe(5 * 60)
})
