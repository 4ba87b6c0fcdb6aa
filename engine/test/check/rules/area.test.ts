import { expect, test } from 'vitest'
import { faultsOf, shift, smallDay, visit } from '../small-day.ts'

const locations = [{ id: 'base' }, { id: 'north', area: 'upper' }, { id: 'south', area: 'lower' }]
const dayOf = (more: Parameters<typeof visit>[1], onShift: Parameters<typeof shift>[1]) =>
  smallDay({ locations, visits: [visit('v1', more)], shifts: [shift('anna', onShift)] })

test('a shift with areas visits in those only', () => {
  expect(faultsOf(dayOf({}, { areas: ['upper'] }), { anna: ['v1 09:00'] })).toEqual([])
  expect(faultsOf(dayOf({ location: 'south' }, { areas: ['upper'] }), { anna: ['v1 09:00'] })).toEqual(['area 1 count'])
  expect(faultsOf(dayOf({ location: 'south' }, {}), { anna: ['v1 09:00'] })).toEqual([])
})

test('a location without an area is in none of them; a call is made from anywhere', () => {
  expect(faultsOf(dayOf({ location: 'base' }, { areas: ['upper'] }), { anna: ['v1 09:00'] })).toEqual(['area 1 count'])
  const call = dayOf({ location: 'south', manner: 'video' }, { areas: ['upper'] })
  expect(faultsOf(call, { anna: ['v1 09:00'] })).toEqual([])
})

test('no leg is longer than the longest allowed, out and home included', () => {
  // base –10 min– north, both ways.
  expect(faultsOf(dayOf({}, { longestLeg: 600 }), { anna: ['v1 09:00'] })).toEqual([])
  expect(faultsOf(dayOf({}, { longestLeg: 599 }), { anna: ['v1 09:00'] })).toEqual([
    'longest-leg 1 s',
    'longest-leg 1 s',
  ])
})
