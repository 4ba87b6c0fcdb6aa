import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findContradiction } from '../../src/model/validate/difference-constraints.ts'
import type { Difference } from '../../src/model/validate/difference-constraints.ts'

/** Is there a circle that asks for more than nothing? Longest walks between all pairs (Floyd–Warshall): slow, obvious. */
function isContradictory(size: number, differences: readonly Difference[]): boolean {
  const longest = Array.from({ length: size }, () => new Array<number>(size).fill(-Infinity))
  for (const { from, to, least } of differences) longest[from]![to] = Math.max(longest[from]![to]!, least)
  for (let via = 0; via < size; via++)
    for (let from = 0; from < size; from++)
      for (let to = 0; to < size; to++)
        longest[from]![to] = Math.max(longest[from]![to]!, longest[from]![via]! + longest[via]![to]!)
  return longest.some((row, node) => row[node]! > 0)
}

const drawn = fc.integer({ min: 1, max: 7 }).chain((size) => {
  const node = fc.integer({ min: 0, max: size - 1 })
  const difference = fc.record({ from: node, to: node, least: fc.integer({ min: -20, max: 12 }) })
  return fc.record({ size: fc.constant(size), differences: fc.array(difference, { maxLength: 14 }) })
})

describe('differences between times', () => {
  test('contradict each other exactly when some circle asks for more than nothing', () => {
    fc.assert(
      fc.property(drawn, ({ size, differences }) => {
        expect(findContradiction(size, differences) !== undefined).toBe(isContradictory(size, differences))
      }),
      { numRuns: 2000 },
    )
  })

  test('the circle that is blamed is a circle of theirs, and sums to its excess', () => {
    fc.assert(
      fc.property(drawn, ({ size, differences }) => {
        const found = findContradiction(size, differences)
        if (found === undefined) return
        const { circle, excess } = found
        circle.forEach((difference, i) => {
          expect(differences).toContain(difference)
          expect(circle[(i + 1) % circle.length]!.from).toBe(difference.to)
        })
        expect(circle.reduce((sum, { least }) => sum + least, 0)).toBe(excess)
        expect(excess).toBeGreaterThan(0)
      }),
      { numRuns: 1000 },
    )
  })

  test('a chain of 10,000 in the worst order for it is still read', () => {
    const size = 10_000
    const chain = Array.from({ length: size - 1 }, (_, i) => ({ from: size - 2 - i, to: size - 1 - i, least: 60 }))
    expect(findContradiction(size, chain)).toBeUndefined()
    const closed = [...chain, { from: size - 1, to: 0, least: -60 * (size - 1) + 1 }]
    expect(findContradiction(size, closed)?.excess).toBe(1)
  })
})
