import type { HjemruteError } from '@hjemrute/engine/errors'
import { buildTravel, encodeMatrixFile, roadMatrixFile } from '@hjemrute/engine/travel'
import { describe, expect, test } from 'vitest'
import { fakeRoads } from './fake-roads.ts'
import { problemWith } from './problem.ts'

const address = (id: string, lat: number, lon: number, area: string) => ({ id, lat, lon, area })
const addresses = [
  address('base', 47, 9.5, 'south'),
  address('north', 47.01, 9.5, 'middle'),
  address('east', 47, 9.52, 'south'),
  address('far', 47.1, 9.5, 'far'),
]
const neighbours = new Map([
  ['south', ['middle']],
  ['middle', ['south']],
])
const sha256 = '0'.repeat(64)

describe('a matrix file from roads', () => {
  test('has a block for each area with its neighbours, and the version of the map', async () => {
    const file = await roadMatrixFile(fakeRoads(), { addresses, neighbours, modes: ['car', 'foot'] })
    expect(file).toMatchObject({ ticksPerSecond: 1, mapVersion: 'fake 1', modes: ['car', 'foot'] })
    expect(file.blocks.map(({ from, to }) => [from, to])).toEqual([
      [
        [0, 2],
        [0, 2, 1],
      ],
      [[1], [1, 0, 2]],
      [[3], [3]],
    ])
    expect([...file.blocks[0]!.modes.get('car')!.times]).toEqual([0, 152, 118, 152, 0, 188])
  })

  test('is read back as the same roads, and pairs of areas apart as estimates', async () => {
    const file = await roadMatrixFile(fakeRoads(), { addresses, neighbours, modes: ['car'] })
    const travel = { kind: 'matrixFile', path: 'x.matrix', sha256, mapVersion: 'fake 1' }
    const near = buildTravel(problemWith(travel), () => encodeMatrixFile(file))
    expect(near.estimated).toBe(false)
    expect([...near.modes.get('car')!.times]).toEqual([0, 118, 152, 118, 0, 188, 152, 188, 0])
    const locations = addresses.map(({ id, lat, lon }) => ({ id, coordinate: { lat, lon } }))
    const all = buildTravel(problemWith(travel, { locations }), () => encodeMatrixFile(file))
    expect(all.estimated).toBe(true)
  })

  test('names addresses in the sea and on an island, and leaves protected ones out of what a server hears', async () => {
    const wrong = [...addresses, address('sea', 48.2, 9.5, 'south'), address('island', 47.6, 9.5, 'south')]
    const error = await roadMatrixFile(fakeRoads(), { addresses: wrong, neighbours, modes: ['car'] }).catch(
      (reason: unknown) => reason,
    )
    expect((error as HjemruteError).faults.map(({ code, values }) => `${code} ${values['location']}`)).toEqual([
      'travel-place-off-road sea',
      'travel-place-cut-off island',
    ])
    const roads = fakeRoads(false)
    const hidden = addresses.map((one) => (one.id === 'north' ? { ...one, addressProtected: true } : one))
    const file = await roadMatrixFile(roads, { addresses: hidden, neighbours, modes: ['car'] })
    expect(roads.seen.some(({ lat }) => lat === 47.01)).toBe(false)
    expect(file.blocks.every(({ from, to }) => ![...from, ...to].includes(1))).toBe(true)
  })
})
