import { expect, test } from 'vitest'
import { amount, shift, smallDay, visit } from '../small-day.ts'

// base –10 min– north; visits last 30 minutes; shifts are 08:00–16:00.
const visits = [visit('v1'), visit('v2')]
const shifts = [shift('anna'), shift('bo', { endBinds: 'soft', allowedOvertime: null })]
const dayOf = (unusedShiftIdles: boolean) =>
  smallDay({ visits, shifts, objective: { preset: 'none', options: { unusedShiftIdles } } })

test('idle is before departure, waiting, and after return', () => {
  // Departs 08:50 (50), waits 09:30–09:45 (15), is back at 10:25 (335).
  expect(amount('idle', dayOf(false), { anna: ['v1 09:00', 'v2 09:45'] })).toBe(400 * 60)
})

test('a shift that is back late has no idle time after it', () => {
  // Departs 16:00, eight hours after its start.
  expect(amount('idle', dayOf(false), { bo: ['v1 16:10'] })).toBe(480 * 60)
})

test('an unused shift idles whole, or not at all', () => {
  expect(amount('idle', dayOf(true), { anna: ['v1 09:00', 'v2 09:45'] })).toBe((400 + 480) * 60)
  expect(amount('greatestIdle', dayOf(true), { anna: ['v1 09:00', 'v2 09:45'] })).toBe(480 * 60)
  expect(amount('greatestIdle', dayOf(false), { anna: ['v1 09:00', 'v2 09:45'] })).toBe(400 * 60)
})
