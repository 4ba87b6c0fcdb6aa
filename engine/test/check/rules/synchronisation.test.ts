import { expect, test } from 'vitest'
import { faultsOf, judge, shift, smallDay, visit } from '../small-day.ts'

const dayOf = (...offsets: number[]) =>
  smallDay({
    visits: [visit('v1', { staffing: offsets.map((offset) => ({ duration: 600, offset })) })],
    shifts: [shift('anna'), shift('bo'), shift('cato')],
  })

test('places without an offset begin together', () => {
  expect(faultsOf(dayOf(0, 0), { anna: ['v1 09:00'], bo: ['v1/1 09:00'] })).toEqual([])
  expect(faultsOf(dayOf(0, 0), { anna: ['v1 09:00'], bo: ['v1/1 09:00:01'] })).toEqual(['synchronisation 1 s'])
})

test('a place with an offset begins that long after', () => {
  const routes = (second: string) => ({ anna: ['v1 09:00'], bo: [`v1/1 ${second}`] })
  expect(faultsOf(dayOf(0, 600), routes('09:10'))).toEqual([])
  expect(faultsOf(dayOf(0, 600), routes('09:09:59'))).toEqual(['synchronisation 1 s'])
  expect(faultsOf(dayOf(0, 600), routes('09:10:01'))).toEqual(['synchronisation 1 s'])
})

test('the place with an offset is off, not the one without', () => {
  const late = judge(dayOf(0, 600), { anna: ['v1 09:00'], bo: ['v1/1 09:10:01'] })
  expect(late.violations).toMatchObject([{ place: 'visit/v1', values: { place: 1, shift: 'bo' } }])
})

test('where every place has an offset, the earliest start − offset is the visit’s start', () => {
  const routes = (second: string) => ({ anna: ['v1 09:05'], bo: [`v1/1 ${second}`] })
  expect(faultsOf(dayOf(300, 600), routes('09:10'))).toEqual([])
  // Then the visit starts at 09:00 by the first, and at 09:01 by the second.
  expect(faultsOf(dayOf(300, 600), routes('09:11'))).toEqual(['synchronisation 60 s'])
})

test('of three places each that is off is a violation', () => {
  const routes = { anna: ['v1 09:00'], bo: ['v1/1 09:00:02'], cato: ['v1/2 09:00:03'] }
  expect(faultsOf(dayOf(0, 0, 0), routes)).toEqual(['synchronisation 2 s', 'synchronisation 3 s'])
})
