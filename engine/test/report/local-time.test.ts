import { expect, test } from 'vitest'
import { REPORT_WORDS } from '../../src/text/index.ts'
import { parseProblem } from '../../src/model/index.ts'
import { localTimesOf } from '../../src/report/local-time.ts'
import { tinyProblem } from '../check/tiny-day.ts'

const times = localTimesOf(parseProblem(tinyProblem()).problem!, REPORT_WORDS.nb)

test('times are local, whatever offset the file wrote them with', () => {
  expect(times.time('2026-11-23T08:00:00Z')).toBe('09:00')
  expect(times.time('2026-11-23T08:00:59+01:00')).toBe('08:00')
  expect(times.date('2026-11-23T23:30:00Z')).toBe('2026-11-24')
})

test('the hour that comes twice says which of the two it is', () => {
  // 25 October 2026: at 03:00 summer time the clock goes back to 02:00.
  expect(times.time('2026-10-25T01:59:00+02:00')).toBe('01:59')
  expect(times.time('2026-10-25T02:30:00+02:00')).toBe('02:30 sommertid')
  expect(times.time('2026-10-25T02:30:00+01:00')).toBe('02:30 vintertid')
  expect(times.time('2026-10-25T03:00:00+01:00')).toBe('03:00')
})

test('the hour that is left out is not there', () => {
  // 29 March 2026: 01:59 is followed by 03:00.
  expect(times.time('2026-03-29T01:59:00+01:00')).toBe('01:59')
  expect(times.time('2026-03-29T02:00:00+01:00')).toBe('03:00')
})
