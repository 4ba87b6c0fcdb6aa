import { expect, test } from 'vitest'
import { mayWork } from '../../src/generate/roster-rules.ts'

const HOUR = 60
/** Day 0 was a Thursday, so day 4 is a Monday. */
const at = (day: number, hour: number) => (day * 24 + hour) * HOUR
const shift = (day: number, from: number, to: number) => ({ start: at(day, from), end: at(day, to) })
const alone = { agreements: [] }
const agreed = { agreements: [{ level: 'unionRepresentatives' as const, limits: {} }] }

test('eleven hours between shifts, nine where it is agreed', () => {
  const evening = [shift(4, 14.5, 22)]
  // Short ones: without an agreement any 24 hours hold at most nine hours of work.
  expect(mayWork(alone, evening, shift(5, 9, 10))).toBe(true)
  expect(mayWork(alone, evening, shift(5, 9, 11))).toBe(false)
  expect(mayWork(alone, evening, shift(5, 8.75, 9.75))).toBe(false)
  expect(mayWork(agreed, evening, shift(5, 7, 15))).toBe(true)
  expect(mayWork(agreed, evening, shift(5, 6.75, 15))).toBe(false)
})

test('nine hours a day, 12½ where it is agreed', () => {
  expect(mayWork(alone, [], shift(4, 7, 16))).toBe(true)
  expect(mayWork(alone, [], shift(4, 7, 16.5))).toBe(false)
  expect(mayWork(agreed, [], shift(4, 7.5, 20))).toBe(true)
  expect(mayWork(agreed, [], shift(4, 7.5, 20.25))).toBe(false)
})

test('five shifts and 40 hours in seven days', () => {
  const week = [4, 5, 6, 7].map((day) => shift(day, 7.5, 15))
  expect(mayWork(agreed, week, shift(8, 7.5, 15))).toBe(true)
  expect(mayWork(agreed, [...week, shift(8, 7.5, 15)], shift(9, 7.5, 15))).toBe(false)
  // 3 × 12½ = 37½ hours; 2½ more are 40, 3 are too many.
  const long = [4, 6, 8].map((day) => shift(day, 7.5, 20))
  expect(mayWork(agreed, long, shift(9, 8, 10.5))).toBe(true)
  expect(mayWork(agreed, long, shift(9, 8, 11))).toBe(false)
})

test('35 hours off in seven days, from whatever shift they are counted', () => {
  // Thursday to Saturday, then a day off of 64½ hours.
  expect(
    mayWork(
      agreed,
      [0, 1, 2].map((day) => shift(day, 7.5, 15)),
      shift(5, 7.5, 15),
    ),
  ).toBe(true)
  // Never more than 33 hours off: the seven days from the first evening on end half an hour after the fifth shift.
  const apart = [shift(4, 14.5, 22), shift(6, 7, 14), shift(7, 23, 30), shift(9, 15, 22)]
  expect(mayWork(agreed, apart, shift(11, 7, 14))).toBe(false)
  expect(mayWork(agreed, apart, shift(11, 15, 22))).toBe(true)
})

test('a Sunday worked leaves the next one free', () => {
  const sunday = [shift(10, 7.5, 15)]
  expect(mayWork(agreed, sunday, shift(17, 7.5, 15))).toBe(false)
  expect(mayWork(agreed, sunday, shift(24, 7.5, 15))).toBe(true)
  // Saturday until 18:00 is no Sunday.
  expect(mayWork(agreed, sunday, shift(16, 7.5, 18))).toBe(true)
  expect(mayWork(agreed, sunday, shift(16, 10.5, 18.25))).toBe(false)
})
