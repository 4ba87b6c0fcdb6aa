import { expect, test } from 'vitest'
import { at, faultsOf, shift, smallDay, visit } from '../small-day.ts'

const double = visit('v1', { staffing: [{ duration: 600 }, { duration: 600, offset: 1200 }] })

test('one caregiver does not fill two places of a visit, not even one after the other', () => {
  const day = smallDay({ visits: [double], shifts: [shift('anna'), shift('bo')] })
  expect(faultsOf(day, { anna: ['v1 09:00'], bo: ['v1/1 09:20'] })).toEqual([])
  expect(faultsOf(day, { anna: ['v1 09:00', 'v1/1 09:20'] })).toEqual(['distinct-caregivers sameVisit 1 count'])
})

test('two shifts of one caregiver are one caregiver, two vacant shifts are two', () => {
  const halves = (caregiver: string | null) =>
    smallDay({
      visits: [double],
      shifts: [
        shift('early', { caregiver, end: at('09:20') }),
        shift('late', { caregiver, start: at('09:20'), startLocation: 'north' }),
      ],
    })
  const routes = { early: ['v1 09:00'], late: ['v1/1 09:20'] }
  expect(faultsOf(halves('anna'), routes)).toEqual(['distinct-caregivers sameVisit 1 count'])
  expect(faultsOf(halves(null), routes)).toEqual([])
})

test('one caregiver is not in two shifts at once', () => {
  const shifts = (secondStarts: string, ...visits: ReturnType<typeof visit>[]) =>
    smallDay({
      visits,
      shifts: [
        shift('first', { caregiver: 'anna', end: at('12:00'), endBinds: 'soft', allowedOvertime: null }),
        shift('second', { caregiver: 'anna', start: at(secondStarts) }),
      ],
    })
  expect(faultsOf(shifts('12:00'), {})).toEqual([])
  expect(faultsOf(shifts('11:59:59'), {})).toEqual(['distinct-caregivers twoShifts 1 s'])
  // Back at 12:10 (visit 11:30–12:00, ten minutes home): ten minutes into the second shift.
  expect(faultsOf(shifts('12:00', visit('v1')), { first: ['v1 11:30'] })).toEqual([
    'distinct-caregivers twoShifts 600 s',
  ])
})
