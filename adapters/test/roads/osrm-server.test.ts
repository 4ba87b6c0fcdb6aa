import type { HjemruteError } from '@hjemrute/engine/errors'
import { straightLineMetres } from '@hjemrute/engine/geo'
import type { Coordinate } from '@hjemrute/engine/geo'
import { NO_WAY, OFF_ROAD } from '@hjemrute/engine/travel'
import { describe, expect, test } from 'vitest'
import { httpProvider } from '../../src/roads/index.ts'
import { serve } from './loopback.ts'
import type { Answer, Asked } from './loopback.ts'

const QUICK = { pauseSeconds: 0.001, tries: 3 }
const homes = (count: number): Coordinate[] =>
  Array.from({ length: count }, (_, i) => ({ lat: 59.4 + (i % 37) / 1000, lon: 10.5 + i / 10_000 }))

interface TableQuestion {
  readonly coordinates: Coordinate[]
  readonly sources: number[]
  readonly destinations: number[]
}

function tableQuestion({ url }: Asked): TableQuestion {
  const { pathname, searchParams } = new URL(url, 'http://localhost')
  const numbers = (name: string): number[] => searchParams.get(name)!.split(';').map(Number)
  const coordinates = pathname
    .split('/')
    .at(-1)!
    .split(';')
    .map((pair) => {
      const [lon, lat] = pair.split(',').map(Number)
      return { lat: lat!, lon: lon! }
    })
  return { coordinates, sources: numbers('sources'), destinations: numbers('destinations') }
}

/** As osrm-routed answers (docs/http.md, table service): straight lines at 10 m/s. */
function osrm(limit = 100) {
  return (asked: Asked): Answer => {
    const { coordinates, sources, destinations } = tableQuestion(asked)
    if (coordinates.length > limit)
      return { status: 400, body: { code: 'TooBig', message: 'Too many table coordinates' } }
    const off = coordinates.findIndex(({ lat }) => lat >= 60)
    if (off !== -1) {
      const message = `Could not find a matching segment for coordinate ${off}`
      return { status: 400, body: { code: 'NoSegment', message } }
    }
    const island = (place: Coordinate): boolean => place.lat >= 59.8
    const lengths = sources.map((a) =>
      destinations.map((b) => {
        const [from, to] = [coordinates[a]!, coordinates[b]!]
        return island(from) === island(to) ? straightLineMetres(from, to) : null
      }),
    )
    const waypoints = (list: number[]) =>
      list.map((i) => ({ location: [coordinates[i]!.lon, coordinates[i]!.lat], name: '', distance: 2.5 }))
    return {
      body: {
        code: 'Ok',
        durations: lengths.map((row) => row.map((length) => (length === null ? null : length / 10))),
        distances: lengths,
        sources: waypoints(sources),
        destinations: waypoints(destinations),
      },
    }
  }
}

const faultsOf = (promise: Promise<unknown>): Promise<string[]> =>
  promise.then(
    () => [],
    (error: unknown) =>
      (error as HjemruteError).faults.map(({ code, values }) =>
        `${code} ${values['reason'] ?? values['mode'] ?? ''}`.trim(),
      ),
  )

