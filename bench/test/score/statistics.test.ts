import { expect, test } from 'vitest'
import { gapOf, geometricMean, mean, median } from '../../src/score/statistics.ts'

test('a gap is a share of the reference: 98 is two per cent below 100, 103 three above', () => {
  expect(gapOf(98, 100)).toBeCloseTo(-0.02, 12)
  expect(gapOf(103, 100)).toBeCloseTo(0.03, 12)
  expect(gapOf(100, 100)).toBe(0)
})

test('the median of an odd number is the middle one, of an even number the mean of the two in the middle', () => {
  expect(median([9, 1, 5])).toBe(5)
  expect(median([9, 1, 5, 7])).toBe(6)
  expect(median([10, 9])).toBe(9.5) // not sorted as text
  expect(median([])).toBeNaN()
})

test('one illegal run of three leaves a median, two do not; the mean bears none', () => {
  expect(median([101, Infinity, 99])).toBe(101)
  expect(median([Infinity, Infinity, 99])).toBe(Infinity)
  expect(mean([Infinity, 100, 99])).toBe(Infinity)
})

test('the geometric mean of 2,000 and 8,000 is 4,000: twice as fast and half as fast is no change', () => {
  expect(geometricMean([2000, 8000])).toBeCloseTo(4000, 6)
})
