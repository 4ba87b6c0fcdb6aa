import { expect, test } from 'vitest'
import { faultsOf, shift, smallDay, visit } from '../small-day.ts'
import type { Judging } from '../small-day.ts'

const day = smallDay({
  visits: [visit('v1', { excludedCaregivers: [{ caregiver: 'bo' }] })],
  shifts: [shift('anna'), shift('vacant', { caregiver: null })],
  caregivers: [{ id: 'anna' }, { id: 'bo' }, { id: 'cato' }],
})
const filled = (caregiver: string | null): Judging => ({ change: (plan) => (plan.shifts[0]!.caregiver = caregiver) })

test('a vacant shift may be filled, and is then judged with the caregiver named', () => {
  expect(faultsOf(day, { vacant: ['v1 09:00'] })).toEqual([])
  expect(faultsOf(day, { vacant: ['v1 09:00'] }, filled('cato'))).toEqual([])
  expect(faultsOf(day, { vacant: ['v1 09:00'] }, filled('bo'))).toEqual(['excluded-caregiver 1 count'])
  // Anna has a shift of her own, 08:00–16:00, all of which the vacant one overlaps.
  expect(faultsOf(day, { vacant: ['v1 09:00'] }, filled('anna'))).toEqual(['distinct-caregivers twoShifts 28800 s'])
})

test('a shift with a caregiver is not given to another, nor to nobody', () => {
  expect(faultsOf(day, { anna: ['v1 09:00'] }, filled('anna'))).toEqual([])
  expect(faultsOf(day, { anna: ['v1 09:00'] }, filled('cato'))).toEqual(['vacant-shift 1 count'])
  expect(faultsOf(day, { anna: ['v1 09:00'] }, filled(null))).toEqual(['vacant-shift 1 count'])
})
