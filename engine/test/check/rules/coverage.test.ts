import { expect, test } from 'vitest'
import { amount, at, faultsOf, judge, shift, smallDay, visit } from '../small-day.ts'

const left = (id: string, kind: 'visit' | 'activity' = 'visit') => ({ kind, id, mandatory: false })

test('a visit that may not be left out is missing, whether the plan says so or not', () => {
  const day = smallDay({ visits: [visit('v1')] })
  const silent = judge(day, { anna: [] })
  const honest = judge(day, { anna: [] }, { unassigned: [{ ...left('v1'), mandatory: true }] })
  expect(silent.violations).toMatchObject([
    { rule: 'coverage', place: 'visit/v1', values: { fault: 'missing', unassigned: 0 } },
  ])
  expect(honest.violations).toMatchObject([
    { rule: 'coverage', place: 'visit/v1', values: { fault: 'missing', unassigned: 1 } },
  ])
})

test('a visit that may move to another day is mandatory all the same', () => {
  const day = smallDay({ visits: [visit('v1', { leavingOut: 'mayMoveToAnotherDay' })] })
  expect(faultsOf(day, {}, { unassigned: [left('v1')] })).toEqual(['coverage missing 1 count'])
})

test('a visit that may be left out is listed, and costs its price', () => {
  const day = smallDay({ visits: [visit('v1', { leavingOut: 'mayBeLeftOut', leaveOutPrice: 400 })] })
  expect(faultsOf(day, {})).toEqual(['coverage unlisted 1 count'])
  expect(faultsOf(day, {}, { unassigned: [left('v1')] })).toEqual([])
  expect(amount('unassigned', day, {}, { unassigned: [left('v1')] })).toBe(400)
  expect(amount('unassigned', day, { anna: ['v1 09:00'] })).toBe(0)
})

test('a visit is placed and listed as unassigned', () => {
  const day = smallDay({ visits: [visit('v1')] })
  expect(faultsOf(day, { anna: ['v1 09:00'] }, { unassigned: [left('v1')] })).toEqual(['coverage listed 1 count'])
})

test('a visit for three with one caregiver lacks two', () => {
  const day = smallDay({ visits: [visit('v1', { staffing: [{ duration: 60 }, { duration: 60 }, { duration: 60 }] })] })
  expect(faultsOf(day, { anna: ['v1/1 09:00'] })).toEqual(['coverage partly 2 count'])
  const pair = smallDay({ visits: [visit('v1', { staffing: [{ duration: 60 }, { duration: 60 }] })] })
  expect(faultsOf(pair, { anna: ['v1 09:00'] })).toEqual(['coverage partly 1 count'])
})

test('a bundle has one price, and its word goes before that of its visits', () => {
  const visits = [
    visit('v1', { leavingOut: 'mayBeLeftOut', leaveOutPrice: 50 }),
    visit('v2', { leavingOut: 'mayBeLeftOut', leaveOutPrice: 50 }),
  ]
  const unassigned = [left('v1'), left('v2')]
  const optional = smallDay({
    visits,
    bundles: [{ id: 'b', visits: ['v1', 'v2'], leavingOut: 'mayBeLeftOut', leaveOutPrice: 70 }],
  })
  expect(faultsOf(optional, {}, { unassigned })).toEqual([])
  expect(amount('unassigned', optional, {}, { unassigned })).toBe(70)
  const never = smallDay({ visits, bundles: [{ id: 'b', visits: ['v1', 'v2'] }] })
  expect(faultsOf(never, {}, { unassigned })).toEqual(['coverage missing 1 count', 'coverage missing 1 count'])
  expect(amount('unassigned', never, {}, { unassigned })).toBe(0)
})

test('an activity is missed once for each shift without it', () => {
  const report = { id: 'report', duration: 900, opens: at('08:00'), closes: at('09:00'), shifts: ['anna', 'bo'] }
  const shifts = [shift('anna'), shift('bo')]
  const hard = smallDay({ shifts, activities: [report] })
  expect(faultsOf(hard, {})).toEqual(['coverage missing 2 count'])
  expect(faultsOf(hard, { anna: ['activity:report 08:00'] })).toEqual(['coverage missing 1 count'])
  const held = { anna: ['activity:report 08:00'], bo: ['activity:report 08:10'] }
  expect(faultsOf(hard, held)).toEqual([])
  const unassigned = [left('report', 'activity')]
  expect(judge(hard, {}, { unassigned }).violations).toMatchObject([{ values: { fault: 'missing', unassigned: 1 } }])
  expect(faultsOf(hard, held, { unassigned })).toEqual(['coverage listed 1 count'])
})

test('a soft activity costs its price for each shift that misses it, and once when held together', () => {
  const errand = {
    id: 'errand',
    duration: 900,
    opens: at('08:00'),
    closes: at('09:00'),
    hard: false,
    leaveOutPrice: 30,
  }
  const shifts = [shift('anna'), shift('bo')]
  const activities = (together: boolean) => [{ ...errand, together, shifts: ['anna', 'bo'] }]
  const unassigned = [left('errand', 'activity')]
  expect(faultsOf(smallDay({ shifts, activities: activities(false) }), {})).toEqual(['coverage unlisted 2 count'])
  expect(amount('unassigned', smallDay({ shifts, activities: activities(false) }), {}, { unassigned })).toBe(60)
  expect(amount('unassigned', smallDay({ shifts, activities: activities(true) }), {}, { unassigned })).toBe(30)
})
