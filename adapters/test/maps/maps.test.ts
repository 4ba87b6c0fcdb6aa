import type { HjemruteError } from '@hjemrute/engine/errors'
import { straightLineMetres } from '@hjemrute/engine/geo'
import { copyFileSync, readdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { identifyMap, readDrawing, readExtract } from '../../src/maps/index.ts'
import { MONACO, ownCache } from '../roads/monaco.ts'

const cache = ownCache()
const options = { cacheFolder: cache.folder }
afterAll(() => cache.remove())

describe('an extract', () => {
  test('has its addresses, buildings and places', async () => {
    const { version, bounds, addresses, buildings, places } = await readExtract(MONACO, options)
    expect(version).toMatch(/^monaco [0-9a-f]{16}$/)
    expect(bounds).toEqual({ south: 43.72335, west: 7.409205, north: 43.75169, east: 7.448637 })
    // Counted in the file: 257 objects with a house number, 14 of them without a street; 27 of the rest stand twice.
    expect([addresses.length, buildings.length, places.length]).toEqual([216, 1207, 10])
    expect(new Set(addresses.map(({ street, number, place }) => `${street} ${number} ${place}`)).size).toBeGreaterThan(
      200,
    )
    expect(places.find(({ name }) => name === 'Monte-Carlo')).toMatchObject({ kind: 'suburb' })
  })

  test('knows which building an address lies in, and how large it is', async () => {
    const { addresses, buildings } = await readExtract(MONACO, options)
    const inside = addresses.filter(({ building }) => building !== undefined)
    expect(inside.length).toBeGreaterThan(150)
    for (const { building, ...address } of inside) {
      const { areaSquareMetres, ...middle } = buildings[building!]!
      // From the middle of a house to its door is less than its greatest side, and no house here is very narrow.
      expect(straightLineMetres(address, middle)).toBeLessThan(20 + 3 * Math.sqrt(areaSquareMetres))
    }
    // The Oceanographic Museum: its front is 100 m long, its depth about 20 m.
    const museum = buildings.find(({ name }) => name === 'Musée Océanographique')!
    expect(museum).toMatchObject({ kind: 'public' })
    expect(museum.areaSquareMetres).toBeGreaterThan(1500)
    expect(museum.areaSquareMetres).toBeLessThan(3500)
    expect(buildings.filter(({ kind }) => kind === 'hospital').length).toBe(5)
  })

  test('is the same from the memory as from the map; a damaged memory is made again', async () => {
    const first = await readExtract(MONACO, options)
    expect(await readExtract(MONACO, options)).toEqual(first)
    const { folder } = await identifyMap(MONACO, cache.folder)
    const file = join(
      folder,
      readdirSync(folder).find((name) => name.startsWith('extract'))!,
    )
    truncateSync(file, 1000)
    expect(await readExtract(MONACO, options)).toEqual(first)
  })

  test.each([
    ['missing', () => undefined, 'input-not-found'],
    ['no map', (file: string) => writeFileSync(file, 'not a map at all'), 'travel-map-broken'],
    ['empty', (file: string) => writeFileSync(file, ''), 'travel-map-broken'],
    ['cut', (file: string) => (copyFileSync(MONACO, file), truncateSync(file, 300_000)), 'travel-map-broken'],
  ])('that is %s is a fault', async (_, make, code) => {
    const own = ownCache()
    const file = join(own.folder, 'map.osm.pbf')
    make(file)
    const error = await readExtract(file, { cacheFolder: own.folder }).catch((reason: unknown) => reason)
    expect((error as HjemruteError).faults).toMatchObject([{ code, values: { file } }])
    own.remove()
  })
})

describe('a drawing', () => {
  test('has roads by class, water and names, and says whose map it is', async () => {
    const { attribution, roads, water, places } = await readDrawing(MONACO, undefined, options)
    expect(attribution).toContain('OpenStreetMap')
    const count = (wanted: string): number => roads.filter((road) => road.class === wanted).length
    expect(count('major')).toBeGreaterThan(200)
    expect(count('minor')).toBeGreaterThan(200)
    expect(count('path')).toBeGreaterThan(500)
    // The shore is one long line, joined from the pieces in the map.
    const shores = water.filter(({ kind }) => kind === 'line')
    expect(Math.max(...shores.map(({ rings }) => rings[0]!.length))).toBeGreaterThan(400)
    for (const { rings } of water.filter(({ kind }) => kind === 'area'))
      for (const ring of rings) expect([ring[0], ring[1]]).toEqual([ring.at(-2), ring.at(-1)])
    expect(places.map(({ name }) => name)).toContain('Fontvieille')
  })

  test('within a box has what touches it, and is the same from the memory', async () => {
    const whole = await readDrawing(MONACO, undefined, options)
    expect(await readDrawing(MONACO, undefined, options)).toEqual(whole)
    const box = { south: 43.73, west: 7.415, north: 43.735, east: 7.42 }
    const part = await readDrawing(MONACO, box, options)
    expect(part.bounds).toEqual(box)
    expect(part.roads.length).toBeGreaterThan(50)
    expect(part.roads.length).toBeLessThan(whole.roads.length / 2)
    for (const { points } of part.roads) {
      const lons = points.filter((_, i) => i % 2 === 0)
      expect(Math.min(...lons)).toBeLessThanOrEqual(box.east)
      expect(Math.max(...lons)).toBeGreaterThanOrEqual(box.west)
    }
  })
})
