import { expect, test } from 'vitest'
import { at, faultsOf, judge, shift, smallDay, visit } from '../small-day.ts'

const lunch = { id: 'lunch', duration: 600, opens: at('08:00'), closes: at('16:00'), hard: false }
const activities = [
  { id: 'call', duration: 600, opens: at('08:00'), closes: at('16:00'), shifts: ['anna'], hard: false },
]
// Two visits of p, two of q, one of r.
const day = smallDay({
  visits: ['p1', 'p2', 'q1', 'q2', 'r1'].map((id) => visit(id, { recipient: id[0]!, leavingOut: 'mayBeLeftOut' })),
  shifts: [shift('anna', { breaks: [lunch] }), shift('bo')],
  activities,
})
const ordered = (routes: Record<string, string[]>) => judge(day, routes).patientOrder

test('recipients one after the other on every route', () => {
  expect(ordered({})).toBe(true)
  expect(ordered({ anna: ['p1 09:00', 'p2 09:30', 'q1 10:00'], bo: ['p1 09:00', 'r1 10:00'] })).toBe(true)
})

test('a circle within a route, and one over two routes', () => {
  expect(ordered({ anna: ['p1 09:00', 'q1 09:30', 'p2 10:00'] })).toBe(false)
  expect(ordered({ anna: ['p1 09:00', 'q1 09:30'], bo: ['q2 11:00', 'p2 12:00'] })).toBe(false)
  expect(ordered({ anna: ['p1 09:00', 'q1 09:30'], bo: ['q2 11:00', 'r1 12:00'] })).toBe(true)
  // p before q before r on one, r before p on the other.
  expect(ordered({ anna: ['p1 09:00', 'q1 09:30', 'r1 10:00'], bo: ['r1 11:00', 'p2 12:00'] })).toBe(false)
})

test('breaks and activities are left out', () => {
  expect(ordered({ anna: ['p1 09:00', 'break:lunch 09:30', 'p2 10:00'] })).toBe(true)
  const across = {
    anna: ['p1 09:00', 'break:lunch 09:30', 'activity:call 09:40', 'q1 10:00'],
    bo: ['q2 11:00', 'p2 12:00'],
  }
  expect(ordered(across)).toBe(false)
})

test('a rule where the problem, the plan or the one who asks wants it', () => {
  const circle = { anna: ['p1 09:00', 'q1 09:30', 'p2 10:00'] }
  const found = (input: typeof day, judging?: Parameters<typeof faultsOf>[2]) =>
    faultsOf(input, circle, judging).filter((fault) => fault.startsWith('patient-order'))
  expect(found(day)).toEqual([])
  expect(found({ ...day, order: 'patient' })).toEqual(['patient-order 2 count'])
  expect(found(day, { change: (plan) => (plan.order = 'patient') })).toEqual(['patient-order 2 count'])
  expect(found(day, { order: 'patient' })).toEqual(['patient-order 2 count'])
  expect(found({ ...day, order: 'patient' }, { order: 'visit' })).toEqual([])
})
