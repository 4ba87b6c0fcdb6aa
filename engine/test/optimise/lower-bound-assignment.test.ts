import fc from 'fast-check'
import { expect, test } from 'vitest'
import { solveAssignment } from '../../src/optimise/lower-bound/assignment.ts'

/** The least sum over every way to give each row from `row` on a column that is left. */
function leastByTrying(size: number, costs: Float64Array, row = 0, taken = new Set<number>()): number {
  if (row === size) return 0
  let least = Infinity
  for (let column = 0; column < size; column++) {
    if (taken.has(column)) continue
    taken.add(column)
    least = Math.min(least, costs[row * size + column]! + leastByTrying(size, costs, row + 1, taken))
    taken.delete(column)
  }
  return least
}

const entry = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -20, max: 20 }) },
  { weight: 1, arbitrary: fc.constant(Infinity) },
)
const squares = fc.integer({ min: 0, max: 6 }).chain((size) =>
  fc.record({
    size: fc.constant(size),
    costs: fc.array(entry, { minLength: size * size, maxLength: size * size }).map((list) => Float64Array.from(list)),
  }),
)

test('an assignment is as cheap as the cheapest of all, and is none where every one uses a forbidden entry', () => {
  fc.assert(
    fc.property(squares, ({ size, costs }) => {
      const least = leastByTrying(size, costs)
      const assignment = solveAssignment(size, costs)
      expect(assignment?.cost ?? Infinity).toBe(least)
    }),
    { numRuns: 1000 },
  )
})

test('the prices prove it: nowhere above an entry, and their sum is the cost', () => {
  fc.assert(
    fc.property(squares, ({ size, costs }) => {
      const assignment = solveAssignment(size, costs)
      if (assignment === undefined) return
      const { cost, columnOf, rowPrice, columnPrice } = assignment
      expect(new Set(columnOf).size).toBe(size)
      costs.forEach((each, k) => {
        expect(rowPrice[Math.floor(k / size)]! + columnPrice[k % size]!).toBeLessThanOrEqual(each)
      })
      expect([...rowPrice, ...columnPrice].reduce((sum, price) => sum + price, 0)).toBe(cost)
    }),
    { numRuns: 500 },
  )
})

test('a square that a greedy choice gets wrong', () => {
  // Each row likes column 0 best: 1 + 6 or 4 + 2, and 4 + 2 is less.
  expect(solveAssignment(2, Float64Array.of(1, 2, 4, 6))!.cost).toBe(6)
  expect([...solveAssignment(2, Float64Array.of(1, 2, 4, 6))!.columnOf]).toEqual([1, 0])
})
