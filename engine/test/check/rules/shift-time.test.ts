import { expect, test } from 'vitest'
import { amount, faultsOf, shift, smallDay, visit } from '../small-day.ts'

// base –10 min– north; visits last 30 minutes; the shift is 08:00–16:00.
const dayOf = (more: Parameters<typeof shift>[1]) => smallDay({ visits: [visit('v1')], shifts: [shift('anna', more)] })

test('nobody departs before the shift starts', () => {
  expect(faultsOf(dayOf({}), { anna: ['v1 08:10'] })).toEqual([])
  expect(faultsOf(dayOf({}), { anna: ['v1 08:09:59'] })).toEqual(['shift-time departure 1 s'])
})

test('with a hard end the caregiver is back by it', () => {
  expect(faultsOf(dayOf({}), { anna: ['v1 15:20'] })).toEqual([])
  expect(faultsOf(dayOf({}), { anna: ['v1 15:20:01'] })).toEqual(['shift-time return 1 s'])
})

test('with a soft end the caregiver is back by the overtime allowed, none by default', () => {
  expect(faultsOf(dayOf({ endBinds: 'soft' }), { anna: ['v1 15:20:01'] })).toEqual(['shift-time return 1 s'])
  const hour = dayOf({ endBinds: 'soft', allowedOvertime: 3600 })
  expect(faultsOf(hour, { anna: ['v1 16:20'] })).toEqual([])
  expect(faultsOf(hour, { anna: ['v1 16:20:01'] })).toEqual(['shift-time return 1 s'])
  expect(faultsOf(dayOf({ endBinds: 'soft', allowedOvertime: null }), { anna: ['v1 20:00'] })).toEqual([])
})

test('overtime is what is past the end, also where it is allowed', () => {
  const hour = dayOf({ endBinds: 'soft', allowedOvertime: 3600 })
  expect(amount('overtime', hour, { anna: ['v1 15:20'] })).toBe(0)
  expect(amount('overtime', hour, { anna: ['v1 15:50'] })).toBe(30 * 60)
  expect(amount('overtime', hour, {})).toBe(0)
})
