import { HjemruteError } from '@hjemrute/engine/errors'
import { straightLineMetres } from '@hjemrute/engine/geo'
import { buildTravel, LARGEST_TABLE } from '@hjemrute/engine/travel'
import { describe, expect, test } from 'vitest'
import { problemWith } from './problem.ts'

/** The codes of the faults that stop the table, each with its place. */
function faultsOf(build: () => unknown): string[] {
  try {
    build()
  } catch (error) {
    if (error instanceof HjemruteError) return error.faults.map(({ code, path }) => `${code} ${path}`)
    throw error
  }
  return []
}

const square = [
  [0, 5, 9],
  [6, 0, 7],
  [8, 3, 0],
]

describe('a given matrix', () => {
  test('is used as given, also where it breaks the triangle inequality', () => {
    // base → north → east is 5 + 7 = 12, longer than base → east 9; east → north → base is 3 + 6 = 9, longer than 8.
    const table = buildTravel(problemWith({ kind: 'matrix', modes: { car: { times: square } } }))
    expect(table.size).toBe(3)
    expect(table.estimated).toBe(false)
    expect([...table.modes.get('car')!.times]).toEqual([0, 5, 9, 6, 0, 7, 8, 3, 0])
    expect([...table.modes.get('car')!.distances]).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0])
  })

  test('has 0 from a place to itself whatever its diagonal says, and whole metres', () => {
    const times = [
      [4, 5, 9],
      [6, 4, 7],
      [8, 3, 4],
    ]
    const distances = [
      [0, 10.4, 20.6],
      [10.4, 0, 3],
      [20.6, 3, 0],
    ]
    const { modes } = buildTravel(problemWith({ kind: 'matrix', modes: { car: { times, distances } } }))
    expect([...modes.get('car')!.times]).toEqual([0, 5, 9, 6, 0, 7, 8, 3, 0])
    expect([...modes.get('car')!.distances]).toEqual([0, 10, 21, 10, 0, 3, 21, 3, 0])
  })

  test('may be larger than the problem when locations say their rows', () => {
    const locations = [
      { id: 'base', matrixIndex: 2 },
      { id: 'north', matrixIndex: 0 },
    ]
    const problem = problemWith({ kind: 'matrix', modes: { car: { times: square } } }, { locations })
    expect(buildTravel(problem).modes.get('car')!.times[2 * 3 + 0]).toBe(8)
  })

  test('is refused with every place that is wrong', () => {
    const build = (times: number[][]) => () => buildTravel(problemWith({ kind: 'matrix', modes: { car: { times } } }))
    expect(faultsOf(build([[0]]))).toEqual(['travel-matrix-too-small travel.modes.car.times'])
    expect(
      faultsOf(
        build([
          [0, 1, 2],
          [1, 0],
          [1, 1, 0],
        ]),
      ),
    ).toEqual(['travel-matrix-not-square travel.modes.car.times[1]'])
    expect(
      faultsOf(
        build([
          [0, 1, -2],
          [1, 0, 1.5],
          [1, 1, 0],
        ]),
      ),
    ).toEqual([
      'travel-matrix-negative travel.modes.car.times[0][2]',
      'travel-matrix-not-whole travel.modes.car.times[1][2]',
    ])
  })

  test('is refused above the size that may stand inline, and when the shift travels in another way', () => {
    const row = new Array<number>(1101).fill(1)
    const large = { kind: 'matrix', modes: { car: { times: new Array(1101).fill(row) } } }
    expect(faultsOf(() => buildTravel(problemWith(large)))).toEqual(['travel-matrix-too-large travel.modes.car.times'])
    const bicycle = { kind: 'matrix', modes: { bicycle: { times: square } } }
    expect(faultsOf(() => buildTravel(problemWith(bicycle)))).toEqual(['travel-mode-missing shifts[0].mode'])
  })
})

describe('an estimate', () => {
  test('is straight line × 96 s/km by car, and says that it is one', () => {
    const table = buildTravel(problemWith({ kind: 'estimate' }))
    const { times, distances } = table.modes.get('car')!
    // 0.01° of latitude on a sphere of 6,371.0088 km is 1,111.95 m: × 0.096 = 106.7 s; × 1.3 = 1,445.5 m.
    expect(table.estimated).toBe(true)
    expect([...times.slice(0, 2)]).toEqual([0, 107])
    expect(distances[1]).toBe(1446)
    expect(times[3]).toBe(107)
  })

  test('counts in the problem’s ticks, by the problem’s own pace, in the modes in use', () => {
    const travel = { kind: 'estimate', secondsPerKilometre: { car: 100 } }
    const table = buildTravel(problemWith(travel, { ticksPerSecond: 10 }))
    expect(table.modes.get('car')!.times[1]).toBe(1112)
    expect([...table.modes.keys()]).toEqual(['car'])
  })

  test('agrees with the haversine formula', () => {
    const problem = problemWith({ kind: 'estimate', secondsPerKilometre: { car: 1000 } })
    const { times } = buildTravel(problem).modes.get('car')!
    const [, north, east] = problem.locations.map(({ coordinate }) => coordinate!)
    expect(times[1 * 3 + 2]).toBe(Math.round(straightLineMetres(north!, east!)))
  })

  test('is refused without a coordinate or a pace, and above what memory can hold', () => {
    const locations = [{ id: 'base', coordinate: { lat: 47, lon: 9.5 } }, { id: 'north' }]
    expect(faultsOf(() => buildTravel(problemWith({ kind: 'estimate' }, { locations })))).toEqual([
      'travel-coordinate-missing locations[1].coordinate',
    ])
    const shifts = problemWith({ kind: 'estimate' }).shifts.map((shift) => ({ ...shift, mode: 'kick-sled' }))
    expect(faultsOf(() => buildTravel(problemWith({ kind: 'estimate' }, { shifts })))).toEqual([
      'travel-pace-unknown shifts[0].mode',
    ])
    const far = [{ id: 'base', matrixIndex: LARGEST_TABLE, coordinate: { lat: 0, lon: 0 } }]
    expect(faultsOf(() => buildTravel(problemWith({ kind: 'estimate' }, { locations: far })))).toEqual([
      'travel-too-many-places locations',
    ])
  })
})

test('roads from a map are refused with the remedy until they come', () => {
  const map = { kind: 'map', extract: 'somewhere.osm.pbf' }
  expect(faultsOf(() => buildTravel(problemWith(map)))).toEqual(['travel-map-not-readable travel'])
})
