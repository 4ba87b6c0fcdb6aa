import { HjemruteError } from '@hjemrute/engine/errors'
import { straightLineMetres } from '@hjemrute/engine/geo'
import type { Problem, TravelTable } from '@hjemrute/engine/model'
import { DETOUR_FACTOR, SECONDS_PER_KILOMETRE, tableFromRoads } from '@hjemrute/engine/travel'
import { describe, expect, test } from 'vitest'
import { fakeRoads } from './fake-roads.ts'
import { problemWith } from './problem.ts'

const map = { kind: 'map', extract: 'map.osm.pbf' }
const at = (id: string, lat: number, lon: number) => ({ id, coordinate: { lat, lon } })

/** Three places near each other, and whatever else a test needs. */
const places = [at('base', 47, 9.5), at('north', 47.01, 9.5), at('east', 47, 9.52)]
const problemAt = (locations: unknown[], more: Record<string, unknown> = {}): Problem =>
  problemWith(map, { locations, ...more })

async function faultsOf(table: Promise<TravelTable>): Promise<string[]> {
  const error = await table.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof HjemruteError)) throw error ?? new Error('no fault')
  return error.faults.map(({ code, path, values }) => `${code} ${path} ${values['location']}`)
}

describe('a table from roads', () => {
  test('holds seconds as ticks and metres, over shortest paths', async () => {
    // From the base 1,112 m north and 1,517 m east; 111 + 7 s, since north lies on the base's own longitude, and 152 s.
    const table = await tableFromRoads(problemAt(places), fakeRoads())
    const { times, distances } = table.modes.get('car')!
    expect(table).toMatchObject({ size: 3, estimated: false })
    expect([...times.slice(0, 3)]).toEqual([0, 118, 152])
    expect([...distances.slice(0, 3)]).toEqual([0, 1112, 1517])
    const slow = await tableFromRoads(problemAt(places, { ticksPerSecond: '5/2' }), fakeRoads())
    expect([...slow.modes.get('car')!.times.slice(0, 3)]).toEqual([0, 295, 380])
  })

  test('has a row for each matrixIndex, and leaves fixed seconds to their place', async () => {
    const located = [
      { ...places[0], matrixIndex: 2, fixedSeconds: { car: 90 } },
      { ...places[1], matrixIndex: 0 },
      { ...places[2], matrixIndex: 0 },
    ]
    const { size, modes } = await tableFromRoads(problemAt(located), fakeRoads())
    expect(size).toBe(3)
    expect(modes.get('car')!.times[2 * 3 + 0]).toBe(118)
    expect(modes.get('car')!.times[1 * 3 + 0]).toBe(0)
  })

  test('names every place without a coordinate, in the sea, or on an island', async () => {
    const sea = [...places, at('sea', 48.5, 9.5), at('island', 47.6, 9.5)]
    expect(await faultsOf(tableFromRoads(problemAt(sea), fakeRoads()))).toEqual([
      'travel-place-off-road locations[3].coordinate sea',
      'travel-place-cut-off locations[4].coordinate island',
    ])
    expect(await faultsOf(tableFromRoads(problemAt([...places, { id: 'nowhere' }]), fakeRoads()))).toEqual([
      'travel-coordinate-missing locations[3].coordinate nowhere',
    ])
  })

  test('where one mode arrives and another does not, the other takes a hundred days', async () => {
    const roads = fakeRoads(true, { car: ({ lon }) => lon > 9.51 })
    const shift = problemAt(places).shifts[0]!
    const shifts = [shift, { ...shift, id: 's2', mode: 'foot' }]
    const { modes, estimated } = await tableFromRoads(problemAt(places, { shifts }), roads)
    expect(estimated).toBe(false)
    expect(modes.get('car')!.times[2]).toBe(100 * 24 * 3600)
    expect(modes.get('foot')!.times[2]).toBe(1517)
  })

  test('protected homes are never told to a server, and their pairs are estimates', async () => {
    const recipients = [{ id: 'r1', addressProtected: true }]
    const problem = problemAt(places, { recipients })
    const far = fakeRoads(false)
    const table = await tableFromRoads(problem, far)
    expect(far.seen.some(({ lat }) => lat === 47.01)).toBe(false)
    expect(table.estimated).toBe(true)
    const line = straightLineMetres(places[0]!.coordinate, places[1]!.coordinate)
    const { times, distances } = table.modes.get('car')!
    expect(times[1]).toBe(Math.round((line / 1000) * SECONDS_PER_KILOMETRE['car']!))
    expect(distances[1]).toBe(Math.round(line * DETOUR_FACTOR))
    // Everyone else's pairs are the road's, as they would be without the protected home.
    expect(times[2]).toBe(152)
    expect((await tableFromRoads(problem, fakeRoads(true))).estimated).toBe(false)
  })

  test('when time is up, rows that are not known are estimates, and the table says so', async () => {
    const many = Array.from({ length: 60 }, (_, i) => at(`home-${i}`, 47 + i / 1000, 9.5))
    const visit = { ...problemAt(places).visits[0]!, location: 'home-1' }
    const shift = { ...problemAt(places).shifts[0]!, startLocation: 'home-0', endLocation: 'home-0' }
    const problem = problemAt(many, { visits: [visit], shifts: [shift] })
    const roads = fakeRoads()
    const told: number[] = []
    const table = await tableFromRoads(problem, roads, {
      onProgress: (share) => told.push(share),
      shouldStop: () => roads.pairs > 0,
    })
    expect(roads.pairs).toBe(25 * 60)
    expect(told).toEqual([25 / 60])
    expect(table.estimated).toBe(true)
    const { times } = table.modes.get('car')!
    // 111.2 m north: 11 + 7 s by the road, 11 s by the estimate (96 s/km).
    expect([times[1], times[59 * 60 + 58]]).toEqual([18, 11])
  })
})