describe('OSRM over HTTP', () => {
  test('is asked in blocks of at most 100 coordinates, and the matrix is whole', async () => {
    const { address, asked } = await serve(osrm())
    const roads = httpProvider(address, 'osrm')
    const [from, to] = [homes(60), homes(110).slice(0, 105)]
    const shares: number[] = []
    const { seconds, metres } = await roads.matrix('car', from, to, (share) => shares.push(share))
    expect(asked.map((one) => tableQuestion(one).coordinates.length)).toEqual([100, 100, 55, 60, 60, 15])
    expect(asked.every(({ method }) => method === 'GET')).toBe(true)
    expect(shares.at(-1)).toBe(1)
    from.forEach((a, i) => {
      to.forEach((b, j) => {
        const length = straightLineMetres(a, b)
        expect(metres[i * to.length + j]).toBeCloseTo(length, -0.5)
        expect(Math.abs(seconds[i * to.length + j]! - length / 10)).toBeLessThan(1)
      })
    })
  })

  test('sends coordinates rounded and shuffled, and no more than those', async () => {
    const { address, asked } = await serve(osrm())
    const named = homes(40).map((place, i) => ({ ...place, lat: place.lat + 0.000_012_3, id: `recipient-${i}` }))
    await httpProvider(address, 'osrm').matrix('car', named, named)
    expect(asked[0]!.url).not.toContain('recipient')
    const { coordinates } = tableQuestion(asked[0]!)
    const given = named.map(({ lat, lon }) => `${lat.toFixed(4)} ${lon.toFixed(4)}`)
    const sent = coordinates.slice(0, 40).map(({ lat, lon }) => `${lat.toFixed(4)} ${lon.toFixed(4)}`)
    for (const { lat, lon } of coordinates) expect([Number(lat.toFixed(4)), Number(lon.toFixed(4))]).toEqual([lat, lon])
    expect(sent).not.toEqual(given)
    expect([...sent].sort()).toEqual([...given].sort())
  })

  test('that takes less at once is asked in halves', async () => {
    const { address, asked } = await serve(osrm(30))
    const { seconds } = await httpProvider(address, 'osrm').matrix('car', homes(40), homes(40))
    expect(seconds.every((value) => value >= 0)).toBe(true)
    expect(asked.length).toBeGreaterThan(4)
    const never = await serve(osrm(1))
    expect(await faultsOf(httpProvider(never.address, 'osrm').matrix('car', homes(2), homes(2)))).toEqual([
      'travel-server-refused too large',
    ])
  })

  test('tells who has no road, and which pairs have no way', async () => {
    const { address } = await serve(osrm())
    const places = [...homes(3), { lat: 60.2, lon: 10.5 }, { lat: 59.9, lon: 10.5 }]
    const { seconds } = await httpProvider(address, 'osrm').matrix('car', places, places)
    expect(seconds[3 * 5 + 3]).toBe(OFF_ROAD)
    expect(seconds[0 * 5 + 3]).toBe(OFF_ROAD)
    expect(seconds[0 * 5 + 4]).toBe(NO_WAY)
    expect(seconds[4 * 5 + 4]).toBe(0)
    expect(seconds[1]).toBeGreaterThan(0)
  })

  test('that says no is quoted, and one that is no OSRM is told from it', async () => {
    const refuse = await serve(() => ({ status: 400, body: { code: 'InvalidValue', message: 'no such profile' } }))
    expect(await faultsOf(httpProvider(refuse.address, 'osrm').matrix('car', homes(2), homes(2)))).toEqual([
      'travel-server-refused InvalidValue: no such profile',
    ])
    const page = await serve(() => ({ body: '<html>Hello</html>' }))
    expect(await faultsOf(httpProvider(page.address, 'osrm').matrix('car', homes(2), homes(2)))).toEqual([
      'travel-server-answer',
    ])
  })

  test('is built for one mode: others need a server of their own', async () => {
    const { address } = await serve(osrm())
    expect(await faultsOf(httpProvider(address, 'osrm').matrix('foot', homes(2), homes(2)))).toEqual([
      'travel-server-mode foot',
    ])
    const both = httpProvider({ car: address, foot: `${address}/walk/` }, 'osrm')
    expect((await both.matrix('foot', homes(2), homes(2))).seconds.length).toBe(4)
  })
})

describe('a server', () => {
  test('that is busy is asked again', async () => {
    let count = 0
    const good = osrm()
    const { address } = await serve((asked) => {
      count++
      if (count === 1) return { status: 503, body: 'busy' }
      return count === 2 ? undefined : good(asked)
    })
    expect((await httpProvider(address, 'osrm', QUICK).matrix('car', homes(2), homes(2))).seconds.length).toBe(4)
    expect(count).toBe(3)
  })

  test('that stays silent, slow, broken or sends us elsewhere is a fault that names it, without an address', async () => {
    const broken = await serve(() => ({ status: 500, body: 'sorry' }))
    expect(await faultsOf(httpProvider(broken.address, 'osrm', QUICK).matrix('car', homes(2), homes(2)))).toEqual([
      'travel-server-silent HTTP 500',
    ])
    expect(broken.asked.length).toBe(3)
    const elsewhere = await serve(() => ({ status: 302, body: '' }))
    expect(
      await faultsOf(httpProvider(elsewhere.address, 'osrm', QUICK).matrix('car', homes(2), homes(2))),
    ).toHaveLength(1)
    expect(elsewhere.asked.every(({ url }) => url.startsWith('/table'))).toBe(true)
    const slow = await serve(() => new Promise<Answer>(() => undefined))
    const hurried = httpProvider(slow.address, 'osrm', { timeoutSeconds: 0.05, tries: 1 })
    expect(await faultsOf(hurried.matrix('car', homes(2), homes(2)))).toEqual(['travel-server-silent TimeoutError'])

    const { address } = await serve(osrm())
    const nobody = address.replace(/\d+$/, '9') // discard: nobody listens there
    const error = await httpProvider(nobody.replace('//', '//user:secret@'), 'osrm', QUICK)
      .matrix('car', homes(2), homes(2))
      .catch((reason: unknown) => reason)
    expect(JSON.stringify((error as HjemruteError).faults)).not.toMatch(/secret|59\.4/)
  })

  test('that wants a password gets it in a header, and no other place', async () => {
    const { address, asked } = await serve(osrm())
    await httpProvider(address.replace('//', '//user:se%20cret@'), 'osrm').matrix('car', homes(2), homes(2))
    expect(asked[0]!.url).not.toContain('cret')
    expect(asked[0]!.authorization).toBe(`Basic ${btoa('user:se cret')}`)
  })

  test('on this machine is local, another is not', () => {
    const localOf = (address: string): boolean => httpProvider(address, 'osrm').local
    expect(['http://localhost:5000', 'http://127.0.0.1:5000', 'http://[::1]:5000'].map(localOf)).toEqual([
      true,
      true,
      true,
    ])
    expect(['http://routing.example', 'http://127.0.0.1.example', 'http://10.0.0.7'].map(localOf)).toEqual([
      false,
      false,
      false,
    ])
    expect(httpProvider({ car: 'http://localhost:1', foot: 'http://routing.example' }, 'osrm').local).toBe(false)
  })
})
