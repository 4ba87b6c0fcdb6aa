import { array, assert, integer, property } from 'fast-check'
import { expect, test } from 'vitest'
import { ActiveCount, STRETCH } from '../src/api/active-count.ts'

test('a page left open overnight counts for nothing, and a machine that slept for one stretch', () => {
  const count = new ActiveCount(0)
  for (let second = STRETCH; second <= 8 * 3600; second += STRETCH) count.end(second * 1000)
  expect(count.take()).toBe(0)
  count.input()
  expect(count.end(24 * 3600 * 1000)).toBe(STRETCH)
  expect([count.take(), count.take()]).toEqual([STRETCH, 0])
})

test('whenever there is input, no more is counted than has passed, and nothing is told twice', () => {
  const stretches = array(integer({ min: 0, max: 60_000 }), { maxLength: 50 })
  assert(
    property(stretches, stretches, (lengths, inputs) => {
      const count = new ActiveCount(0)
      let now = 0
      let told = 0
      lengths.forEach((length, k) => {
        if ((inputs[k] ?? 0) % 2 === 1) count.input()
        now += length
        count.end(now)
        if (k % 3 === 0) told += count.take()
      })
      told += count.take()
      // Each stretch is rounded up to a whole second.
      expect(told).toBeLessThanOrEqual(now / 1000 + lengths.length)
      expect(told).toBeLessThanOrEqual(
        STRETCH * inputs.slice(0, lengths.length).filter((input) => input % 2 === 1).length,
      )
    }),
  )
})
