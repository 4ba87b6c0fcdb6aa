import type { Coordinate } from '@hjemrute/engine/geo'
import type { TravelProvider } from '@hjemrute/engine/travel'
import fc from 'fast-check'
import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { keepPairs } from '../../src/roads/keep-pairs.ts'
import { addToRow, keyOf, placeOf, readRow } from '../../src/roads/row-file.ts'
import { ownCache } from './monaco.ts'

const caches: ReturnType<typeof ownCache>[] = []
afterEach(() => caches.splice(0).forEach((cache) => cache.remove()))
function folder(): string {
  const cache = ownCache()
  caches.push(cache)
  return cache.folder
}

/** Times that tell both places and the mode; counts what it is asked. */
function counting(mapVersion = 'map 1'): TravelProvider & { asked: number } {
  const roads = {
    mapVersion,
    local: true,
    asked: 0,
    async matrix(mode: string, from: readonly Coordinate[], to: readonly Coordinate[]) {
      roads.asked += from.length * to.length
      const seconds = from.flatMap((a) => to.map((b) => Math.round((a.lat * 3 + b.lon) * 1e4) + mode.length))
      return { seconds: Int32Array.from(seconds), metres: Int32Array.from(seconds, (value) => value * 10) }
    },
  }
  return roads
}

/** Places on a grid of steps of a metre, a few of them the same or less than a step apart. */
const places = fc.array(
  fc.record({
    lat: fc.integer({ min: 0, max: 12 }),
    lon: fc.integer({ min: 0, max: 3 }),
    off: fc.constantFrom(0, 3e-6),
  }),
  { maxLength: 12 },
)
const coordinates = (list: readonly { lat: number; lon: number; off: number }[]): Coordinate[] =>
  list.map(({ lat, lon, off }) => ({ lat: 59.4 + lat * 1e-5 + off, lon: -0.00002 + lon * 1e-5 }))

const places3 = [
  { lat: 59.4, lon: 10.5 },
  { lat: 59.41, lon: 10.5 },
  { lat: 59.4, lon: 10.51 },
]
const filesIn = (root: string): string[] =>
  readdirSync(root, { recursive: true })
    .map((name) => join(root, String(name)))
    .filter((name) => name.endsWith('.row'))

describe('pairs that are kept', () => {
  test('what is kept is what would have been computed, whatever was asked before', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(places, places), { maxLength: 4 }), places, places, async (before, a, b) => {
        const shelf = folder()
        for (const [from, to] of before)
          await keepPairs(counting(), shelf).matrix('car', coordinates(from), coordinates(to))
        const kept = await keepPairs(counting(), shelf).matrix('car', coordinates(a), coordinates(b))
        const middle = (list: typeof a): Coordinate[] =>
          coordinates(list).map(({ lat, lon }) => placeOf(keyOf(lat, lon)))
        expect(kept).toEqual(await counting().matrix('car', middle(a), middle(b)))
      }),
      { numRuns: 25 },
    )
  })

  test('nothing that is known is computed again; one more place costs one row and one column', async () => {
    const roads = counting()
    const shelf = folder()
    const shares: number[] = []
    await keepPairs(roads, shelf).matrix('car', places3.slice(0, 2), places3.slice(0, 2), (share) => shares.push(share))
    expect(roads.asked).toBe(4)
    expect(shares.at(-1)).toBe(1)
    await keepPairs(roads, shelf).matrix('car', places3.slice(0, 2), places3.slice(0, 2))
    expect(roads.asked).toBe(4)
    await keepPairs(roads, shelf).matrix('car', places3, places3)
    expect(roads.asked).toBe(4 + 2 + 3)
    // The same place twice is one place.
    await keepPairs(roads, shelf).matrix('car', [...places3, ...places3], places3)
    expect(roads.asked).toBe(9)
  })

  test('modes and maps have memories of their own', async () => {
    const shelf = folder()
    const [first, second] = [counting('map 1'), counting('map 2')]
    await keepPairs(first, shelf).matrix('car', places3, places3)
    await keepPairs(first, shelf).matrix('foot', places3, places3)
    await keepPairs(second, shelf).matrix('car', places3, places3)
    expect([first.asked, second.asked]).toEqual([18, 9])
  })

  test('a row that is cut, changed, or stands in for another is noticed and made again', async () => {
    const shelf = folder()
    const roads = counting()
    const fresh = await keepPairs(roads, shelf).matrix('car', places3, places3)
    const [one, two, three] = filesIn(shelf)
    truncateSync(one!, 30)
    const bytes = readFileSync(two!)
    bytes[bytes.length - 6]! ^= 1
    writeFileSync(two!, bytes)
    expect(await keepPairs(roads, shelf).matrix('car', places3, places3)).toEqual(fresh)
    expect(roads.asked).toBe(9 + 6)
    writeFileSync(three!, readFileSync(one!))
    expect(await keepPairs(roads, shelf).matrix('car', places3, places3)).toEqual(fresh)
    expect(roads.asked).toBe(9 + 6 + 3)
  })

  test('two who write at once both get right answers, and leave rows that can be read', async () => {
    const shelf = folder()
    const roads = counting()
    const half = (from: number) => keepPairs(roads, shelf).matrix('car', places3, places3.slice(from, from + 2))
    const [left, right] = await Promise.all([half(0), half(1)])
    const alone = await counting().matrix('car', places3, places3)
    expect(left.seconds[0]).toBe(alone.seconds[0])
    expect(right.seconds[1]).toBe(alone.seconds[2])
    expect(await keepPairs(roads, shelf).matrix('car', places3, places3)).toEqual(alone)
  })

  test('a run that ends half way has kept what it computed', async () => {
    const shelf = folder()
    const many = Array.from({ length: 40 }, (_, i) => ({ lat: 59 + i / 1000, lon: 10 }))
    const roads = counting()
    const failing: TravelProvider = {
      ...roads,
      matrix: (mode, from, to) =>
        roads.asked > 0 ? Promise.reject(new Error('power cut')) : roads.matrix(mode, from, to),
    }
    await expect(keepPairs(failing, shelf).matrix('car', many, many)).rejects.toThrow('power cut')
    expect(roads.asked).toBe(25 * 40)
    await keepPairs(roads, shelf).matrix('car', many, many)
    expect(roads.asked).toBe(40 * 40)
  })
})

test('a row on disk says whose it is', () => {
  const file = join(folder(), 'some', 'where.row')
  const row = new Map([[keyOf(59.4, -10.5), { seconds: 60, metres: 700 }]])
  addToRow(file, 'map car 1', row)
  expect(readRow(file, 'map car 1')).toEqual(row)
  expect(readRow(file, 'map foot 1').size).toBe(0)
  addToRow(file, 'map car 1', new Map([[keyOf(-90, -180), { seconds: -1, metres: -1 }]]))
  expect(readRow(file, 'map car 1').size).toBe(2)
})

test('a place is known to half a step', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -90, max: 90, noNaN: true }),
      fc.double({ min: -180, max: 180, noNaN: true }),
      (lat, lon) => {
        const place = placeOf(keyOf(lat, lon))
        expect(Math.abs(place.lat - lat)).toBeLessThanOrEqual(0.500001e-5)
        expect(Math.abs(place.lon - lon)).toBeLessThanOrEqual(0.500001e-5)
        expect(keyOf(place.lat, place.lon)).toBe(keyOf(lat, lon))
      },
    ),
  )
})
