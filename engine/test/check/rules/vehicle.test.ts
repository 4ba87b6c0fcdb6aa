import { expect, test } from 'vitest'
import type { ProblemInput } from '../../../src/model/index.ts'
import { at, faultsOf, judge, shift, smallDay, visit } from '../small-day.ts'
import type { Judging } from '../small-day.ts'

type Pool = NonNullable<ProblemInput['vehicles']>[number]
// base –10 min, 5 km– north; visits last 30 minutes.
const pooled = { vehiclePool: 'cars' }
const dayOf = (more: Partial<Pool>, caregivers?: ProblemInput['caregivers']) =>
  smallDay({
    visits: [visit('v1'), visit('v2')],
    shifts: [shift('anna', pooled), shift('bo', pooled)],
    vehicles: [{ id: 'cars', mode: 'car', number: 1, ...more }],
    ...(caregivers === undefined ? {} : { caregivers }),
  })

test('one car may leave at the instant it is back, and not a second before', () => {
  // Anna is away 08:50–09:40; Bo leaves ten minutes before the visit.
  expect(faultsOf(dayOf({}), { anna: ['v1 09:00'], bo: ['v2 09:50'] })).toEqual([])
  expect(faultsOf(dayOf({}), { anna: ['v1 09:00'], bo: ['v2 09:49:59'] })).toEqual(['vehicle tooMany 1 count'])
  expect(faultsOf(dayOf({ number: 2 }), { anna: ['v1 09:00'], bo: ['v2 09:00'] })).toEqual([])
  // Said of the instant when it begins: the second departure.
  const { violations } = judge(dayOf({}), { anna: ['v1 09:00'], bo: ['v2 09:30'] })
  expect(violations).toMatchObject([{ place: 'vehicles/cars', values: { instant: at('09:20') } }])
})

test('who gets no car goes by what the pool says otherwise', () => {
  const byBicycle: Judging = { change: (plan) => (plan.shifts[1]!.mode = 'bicycle') }
  const routes = { anna: ['v1 09:00'], bo: ['v2 09:00'] }
  expect(faultsOf(dayOf({ otherwise: 'bicycle' }), routes, byBicycle)).toEqual([])
  expect(faultsOf(dayOf({ otherwise: 'foot' }), routes, byBicycle)).toEqual(['vehicle mode 1 count'])
  expect(faultsOf(dayOf({}), routes, byBicycle)).toEqual(['vehicle mode 1 count'])
})

test('none goes beyond the range', () => {
  expect(faultsOf(dayOf({ number: 2, range: 10_000 }), { anna: ['v1 09:00', 'v2 09:30'] })).toEqual([])
  expect(faultsOf(dayOf({ number: 2, range: 9_999 }), { anna: ['v1 09:00', 'v2 09:30'] })).toEqual([
    'vehicle range 1 m',
  ])
})

test('the driver has the licence when leaving', () => {
  const driving = (validTo: string) => [
    { id: 'anna', qualifications: [{ code: 'driving-licence-b', validTo }] },
    { id: 'bo' },
  ]
  const routes = { anna: ['v1 09:00', 'v2 09:30'] } // leaves at 08:50
  const licence = { licence: 'driving-licence-b' }
  expect(faultsOf(dayOf(licence, driving(at('08:50'))), routes)).toEqual([])
  expect(faultsOf(dayOf(licence, driving(at('08:49:59'))), routes)).toEqual(['vehicle licence 1 count'])
})

test('a pool that nobody draws from is no fault', () => {
  const day = smallDay({ vehicles: [{ id: 'cars', mode: 'car', number: 0 }], visits: [visit('v')] })
  expect(faultsOf(day, { anna: ['v 09:00'] }).filter((fault) => fault.startsWith('vehicle'))).toEqual([])
})
