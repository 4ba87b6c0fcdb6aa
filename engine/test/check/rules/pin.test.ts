import { expect, test } from 'vitest'
import type { ProblemInput } from '../../../src/model/index.ts'
import { at, faultsOf, shift, smallDay, visit } from '../small-day.ts'

type Pin = NonNullable<ProblemInput['visits'][number]['pins']>[number]
const dayOf = (pin: Pin) =>
  smallDay({
    visits: [visit('v1', { pins: [pin], staffing: [{ duration: 600 }, { duration: 600, offset: 300 }] })],
    shifts: [shift('early', { caregiver: 'anna' }), shift('bo')],
  })
const routes = (start = '09:00', offset = '09:05') => ({ early: [`v1/0 ${start}`], bo: [`v1/1 ${offset}`] })

test('a lock on the caregiver or the shift, of one place or of all', () => {
  expect(faultsOf(dayOf({ place: 0, caregiver: 'anna' }), routes())).toEqual([])
  expect(faultsOf(dayOf({ place: 1, caregiver: 'anna' }), routes())).toEqual(['pin caregiver 1 count'])
  expect(faultsOf(dayOf({ place: 0, shift: 'early' }), routes())).toEqual([])
  expect(faultsOf(dayOf({ shift: 'early' }), routes())).toEqual(['pin shift 1 count']) // the second place is on Bo's
})

test('a lock on the start of the visit, to the second', () => {
  expect(faultsOf(dayOf({ start: at('09:00') }), routes())).toEqual([])
  expect(faultsOf(dayOf({ start: at('09:00') }), routes('09:00:01', '09:05:01'))).toEqual(['pin start 1 s'])
  expect(faultsOf(dayOf({ start: at('09:00') }), routes('08:59:59', '09:04:59'))).toEqual(['pin start 1 s'])
})

test('a visit that is not placed is missing, and breaks no lock', () => {
  expect(faultsOf(dayOf({ caregiver: 'anna' }), {})).toEqual(['coverage missing 1 count'])
})
