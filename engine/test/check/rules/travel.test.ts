import { expect, test } from 'vitest'
import { amount, at, faultsOf, shift, smallDay, visit } from '../small-day.ts'
import type { Judging } from '../small-day.ts'

// base –10 min– north –15 min– south –20 min– base; 500 m a minute; visits last 30 minutes.
const visits = [visit('v1'), visit('v2', { location: 'south' })]
const day = smallDay({ visits })

test('a visit starts at the instant the caregiver arrives, and not a second before', () => {
  // v1 until 09:30, 15 minutes on the road: 09:45.
  expect(faultsOf(day, { anna: ['v1 09:00', 'v2 09:45'] })).toEqual([])
  expect(faultsOf(day, { anna: ['v1 09:00', 'v2 09:45:01'] })).toEqual([])
  expect(faultsOf(day, { anna: ['v1 09:00', 'v2 09:44:59'] })).toEqual(['travel tooEarly 1 s'])
})

test('with departure at shift start the first visit waits for the road', () => {
  const early = smallDay({ visits: [visit('v1')], shifts: [shift('anna', { departure: 'atShiftStart' })] })
  expect(faultsOf(early, { anna: ['v1 08:10'] })).toEqual([])
  expect(faultsOf(early, { anna: ['v1 08:09:59'] })).toEqual(['travel tooEarly 1 s'])
})

test('every leg counts: out, between, and home', () => {
  const routes = { anna: ['v1 09:00', 'v2 10:00'] }
  expect(amount('travel', day, routes)).toBe((10 + 15 + 20) * 60)
  expect(amount('distance', day, routes)).toBe(45 * 500)
  expect(amount('travel', day, {})).toBe(0)
})

test('each mode has its factor', () => {
  const objective = {
    preset: 'none' as const,
    terms: { travel: { byMode: { car: '3/2' } }, distance: { byMode: { car: 0 } } },
  }
  const routes = { anna: ['v1 09:00', 'v2 10:00'] }
  expect(amount('travel', smallDay({ visits, objective }), routes)).toBe(45 * 60 * 1.5)
  expect(amount('distance', smallDay({ visits, objective }), routes)).toBe(0)
})

test('the fixed time of a place is paid on arriving from elsewhere, once for stops in a row', () => {
  const locations = [
    { id: 'base', fixedSeconds: { car: 60 } },
    { id: 'north', fixedSeconds: { car: 120 } },
    { id: 'south' },
  ]
  const parking = smallDay({ locations, visits: [visit('v1'), visit('v2')] })
  // 10 + 2 minutes to the north, none between the two, 10 + 1 home.
  const routes = { anna: ['v1 09:00', 'v2 09:30'] }
  expect(faultsOf(parking, routes)).toEqual([])
  expect(amount('travel', parking, routes)).toBe((12 + 0 + 11) * 60)
})

test('a visit that ends elsewhere is left from there', () => {
  const escort = smallDay({ visits: [visit('escort', { endLocation: 'south' }), visit('v2', { location: 'south' })] })
  const routes = { anna: ['escort 09:00', 'v2 09:30'] }
  expect(faultsOf(escort, routes)).toEqual([])
  expect(amount('travel', escort, routes)).toBe((10 + 0 + 20) * 60)
})

test('telephone, video and indoors take no road', () => {
  for (const manner of ['telephone', 'video', 'indoors'] as const) {
    const calls = smallDay({ visits: [visit('v1'), visit('call', { location: 'south', manner })] })
    const routes = { anna: ['v1 09:00', 'call 09:30'] }
    expect(faultsOf(calls, routes)).toEqual([])
    expect(amount('travel', calls, routes)).toBe((10 + 10) * 60)
  }
})

test('an activity without a location takes no road, one with a location does', () => {
  const activity = { id: 'a', duration: 900, opens: at('08:00'), closes: at('16:00'), shifts: ['anna'] }
  const routes = { anna: ['v1 09:00', 'activity:a 10:00'] }
  const somewhere = smallDay({ visits: [visit('v1')], activities: [{ ...activity, location: 'south' }] })
  expect(amount('travel', smallDay({ visits: [visit('v1')], activities: [activity] }), routes)).toBe(20 * 60)
  expect(amount('travel', somewhere, routes)).toBe(45 * 60)
})

test('times that the plan states, but that are not so', () => {
  const change: Judging['change'] = ({ shifts: [route] }) => {
    route!.departure = at('08:49:59') // due 08:50
    route!.return = at('10:35:02') // v2 until 10:15, 20 minutes: 10:35
    route!.stops[1]!.arrival = at('09:45:03') // 09:45
    route!.stops[1]!.travel = 904 // 900
    route!.stops[1]!.waiting = 5 // none
  }
  expect(faultsOf(day, { anna: ['v1 09:00', 'v2 09:45'] }, { change })).toEqual([
    'travel arrival 3 s',
    'travel travel 4 s',
    'travel waiting 5 s',
    'travel departure 1 s',
    'travel return 2 s',
  ])
})
