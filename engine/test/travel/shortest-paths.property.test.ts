import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { repairToShortestPaths, UNKNOWN } from '../../src/travel/shortest-paths.ts'

interface Square {
  readonly size: number
  readonly times: Int32Array
  readonly distances: Int32Array
}

/** Places on a small plane with noise on every pair, some pairs unknown; sizes on both sides of a block of 32. */
const squares: fc.Arbitrary<Square> = fc
  .record({ size: fc.constantFrom(1, 2, 5, 31, 32, 33, 64, 70), seed: fc.nat(), gaps: fc.constantFrom(0, 0, 0.3) })
  .map(({ size, seed, gaps }) => {
    let state = (seed % 2147483646) + 1
    const chance = (): number => (state = (state * 16807) % 2147483647) / 2147483647
    const places = Array.from({ length: size }, () => [chance() * 1000, chance() * 1000] as const)
    const times = new Int32Array(size * size)
    const distances = new Int32Array(size * size)
    for (let a = 0; a < size; a++) {
      for (let b = 0; b < size; b++) {
        if (a === b) continue
        const metres = Math.hypot(places[a]![0] - places[b]![0], places[a]![1] - places[b]![1])
        times[a * size + b] = chance() < gaps ? UNKNOWN : Math.round(metres * (1 + chance()))
        distances[a * size + b] = Math.round(metres * 10)
      }
    }
    return { size, times, distances }
  })

const repaired = ({ size, times, distances }: Square): Square => {
  const out = { size, times: times.slice(), distances: distances.slice() }
  repairToShortestPaths(size, out)
  return out
}

describe('repair to shortest paths', () => {
  test('gives what the textbook gives, by three loops', () => {
    fc.assert(
      fc.property(squares, (square) => {
        const { size } = square
        const plain = square.times.slice()
        for (let k = 0; k < size; k++) {
          for (let i = 0; i < size; i++) {
            for (let j = 0; j < size; j++) {
              const detour = plain[i * size + k]! + plain[k * size + j]!
              if (detour < plain[i * size + j]!) plain[i * size + j] = detour
            }
          }
        }
        expect(repaired(square).times).toEqual(plain)
      }),
      { numRuns: 60 },
    )
  })

  test('obeys the triangle inequality, exceeds nothing that was given, and changes nothing when done again', () => {
    fc.assert(
      fc.property(squares, (square) => {
        const { size, times } = repaired(square)
        for (let i = 0; i < size; i++) {
          expect(times[i * size + i]).toBe(0)
          for (let j = 0; j < size; j++) {
            expect(times[i * size + j]!).toBeLessThanOrEqual(square.times[i * size + j]!)
            for (let k = 0; k < size; k++) {
              if (times[i * size + k]! + times[k * size + j]! < times[i * size + j]!) expect.fail(`${i} ${k} ${j}`)
            }
          }
        }
        expect(repaired({ ...square, times }).times).toEqual(times)
      }),
      { numRuns: 40 },
    )
  })

  test('distances are those of the way taken', () => {
    fc.assert(
      fc.property(squares, (square) => {
        const { size, times, distances } = repaired(square)
        for (let i = 0; i < size; i++) {
          for (let j = 0; j < size; j++) {
            const cell = i * size + j
            if (times[cell] === square.times[cell]) {
              expect(distances[cell]).toBe(square.distances[cell])
              continue
            }
            const through = Array.from({ length: size }, (_, k) => k).some(
              (k) =>
                k !== i &&
                k !== j &&
                times[i * size + k]! + times[k * size + j]! === times[cell] &&
                distances[i * size + k]! + distances[k * size + j]! === distances[cell],
            )
            expect(through).toBe(true)
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  test('a pair without a way gets one over a third place', () => {
    // a → b 10, b → c 20, a → c unknown: 30, and 100 + 200 metres.
    const times = Int32Array.from([0, 10, UNKNOWN, UNKNOWN, 0, 20, UNKNOWN, UNKNOWN, 0])
    const distances = Int32Array.from([0, 100, 9, 9, 0, 200, 9, 9, 0])
    repairToShortestPaths(3, { times, distances })
    expect([times[2], distances[2]]).toEqual([30, 300])
    expect(times[6]).toBe(UNKNOWN)
  })
})
