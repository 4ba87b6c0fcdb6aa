import { expect, test } from 'vitest'
import type { ProblemInput } from '../../../src/model/index.ts'
import { faultsOf, shift, smallDay, visit } from '../small-day.ts'

type Tie = NonNullable<ProblemInput['dependencies']>[number]
const dayOf = (more: Partial<Tie>) =>
  smallDay({
    visits: [visit('v1'), visit('v2'), visit('pair', { staffing: [{ duration: 600 }, { duration: 1800 }] })],
    shifts: [shift('anna'), shift('bo')],
    dependencies: [{ first: 'v1', second: 'v2', ...more }],
  })
const gap = (more: Partial<Tie>, second: string) => {
  const unplaced = [{ kind: 'visit' as const, id: 'pair', mandatory: true }]
  return faultsOf(dayOf(more), { anna: ['v1 09:00'], bo: [`v2 ${second}`] }, { unassigned: unplaced }).slice(1)
}

test('from start to start, both limits inclusive', () => {
  const hour = { minimumGap: 3600, maximumGap: 7200 }
  expect(gap(hour, '10:00')).toEqual([])
  expect(gap(hour, '09:59:59')).toEqual(['dependency tooSoon 1 s'])
  expect(gap(hour, '11:00')).toEqual([])
  expect(gap(hour, '11:00:01')).toEqual(['dependency tooLate 1 s'])
})

test('from the end of the first', () => {
  // v1 ends at 09:30.
  expect(gap({ from: 'end', minimumGap: 0 }, '09:30')).toEqual([])
  expect(gap({ from: 'end', minimumGap: 0 }, '09:29:59')).toEqual(['dependency tooSoon 1 s'])
})

test('the end of a visit for two is the later one', () => {
  const day = dayOf({ first: 'pair', second: 'v2', from: 'end', minimumGap: 0 })
  const routes = (second: string) => ({ anna: ['pair/0 09:00', `v2 ${second}`], bo: ['pair/1 09:00'] })
  // Places of 10 and 30 minutes: the visit ends at 09:30.
  expect(faultsOf(day, routes('09:30')).slice(1)).toEqual([])
  expect(faultsOf(day, routes('09:29:59')).slice(1)).toEqual(['dependency tooSoon 1 s'])
})

test('a gap may be negative: the second may begin before the first', () => {
  const around = { minimumGap: -1800, maximumGap: 1800 }
  expect(gap(around, '08:30')).toEqual([])
  expect(gap(around, '08:29:59')).toEqual(['dependency tooSoon 1 s'])
})

test('the same caregiver, or another one', () => {
  const routes = (who: string) => ({
    anna: ['v1 09:00', ...(who === 'anna' ? ['v2 10:00'] : [])],
    bo: who === 'bo' ? ['v2 10:00'] : [],
  })
  const tie = (caregivers: 'any' | 'same' | 'differ', who: string) =>
    faultsOf(dayOf({ caregivers }), routes(who)).slice(1)
  expect(tie('same', 'anna')).toEqual([])
  expect(tie('same', 'bo')).toEqual(['dependency same 1 count'])
  expect(tie('differ', 'bo')).toEqual([])
  expect(tie('differ', 'anna')).toEqual(['dependency differ 1 count'])
  expect(tie('any', 'anna')).toEqual([])
})

test('of a visit for two, one caregiver in common is enough for the same and too much for another', () => {
  const routes = { anna: ['pair/0 09:00', 'v2 10:00'], bo: ['pair/1 09:00'] }
  const tie = (caregivers: 'same' | 'differ') => faultsOf(dayOf({ first: 'pair', caregivers }), routes).slice(1)
  expect(tie('same')).toEqual([])
  expect(tie('differ')).toEqual(['dependency differ 1 count'])
  const back = dayOf({ first: 'v2', second: 'pair', caregivers: 'same' })
  expect(faultsOf(back, { anna: ['v2 08:20', 'pair/0 09:00'], bo: ['pair/1 09:00'] }).slice(1)).toEqual([])
})

test('a tie to a visit that is not placed binds nothing', () => {
  expect(faultsOf(dayOf({ minimumGap: 3600 }), { anna: ['v2 09:00'] }).filter((f) => f.startsWith('dep'))).toEqual([])
})
