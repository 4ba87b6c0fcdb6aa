import { expect, test } from 'vitest'
import { at, faultsOf, judge, shift, smallDay, visit } from '../small-day.ts'

test('loads fit what the shift can carry, kind by kind', () => {
  const visits = [visit('v1', { load: { meals: 0.1, aids: 5 } }), visit('v2', { load: { meals: 0.2 } })]
  const routes = { anna: ['v1 09:00', 'v2 09:30'] }
  const carrying = (capacity: Record<string, number>) => smallDay({ visits, shifts: [shift('anna', { capacity })] })
  expect(faultsOf(carrying({ meals: 0.3 }), routes)).toEqual([]) // 0.1 + 0.2 is 0.3, whatever floating point says
  expect(faultsOf(carrying({ meals: 0.2 }), { anna: ['v2 09:00'] })).toEqual(['coverage missing 1 count'])
  expect(judge(carrying({ aids: 4 }), routes).violations).toMatchObject([{ rule: 'capacity', amount: 1, unit: 'aids' }])
})

test('work fills at most its share of the shift without the unpaid breaks', () => {
  const breaks = [{ id: 'lunch', duration: 1800, opens: at('08:00'), closes: at('16:00'), hard: false }]
  const sharing = (capacityFactor: number, paid: boolean) =>
    smallDay({
      visits: [visit('v1', { staffing: [{ duration: 6 * 3600 }] })],
      shifts: [shift('anna', { capacityFactor, breaks: breaks.map((each) => ({ ...each, paid })) })],
    })
  const routes = { anna: ['v1 09:00'] }
  // 10 minutes out, 6 hours, 10 minutes home: 22,800 s. Available are 8 h = 28,800 s, or 27,000 s without the lunch.
  expect(faultsOf(sharing(0.8, true), routes)).toEqual([]) // 23,040
  expect(faultsOf(sharing(0.8, false), routes)).toEqual(['capacity-factor 1200 s']) // 21,600
  expect(faultsOf(sharing(1, false), routes)).toEqual([])
})

test('the share is reached, and passed by a second', () => {
  const half = (duration: number) =>
    smallDay({ visits: [visit('v1', { staffing: [{ duration }] })], shifts: [shift('anna', { capacityFactor: 0.5 })] })
  // Half of 8 hours is 14,400 s: 1,200 s on the road and 13,200 s of service.
  expect(faultsOf(half(13_200), { anna: ['v1 09:00'] })).toEqual([])
  expect(faultsOf(half(13_201), { anna: ['v1 09:00'] })).toEqual(['capacity-factor 1 s'])
})
