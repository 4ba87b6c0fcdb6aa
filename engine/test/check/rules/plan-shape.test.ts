import { expect, test } from 'vitest'
import { at, faultsOf, judge, shift, smallDay, visit } from '../small-day.ts'
import type { Judging } from '../small-day.ts'

const day = smallDay({
  visits: [visit('v1'), visit('v2')],
  shifts: [shift('anna', { breaks: [{ id: 'lunch', duration: 1800, opens: at('08:00'), closes: at('16:00') }] })],
})
const routes = { anna: ['v1 09:00', 'break:lunch 09:30', 'v2 10:00'] }
const shapeOf = (change: NonNullable<Judging['change']>): string[] =>
  faultsOf(day, routes, { change }).filter((fault) => fault.startsWith('plan-shape'))

test('a tidy plan has no fault', () => {
  expect(faultsOf(day, routes)).toEqual([])
})

test('a shift that the problem does not know', () => {
  expect(shapeOf((plan) => plan.shifts.push({ shift: 'nobody', stops: [] }))).toEqual([
    'plan-shape unknownShift 1 count',
  ])
})

test('a shift stated twice, and with it each of its stops', () => {
  expect(shapeOf((plan) => plan.shifts.push(plan.shifts[0]!))).toEqual([
    'plan-shape shiftTwice 1 count',
    'plan-shape placeTwice 1 count', // v1
    'plan-shape placeTwice 1 count', // v2
  ])
})

test('a visit, a place, a break and a caregiver that are unknown', () => {
  const change: Judging['change'] = ({ shifts: [route] }) => {
    route!.caregiver = 'nobody'
    route!.stops[0]!.id = 'v9'
    route!.stops[1]!.id = 'supper'
    route!.stops[2]!.place = 1
  }
  expect(shapeOf(change)).toEqual([
    'plan-shape unknownCaregiver 1 count',
    'plan-shape unknownStop 1 count',
    'plan-shape unknownStop 1 count',
    'plan-shape unknownPlace 1 count',
  ])
  const places = judge(day, routes, { change }).violations.filter(({ rule }) => rule === 'plan-shape')
  expect(places.map(({ place }) => place)).toEqual(['shift/anna', 'visit/v9', 'shift/anna', 'visit/v2'])
})

test('something unknown is listed as unassigned', () => {
  const change: Judging['change'] = (plan) => (plan.unassigned = [{ kind: 'activity', id: 'v1', mandatory: true }])
  expect(shapeOf(change)).toEqual(['plan-shape unknownUnassigned 1 count'])
})

test('a place of a visit done twice, a break taken twice', () => {
  const twice = { anna: ['v1 09:00', 'break:lunch 09:30', 'v2 10:00', 'v1 10:30', 'break:lunch 11:00'] }
  expect(faultsOf(day, twice)).toEqual([
    'plan-shape placeTwice 1 count',
    'plan-shape stopTwice 1 count',
    'synchronisation 5400 s', // the second time is an hour and a half after the first
    'distinct-caregivers sameVisit 1 count',
  ])
})

test('stops that are not sorted by start', () => {
  expect(shapeOf(({ shifts: [route] }) => route!.stops.reverse())).toEqual(['plan-shape unsorted 1 count'])
})

test('a stop that begins when the one before ends does not overlap; a second earlier it does', () => {
  expect(faultsOf(day, { anna: ['v1 09:00', 'v2 09:30', 'break:lunch 10:00'] })).toEqual([])
  expect(faultsOf(day, { anna: ['v1 09:00', 'v2 09:29:59', 'break:lunch 10:00'] })).toEqual([
    'plan-shape overlap 1 s',
    'travel tooEarly 1 s',
  ])
})

test('a stop that ends before it begins', () => {
  expect(shapeOf(({ shifts: [route] }) => (route!.stops[2]!.end = at('09:59:58')))).toEqual([
    'plan-shape endsBeforeStart 2 s',
  ])
})

test('a stop that is stated elsewhere than where it happens, or nowhere', () => {
  expect(shapeOf(({ shifts: [route] }) => (route!.stops[0]!.location = 'south'))).toEqual([
    'plan-shape elsewhere 1 count',
  ])
  expect(shapeOf(({ shifts: [route] }) => (route!.stops[0]!.location = 'sea'))).toEqual([
    'plan-shape unknownLocation 1 count',
  ])
})

test('a visit by telephone happens where the caregiver already is', () => {
  const telephone = smallDay({ visits: [visit('v1'), visit('call', { manner: 'telephone', location: 'south' })] })
  // No road to the south: the call is made in the north.
  expect(faultsOf(telephone, { anna: ['v1 09:00', 'call 09:30 @north'] })).toEqual([])
  expect(faultsOf(telephone, { anna: ['v1 09:00', 'call 09:30 @base'] })).toContain('plan-shape elsewhere 1 count')
})

test('a used shift says when it departs and returns, an unused one does not', () => {
  expect(shapeOf(({ shifts: [route] }) => delete route!.return)).toEqual(['plan-shape noDepartureOrReturn 1 count'])
  const idle = smallDay({})
  const change: Judging['change'] = ({ shifts: [route] }) => (route!.departure = at('08:00'))
  expect(faultsOf(idle, { anna: [] }, { change })).toEqual(['plan-shape unusedButDeparts 1 count'])
})

test('a mode of travel that no matrix knows', () => {
  expect(shapeOf(({ shifts: [route] }) => (route!.mode = 'balloon'))).toEqual(['plan-shape unknownMode 1 count'])
})
