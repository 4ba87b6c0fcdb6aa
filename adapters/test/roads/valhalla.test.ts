import type { HjemruteError } from '@hjemrute/engine/errors'
import { NO_WAY, OFF_ROAD } from '@hjemrute/engine/travel'
import type { TravelProvider } from '@hjemrute/engine/travel'
import {
  appendFileSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { identifyMap } from '../../src/maps/index.ts'
import { openValhalla } from '../../src/roads/index.ts'
import { isWholeTileFolder } from '../../src/roads/tile-seal.ts'
import { loadValhalla } from '../../src/roads/load-valhalla.ts'
import { valhallaConfig } from '../../src/roads/valhalla-config.ts'
import { HOMES, MONACO, ownCache, SEA } from './monaco.ts'

const cache = ownCache()
const steps: number[] = []
let roads: TravelProvider & { close(): Promise<void> }
const codesOf = (promise: Promise<unknown>): Promise<string[]> =>
  promise.then(
    () => [],
    (error: unknown) => (error as HjemruteError).faults.map(({ code }) => code),
  )
const tileFolder = (): string => {
  const map = join(cache.folder, readdirSync(cache.folder)[0]!)
  return join(
    map,
    readdirSync(map).find((name) => name.startsWith('tiles'))!,
  )
}

beforeAll(async () => {
  roads = await openValhalla(MONACO, {
    cacheFolder: cache.folder,
    onProgress: (step, share) => void (step === 'tiles' && steps.push(share)),
  })
})
afterAll(async () => {
  await roads.close()
  cache.remove()
})

describe('Valhalla in process', () => {
  test('leaves nothing where the user stands', () => {
    expect(readdirSync('.').filter((name) => name.endsWith('ways.txt'))).toEqual([])
  })

  test('makes its tiles once, and tells how far it is', async () => {
    expect(steps.length).toBeGreaterThan(5)
    expect(steps.at(-1)).toBe(1)
    expect([...steps].sort((a, b) => a - b)).toEqual(steps)
    const again: number[] = []
    const second = await openValhalla(MONACO, {
      cacheFolder: cache.folder,
      onProgress: (_, share) => again.push(share),
    })
    expect(again).toEqual([])
    expect(second.mapVersion).toBe(roads.mapVersion)
    expect(roads.mapVersion).toMatch(/^monaco [0-9a-f]{16} valhalla 3\.6\.1/)
    expect(roads.local).toBe(true)
  })

  test.each(['car', 'bicycle', 'foot'])('knows every pair of homes by %s', async (mode) => {
    const { seconds, metres } = await roads.matrix(mode, HOMES, HOMES)
    for (let from = 0; from < HOMES.length; from++) {
      expect(seconds[from * HOMES.length + from]).toBe(0)
      for (let to = 0; to < HOMES.length; to++) {
        if (from === to) continue
        const [s, m] = [seconds[from * HOMES.length + to]!, metres[from * HOMES.length + to]!]
        // Monaco is 3.5 km long; nobody walks slower than 2 km/h there, nor drives faster than 70.
        expect(m).toBeGreaterThan(100)
        expect(m).toBeLessThan(9000)
        expect((m / s) * 3.6).toBeGreaterThan(2)
        expect((m / s) * 3.6).toBeLessThan(70)
      }
    }
  })

  test('traffic keeps to the right: doors on the right are there sooner than those on the left', async () => {
    const { Actor } = await loadValhalla()
    const { loki, ...config } = valhallaConfig(tileFolder()) as { loki: object }
    const actor = new Actor({ ...config, loki: { ...loki, actions: ['route', 'locate'] } })
    interface Edge {
      readonly correlated_lat: number
      readonly correlated_lon: number
      readonly heading: number
    }
    const located = await actor.locate({ locations: HOMES, costing: 'auto', verbose: true })
    // Two-way streets: an edge for each direction.
    const streets = (located as unknown as { edges: Edge[] }[]).filter(({ edges }) => edges.length === 2)
    const times = await Promise.all(
      streets.map(async ({ edges: [edge] }) => {
        const { correlated_lat: lat, correlated_lon: lon, heading } = edge!
        const move = (metres: number, degrees: number) => ({
          lat: lat + (metres * Math.cos((degrees * Math.PI) / 180)) / 111_200,
          lon: lon + (metres * Math.sin((degrees * Math.PI) / 180)) / (111_200 * Math.cos((lat * Math.PI) / 180)),
        })
        const secondsTo = async (side: number): Promise<number> => {
          const door = { ...move(4, heading + side), preferred_side: 'same', street_side_tolerance: 1 }
          const answer = await actor.route({ locations: [move(10, heading + 180), door], costing: 'auto' })
          return (answer as { trip: { summary: { time: number } } }).trip.summary.time
        }
        return [await secondsTo(90), await secondsTo(-90)] as const
      }),
    )
    expect(times.filter(([right, left]) => right < left).length).toBeGreaterThan(0)
    expect(times.filter(([right, left]) => right > left)).toEqual([])
  })

  test('a place in the sea has no road, and spoils no other', async () => {
    const places = [...HOMES.slice(0, 2), SEA]
    const { seconds } = await roads.matrix('car', places, places)
    expect([...seconds].map((value) => value === OFF_ROAD)).toEqual(
      [0, 0, 1, 0, 0, 1, 1, 1, 1].map((far) => far === 1), // prettier-ignore
    )
    expect(seconds.includes(NO_WAY)).toBe(false)
    expect((await roads.matrix('foot', [SEA], [SEA])).seconds).toEqual(Int32Array.from([OFF_ROAD]))
    expect((await roads.matrix('foot', [], HOMES)).seconds.length).toBe(0)
  })

  test('a pair is the same whatever else is asked, also from many to one, and from the memory', async () => {
    const other = ownCache()
    try {
      cpSync(cache.folder, other.folder, { recursive: true, filter: (file) => !file.includes('pairs') })
      const fresh = await openValhalla(MONACO, { cacheFolder: other.folder })
      for (const mode of ['car', 'foot']) {
        const whole = (await roads.matrix(mode, HOMES, HOMES)).seconds
        expect((await roads.matrix(mode, HOMES, HOMES)).seconds).toEqual(whole)
        const column = (await fresh.matrix(mode, HOMES, HOMES.slice(2, 3))).seconds
        expect([...column]).toEqual(HOMES.map((_, from) => whole[from * HOMES.length + 2]))
        expect((await fresh.matrix(mode, HOMES, HOMES)).seconds).toEqual(whole)
      }
    } finally {
      other.remove()
    }
  })

  test('leaves the thread free while it computes', async () => {
    let ticks = 0
    const timer = setInterval(() => ticks++, 1)
    const places = Array.from({ length: 40 }, (_, i) => ({ lat: 43.729 + i / 5000, lon: 7.4161 + i / 5000 }))
    await roads.matrix('foot', places, places)
    clearInterval(timer)
    expect(ticks).toBeGreaterThan(3)
  })

  test('an unknown mode is a fault', async () => {
    expect(await codesOf(roads.matrix('helicopter', HOMES, HOMES))).toEqual(['travel-mode-missing'])
  })
})

describe('a map that cannot be used', () => {
  test.each([
    ['no file', () => undefined, 'input-not-found'],
    ['no map', (file: string) => writeFileSync(file, 'not a map'), 'travel-map-broken'],
    ['half a map', (file: string) => (copyFileSync(MONACO, file), truncateSync(file, 200_000)), 'travel-map-broken'],
  ])('%s', async (_, make, code) => {
    const own = ownCache()
    const file = join(own.folder, 'map.osm.pbf')
    make(file)
    expect(await codesOf(openValhalla(file, { cacheFolder: own.folder }))).toEqual([code])
    own.remove()
  })

  test('damaged tiles are noticed and made again', async () => {
    const folder = tileFolder()
    const tile = join(
      folder,
      String(readdirSync(folder, { recursive: true }).find((name) => String(name).endsWith('.gph'))),
    )
    appendFileSync(tile, 'x')
    utimesSync(tile, 0, 0)
    expect(isWholeTileFolder(folder)).toBe(false)
    const again = await openValhalla(MONACO, { cacheFolder: cache.folder })
    expect(isWholeTileFolder(folder)).toBe(true)
    expect((await again.matrix('car', HOMES, HOMES)).seconds).toEqual((await roads.matrix('car', HOMES, HOMES)).seconds)
  })

  test('two who make the tiles at once both have them, and a workshop left by a third is cleared', async () => {
    const own = ownCache()
    const { folder } = await identifyMap(MONACO, own.folder)
    const left = join(folder, 'tiles-3.6.1.dead.tmp')
    mkdirSync(left, { recursive: true })
    utimesSync(left, 0, 0)
    const both = await Promise.all([1, 2].map(() => openValhalla(MONACO, { cacheFolder: own.folder })))
    expect(readdirSync(folder)).toEqual(['tiles-3.6.1'])
    const [one, two] = await Promise.all(both.map((each) => each.matrix('car', HOMES, HOMES)))
    expect(one).toEqual(two)
    own.remove()
  })

  test('someone who has no time gets no tiles, and leaves nothing half made', async () => {
    const own = ownCache()
    await expect(openValhalla(MONACO, { cacheFolder: own.folder, shouldStop: () => true })).rejects.toThrow()
    const map = join(own.folder, readdirSync(own.folder)[0]!)
    expect(readdirSync(map)).toEqual([])
    own.remove()
  })
})
