import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Instance } from '../../../src/optimise/instance/instance.ts'
import { shortcutSlack } from '../../../src/optimise/recreate/shortcut-slack.ts'

const SIZE = 5
const legs = fc.array(fc.nat(50), { minLength: SIZE * SIZE, maxLength: SIZE * SIZE })

/** An instance as far as roads go, its visits on the spot. */
const roads = (ticks: readonly number[]): Instance => {
  const legTicks = [Int32Array.from(ticks, (leg, cell) => (cell % (SIZE + 1) === 0 ? 0 : leg))]
  const none = new Int32Array(0)
  return { locations: SIZE, nodes: 0, location: none, leaves: none, legTicks } as unknown as Instance
}

/** Least way from one place to another over any of those left, by trying them all. */
function leastWay(ticks: Int32Array, from: number, to: number, left: readonly number[]): number {
  const onward = left.map((via) => ticks[from * SIZE + via]! + leastWay(ticks, via, to, without(left, via)))
  return Math.min(ticks[from * SIZE + to]!, ...onward)
}

const without = (places: readonly number[], place: number): number[] => places.filter((other) => other !== place)
const PLACES = [0, 1, 2, 3, 4]

test('it is the most that any way over other places saves', () => {
  fc.assert(
    fc.property(legs, (ticks) => {
      const instance = roads(ticks)
      const table = instance.legTicks[0]!
      const savings = PLACES.flatMap((from) =>
        without(PLACES, from).map((to) => {
          const between = without(without(PLACES, from), to)
          return table[from * SIZE + to]! - leastWay(table, from, to, between)
        }),
      )
      expect(shortcutSlack(instance)).toEqual(Int32Array.of(Math.max(...savings)))
    }),
  )
})
