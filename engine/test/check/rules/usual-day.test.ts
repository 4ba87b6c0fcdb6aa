import { expect, test } from 'vitest'
import { amount, at, shift, smallDay, visit } from '../small-day.ts'

// What usually happens and what was published: usual time, tightness, changes against a reference; and the run.
const shifts = [shift('anna'), shift('bo')]
const twoPlaces = [{ duration: 1800 }, { duration: 1800, offset: 300 }]

test('usual time is the distance from the usual start beyond the tolerance, once per visit', () => {
  const day = smallDay({
    visits: [visit('v1', { usualStart: at('09:00'), staffing: twoPlaces }), visit('v2')],
    shifts,
    objective: { preset: 'none', options: { usualTimeToleranceSeconds: 600 } },
  })
  const routes = (first: string, second: string) => ({ anna: [`v1/0 ${first}`], bo: [`v1/1 ${second}`, 'v2 12:00'] })
  expect(amount('usualTime', day, routes('09:10', '09:15'))).toBe(0)
  expect(amount('usualTime', day, routes('09:10:01', '09:15:01'))).toBe(1)
  expect(amount('usualTime', day, routes('08:40', '08:45'))).toBe(600)
})

test('tightness is slack that is missing before the next stop or the end of the shift', () => {
  // Twenty minutes of variation. v1 09:00–09:30.
  const day = smallDay({ visits: [visit('v1', { usualVariation: 1200 }), visit('v2')], shifts })
  expect(amount('tightness', day, { anna: ['v1 09:00', 'v2 09:50'] })).toBe(0)
  expect(amount('tightness', day, { anna: ['v1 09:00', 'v2 09:49:59'] })).toBe(1)
  expect(amount('tightness', day, { anna: ['v1 09:00', 'v2 09:30'] })).toBe(1200)
  // Last: done 15:45, back 15:55, five minutes before the end; done 16:00, back after it: no slack at all.
  expect(amount('tightness', day, { anna: ['v1 15:15'] })).toBe(900)
  expect(amount('tightness', day, { anna: ['v1 15:30'] })).toBe(1200)
})

test('the greatest run goes from departure, between breaks, to return', () => {
  const breaks = [{ id: 'lunch', duration: 1800, opens: at('08:00'), closes: at('16:00') }]
  const day = smallDay({ visits: [visit('v1'), visit('v2')], shifts: [shift('anna', { breaks })] })
  // Departs 08:50, lunch 10:00–10:30, v2 until 12:30, back 12:40: 70 minutes and then 130.
  expect(amount('greatestRun', day, { anna: ['v1 09:00', 'break:lunch 10:00', 'v2 12:00'] })).toBe(130 * 60)
  expect(amount('greatestRun', day, {})).toBe(0)
})

test('changes against the reference: another caregiver for each place, another start for each visit', () => {
  const day = smallDay({
    visits: [visit('v1', { staffing: twoPlaces }), visit('v2')],
    shifts: [...shifts, shift('vacant', { caregiver: null })],
    reference: [
      { visit: 'v1', place: 0, caregiver: 'anna', start: at('09:00') },
      { visit: 'v1', place: 1, caregiver: 'anna', start: at('09:05') },
    ],
  })
  const routes = { anna: ['v1/0 09:20'], bo: ['v1/1 09:25', 'v2 10:30'] }
  expect(amount('caregiverChanged', day, routes)).toBe(1) // place 1 goes from Anna to Bo; v2 has no reference
  expect(amount('startMoved', day, routes)).toBe(20 * 60) // once, by place 0
  expect(amount('caregiverChanged', day, { vacant: ['v1/0 09:00'] })).toBe(1)
  expect(amount('startMoved', day, {})).toBe(0)
})
