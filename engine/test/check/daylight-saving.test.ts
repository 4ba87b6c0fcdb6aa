import { expect, test } from 'vitest'
import type { ProblemInput } from '../../src/model/index.ts'
import { amount, faultsOf, shift, smallDay, visit } from './small-day.ts'

/** A night shift from 22:00 to 07:00 by the clock on the wall, with a visit at 04:00 and a tie from one at 23:00. */
const nightOf = (evening: string, morning: string): ProblemInput =>
  smallDay({
    horizon: {
      start: `${evening.slice(0, 10)}T12:00:00${evening.slice(10)}`,
      end: `${morning.slice(0, 10)}T12:00:00${morning.slice(10)}`,
    },
    shifts: [
      shift('anna', {
        start: `${evening.slice(0, 10)}T22:00:00${evening.slice(10)}`,
        end: `${morning.slice(0, 10)}T07:00:00${morning.slice(10)}`,
      }),
    ],
    visits: [visit('v1'), visit('v2')],
    dependencies: [{ first: 'v1', second: 'v2', minimumGap: 5 * 3600, maximumGap: 5 * 3600 }],
    objective: { preset: 'none', options: { unusedShiftIdles: true } },
  })

/** Last Sunday of October 2026: at 03:00 +02:00 the clock goes back to 02:00 +01:00. A night of ten hours. */
const autumn = nightOf('2026-10-24+02:00', '2026-10-25+01:00')
/** Last Sunday of March 2026: at 02:00 +01:00 the clock goes on to 03:00 +02:00. A night of eight hours. */
const spring = nightOf('2026-03-28+01:00', '2026-03-29+02:00')

test('a shift from 22 to 07 is ten hours in autumn and eight in spring', () => {
  expect(amount('idle', autumn, {})).toBe(10 * 3600)
  expect(amount('idle', spring, {})).toBe(8 * 3600)
})

test('five hours after 23:00 is 03:00 in autumn and 05:00 in spring', () => {
  const autumnNight = (second: string) => ({ anna: ['v1 2026-10-24T23:00:00+02:00', `v2 ${second}`] })
  expect(faultsOf(autumn, autumnNight('2026-10-25T03:00:00+01:00'))).toEqual([])
  expect(faultsOf(autumn, autumnNight('2026-10-25T04:00:00+01:00'))).toEqual(['dependency tooLate 3600 s'])
  const springNight = (second: string) => ({ anna: ['v1 2026-03-28T23:00:00+01:00', `v2 ${second}`] })
  expect(faultsOf(spring, springNight('2026-03-29T05:00:00+02:00'))).toEqual([])
  expect(faultsOf(spring, springNight('2026-03-29T04:00:00+02:00'))).toEqual(['dependency tooSoon 3600 s'])
})

test('half past two happens twice in autumn, and the offset says which', () => {
  // Visits of 30 minutes at 02:30 +02:00 and 02:30 +01:00 do not overlap: an hour lies between their starts.
  const { dependencies: _, ...free } = autumn
  const twice = { anna: ['v1 2026-10-25T02:30:00+02:00', 'v2 2026-10-25T02:30:00+01:00'] }
  expect(faultsOf(free, twice)).toEqual([])
  expect(amount('waiting', free, twice)).toBe(1800)
})
