import { expect, test } from 'vitest'
import { faultsOf, shift, smallDay, visit } from '../small-day.ts'

// base –10 min– north –15 min– south; the key to both homes in the north hangs at the base, or in the south.
const dayOf = (keyAt: string, number = 1) =>
  smallDay({
    locations: [{ id: 'base' }, { id: 'north', key: 'k' }, { id: 'south' }],
    keys: [{ id: 'k', location: keyAt, number }],
    visits: [visit('v1'), visit('v2'), visit('s1', { location: 'south' }), visit('s2', { location: 'south' })],
    shifts: [shift('anna'), shift('bo')],
  })
const key = (day: ReturnType<typeof dayOf>, routes: Record<string, string[]>) =>
  faultsOf(day, routes).filter((fault) => fault.startsWith('key'))

test('a shift that begins and ends where the key hangs has it', () => {
  expect(key(dayOf('base'), { anna: ['v1 09:00', 'v2 09:30'] })).toEqual([])
})

test('a key elsewhere is fetched before and brought back after', () => {
  expect(key(dayOf('south'), { anna: ['s1 09:00', 'v1 10:00', 's2 11:00'] })).toEqual([])
  expect(key(dayOf('south'), { anna: ['v1 10:00', 's2 11:00'] })).toEqual(['key notFetched 1 count'])
  expect(key(dayOf('south'), { anna: ['s1 09:00', 'v1 10:00'] })).toEqual(['key notReturned 1 count'])
})

test('a call to the home needs no key', () => {
  const day = dayOf('south')
  const visits = [...day.visits, visit('call', { manner: 'telephone' })]
  expect(key({ ...day, visits }, { anna: ['s1 09:00', 's2 09:30', 'call 10:00'] })).toEqual([])
})

test('one key is with one shift at a time', () => {
  // Anna has it 08:50–09:40, and for two visits it is still one key.
  const together = { anna: ['v1 09:00'], bo: ['v2 09:49:59'] }
  expect(key(dayOf('base'), { anna: ['v1 09:00'], bo: ['v2 09:50'] })).toEqual([])
  expect(key(dayOf('base'), together)).toEqual(['key tooMany 1 count'])
  expect(key(dayOf('base', 2), together)).toEqual([])
})

test('a visit that ends where the key hangs has not fetched it, and has brought it back', () => {
  const toSouth = visit('away', { endLocation: 'south' })
  const day = dayOf('south')
  expect(key({ ...day, visits: [...day.visits, toSouth] }, { anna: ['away 09:00'] })).toEqual([
    'key notFetched 1 count',
  ])
  expect(key({ ...day, visits: [...day.visits, toSouth] }, { anna: ['s1 09:00', 'away 10:00'] })).toEqual([])
  // The one key is back at 10:30, when the visit ends in the south, where Bo is waiting for it.
  const relay = (bo: string) => ({ anna: ['s1 09:00', 'away 10:00'], bo: ['s2 10:00', `v1 ${bo}`, 's3 12:00'] })
  const both = { ...day, visits: [...day.visits, toSouth, visit('s3', { location: 'south' })] }
  expect(key(both, relay('10:45'))).toEqual([])
  expect(
    key({ ...both, visits: both.visits.map((each) => ({ ...each, endLocation: undefined })) }, relay('10:45')),
  ).toEqual(['key notReturned 1 count'])
})

test('a key behind its own door is one key, however often the shift is there', () => {
  const day = smallDay({
    locations: [{ id: 'base' }, { id: 'north', key: 'k' }, { id: 'south', key: 'k' }],
    keys: [{ id: 'k', location: 'north', number: 1 }],
    visits: [
      visit('b', { location: 'base' }),
      visit('v1', { endLocation: 'south' }),
      visit('s1', { location: 'south' }),
    ],
    shifts: [shift('anna', { startLocation: 'north', endLocation: 'north' })],
  })
  // Both visits need the key until the return: the one from the departure at 08:20 on, the other from 09:30 on.
  expect(key(day, { anna: ['b 08:30', 'v1 09:30', 's1 10:15'] })).toEqual([])
})
