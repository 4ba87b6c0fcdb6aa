import type { HjemruteError } from '@hjemrute/engine/errors'
import { OFF_ROAD } from '@hjemrute/engine/travel'
import type { Actor } from '@valhallajs/valhallajs'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { httpProvider, openValhalla } from '../../src/roads/index.ts'
import { loadValhalla } from '../../src/roads/load-valhalla.ts'
import { valhallaConfig } from '../../src/roads/valhalla-config.ts'
import { serve } from './loopback.ts'
import type { Answer, Asked } from './loopback.ts'
import { HOMES, MONACO, ownCache, SEA } from './monaco.ts'

const cache = ownCache()
let actor: Actor
let limited: Actor

beforeAll(async () => {
  await openValhalla(MONACO, { cacheFolder: cache.folder })
  const map = join(cache.folder, readdirSync(cache.folder)[0]!)
  const tiles = join(
    map,
    readdirSync(map).find((name) => name.startsWith('tiles'))!,
  )
  const { Actor } = await loadValhalla()
  const config = valhallaConfig(tiles) as { service_limits: { auto: object } }
  actor = new Actor(config)
  const auto = { ...config.service_limits.auto, max_matrix_location_pairs: 4 }
  limited = new Actor({ ...config, service_limits: { ...config.service_limits, auto } })
})
afterAll(() => cache.remove())

/** The engine itself behind HTTP, as valhalla_service answers: errors as a code and a sentence. */
const valhalla =
  (engine: () => Actor) =>
  async ({ url, body }: Asked): Promise<Answer> => {
    try {
      const answer = url === '/locate' ? await engine().locate(body) : await engine().matrix(body)
      return { body: answer }
    } catch (error) {
      return {
        status: 400,
        body: { error_code: 0, error: (error as Error).message, status_code: 400, status: 'Bad Request' },
      }
    }
  }

describe('Valhalla over HTTP', () => {
  test.each(['car', 'bicycle', 'foot'])('answers as the engine inside this process does, by %s', async (mode) => {
    const { address, asked } = await serve(valhalla(() => actor))
    // Whole steps of what is sent, so that both are asked about the same places.
    const places = HOMES.map(({ lat, lon }) => ({ lat: Number(lat.toFixed(4)), lon: Number(lon.toFixed(4)) }))
    const inside = await openValhalla(MONACO, { cacheFolder: cache.folder })
    const far = await httpProvider(`${address}/`, 'valhalla').matrix(mode, places, places)
    expect(far).toEqual(await inside.matrix(mode, places, places))
    expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'POST /locate',
      'POST /locate',
      'POST /sources_to_targets',
    ])
  })

  test('a place in the sea has no road', async () => {
    const { address, asked } = await serve(valhalla(() => actor))
    const places = [HOMES[0]!, SEA, HOMES[1]!]
    const { seconds } = await httpProvider(address, 'valhalla').matrix('car', places, places)
    expect([...seconds].map((value) => value === OFF_ROAD)).toEqual([
      false,
      true,
      false,
      true,
      true,
      true,
      false,
      true,
      false,
    ])
    expect(asked.at(-1)!.body).not.toContain(`"lat":${SEA.lat},`)
  })

  test('a server with a low limit is asked in halves', async () => {
    const { address, asked } = await serve(valhalla(() => limited))
    const { seconds } = await httpProvider(address, 'valhalla').matrix('car', HOMES, HOMES)
    expect(seconds.every((value) => value >= 0)).toBe(true)
    expect(asked.length).toBeGreaterThan(10)
  })

  test('what it refuses is quoted; an unknown mode is never asked for', async () => {
    const reason = 'Path distance exceeds the max distance limit: 9 meters'
    const { address, asked } = await serve(({ url, body }) => {
      if (url !== '/locate') return { status: 400, body: { error_code: 154, error: reason } }
      const { locations } = JSON.parse(body) as { locations: { lat: number; lon: number }[] }
      return { body: locations.map(({ lat, lon }) => ({ edges: [{ correlated_lat: lat, correlated_lon: lon }] })) }
    })
    const wrong = (mode: string): Promise<unknown> =>
      httpProvider(address, 'valhalla')
        .matrix(mode, HOMES, HOMES)
        .catch((error: unknown) => (error as HjemruteError).faults)
    expect(await wrong('boat')).toMatchObject([{ code: 'travel-server-mode', values: { mode: 'boat' } }])
    expect(asked).toEqual([])
    expect(await wrong('car')).toMatchObject([{ code: 'travel-server-refused', values: { reason } }])
  })
})
