import { expect, test } from 'vitest'
import { amount, at, faultsOf, shift, smallDay, visit } from '../small-day.ts'

const day = smallDay({ visits: [visit('v1')] })

test('a visit lasts exactly its duration', () => {
  expect(faultsOf(day, { anna: ['v1 09:00-09:30'] })).toEqual([])
  expect(faultsOf(day, { anna: ['v1 09:00-09:29:59'] })).toEqual(['service short 1 s'])
  expect(faultsOf(day, { anna: ['v1 09:00-09:30:01'] })).toEqual(['service long 1 s'])
})

test('a service-time factor makes it longer, to the next whole tick', () => {
  const slow = (duration: number, serviceTimeFactor: number) =>
    smallDay({ visits: [visit('v1', { staffing: [{ duration }] })], shifts: [shift('anna', { serviceTimeFactor })] })
  // 1,800 × 1.1 is 1,980, though floating point has 1,980.0000000000002; 1,805 × 1.1 = 1,985.5 is rounded up.
  expect(faultsOf(slow(1800, 1.1), { anna: ['v1 09:00-09:33'] })).toEqual([])
  expect(faultsOf(slow(1800, 1.1), { anna: ['v1 09:00-09:33:01'] })).toEqual(['service long 1 s'])
  expect(faultsOf(slow(1805, 1.1), { anna: ['v1 09:00-09:33:06'] })).toEqual([])
  expect(faultsOf(slow(1805, 1.1), { anna: ['v1 09:00-09:33:05'] })).toEqual(['service short 1 s'])
})

test('each trainee who follows makes it longer again', () => {
  const trainees = [
    { caregiver: 'siv', extraServiceFactor: 1.25 },
    { caregiver: 'tom', extraServiceFactor: 1.2 },
  ]
  const taught = smallDay({ visits: [visit('v1')], shifts: [shift('anna', { trainees })] })
  // 30 minutes × 1.25 × 1.2 = 45 minutes.
  expect(faultsOf(taught, { anna: ['v1 09:00-09:45'] })).toEqual([])
  expect(faultsOf(taught, { anna: ['v1 09:00-09:44:59'] })).toEqual(['service short 1 s'])
})

test('each place has its own duration', () => {
  const visits = [visit('v1', { staffing: [{ duration: 1800 }, { duration: 600, offset: 300 }] })]
  const double = smallDay({ visits, shifts: [shift('anna'), shift('bo')] })
  expect(faultsOf(double, { anna: ['v1/0 09:00-09:30'], bo: ['v1/1 09:05-09:15'] })).toEqual([])
  expect(faultsOf(double, { anna: ['v1/0 09:00-09:30'], bo: ['v1/1 09:05-09:35'] })).toEqual(['service long 1200 s'])
})

test('breaks and activities last exactly as long as they should, whoever takes them', () => {
  const slow = smallDay({
    shifts: [
      shift('anna', {
        serviceTimeFactor: 1.5,
        breaks: [{ id: 'lunch', duration: 1800, opens: at('08:00'), closes: at('16:00'), paid: true }],
      }),
    ],
    activities: [{ id: 'report', duration: 900, opens: at('08:00'), closes: at('16:00'), shifts: ['anna'] }],
  })
  expect(faultsOf(slow, { anna: ['activity:report 08:00-08:15', 'break:lunch 11:00-11:30'] })).toEqual([])
  expect(faultsOf(slow, { anna: ['activity:report 08:00-08:16', 'break:lunch 11:00-11:29'] })).toEqual([
    'service long 60 s',
    'service short 60 s',
  ])
  // Working time: 15 minutes of activity and 30 of a paid break; everything happens at the base.
  expect(amount('workingTime', slow, { anna: ['activity:report 08:00', 'break:lunch 11:00'] })).toBe(45 * 60)
})
