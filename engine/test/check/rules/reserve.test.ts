import { expect, test } from 'vitest'
import { at, faultsOf, shift, smallDay, visit } from '../small-day.ts'

// base –10 min– north –15 min– south –20 min– base; visits last 30 minutes; 30 minutes are kept free from 10:00 to 11:00.
const reserve = { duration: 1800, opens: at('10:00'), closes: at('11:00') }
const day = smallDay({
  visits: [visit('v1'), visit('v2'), visit('v3', { location: 'south' })],
  shifts: [shift('lead', { role: 'dutyLead', reserves: [reserve] })],
})
const free = (...route: string[]) => faultsOf(day, { lead: route }).filter((fault) => fault.startsWith('reserve'))

test('a shift that does nothing, or is not out yet, or is back, has time to spare', () => {
  expect(free()).toEqual([])
  expect(free('v1 10:40', 'v2 11:10')).toEqual([]) // leaves at 10:30
  expect(free('v1 10:39:59', 'v2 11:10')).toEqual(['reserve 1 s']) // leaves a second earlier, waits only 11 seconds
  expect(free('v1 09:00', 'v2 09:50')).toEqual([]) // back at 10:30
  expect(free('v1 09:00', 'v2 09:50:01')).toEqual(['reserve 1 s'])
})

test('waiting is free, from arrival to start and inside the window', () => {
  expect(free('v1 09:30', 'v2 10:30')).toEqual([])
  expect(free('v1 09:30:01', 'v2 10:30')).toEqual(['reserve 1 s'])
  // The road to the south is driven at once, 09:30–09:45; only 10:00–10:29:59 lies in the window.
  expect(free('v1 09:00', 'v3 10:30')).toEqual([])
  expect(free('v1 09:00', 'v3 10:29:59')).toEqual(['reserve 1 s'])
})

test('two pieces of half the length are no reserve', () => {
  // 10:00–10:10 and 10:40–11:00 are free: twenty minutes in one piece.
  expect(free('v1 09:30', 'v2 10:10', 'v3 11:10')).toEqual(['reserve 1200 s'])
})
