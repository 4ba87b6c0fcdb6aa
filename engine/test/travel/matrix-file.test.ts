import { HjemruteError } from '@hjemrute/engine/errors'
import { buildTravel, decodeMatrixFile, encodeMatrixFile } from '@hjemrute/engine/travel'
import type { MatrixFile } from '@hjemrute/engine/travel'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { problemWith } from './problem.ts'

const travel = { kind: 'matrixFile', path: 'area.matrix.gz', sha256: '0'.repeat(64), mapVersion: null }

/** Addresses in another order than the problem's locations; one block holds `base` and `north`, `east` is outside. */
const area: MatrixFile = {
  ticksPerSecond: 1,
  mapVersion: null,
  modes: ['car'],
  addresses: [
    { id: 'east', lat: 47, lon: 9.52 },
    { id: 'Ås 3', lat: 47.1, lon: 9.5 },
    { id: 'north', lat: 47.01, lon: 9.5 },
    { id: 'base', lat: 47, lon: 9.5 },
  ],
  blocks: [
    {
      from: [2, 3],
      to: [2, 3],
      modes: new Map([['car', { times: Int32Array.of(0, 200, 300, 0), distances: Int32Array.of(0, 2000, 3000, 0) }]]),
    },
  ],
}

const codesOf = (run: () => unknown): string[] => {
  try {
    run()
  } catch (error) {
    if (error instanceof HjemruteError) return error.faults.map(({ code }) => code)
    throw error
  }
  return []
}

describe('the table of a matrix file', () => {
  const table = buildTravel(problemWith(travel), () => encodeMatrixFile(area))
  const { times, distances } = table.modes.get('car')!

  test('finds each location by its address', () => {
    // base is 0, north is 1: base → north is the block’s second row, first column.
    expect(times[0 * 3 + 1]).toBe(300)
    expect(times[1 * 3 + 0]).toBe(200)
    expect(distances[1 * 3 + 0]).toBe(2000)
  })

  test('estimates the pairs that no block holds, and says so', () => {
    // 0.02° of longitude at 47° north: 6,371,008.8 × 0.02 × π/180 × cos 47° = 1,516.7 m, × 0.096 = 145.6 s.
    expect(table.estimated).toBe(true)
    expect(times[0 * 3 + 2]).toBe(146)
    expect(times[2 * 3 + 0]).toBe(146)
  })

  test('is no estimate when the blocks hold every pair of the problem', () => {
    const locations = [{ id: 'north' }, { id: 'base' }]
    expect(buildTravel(problemWith(travel, { locations }), () => encodeMatrixFile(area)).estimated).toBe(false)
  })

  test('reads rows by position when the problem states them', () => {
    const locations = [
      { id: 'a', matrixIndex: 3 },
      { id: 'b', matrixIndex: 2 },
    ]
    const { size, modes } = buildTravel(problemWith(travel, { locations }), () => encodeMatrixFile(area))
    expect(size).toBe(4)
    expect(modes.get('car')!.times[3 * 4 + 2]).toBe(300)
  })
})

describe('a matrix file is refused', () => {
  const bytes = encodeMatrixFile(area)
  const built = (file: Uint8Array, more = {}) => codesOf(() => buildTravel(problemWith(travel, more), () => file))

  test('when it is another kind of file, newer, or cut short', () => {
    expect(built(new Uint8Array(3))).toEqual(['travel-file-not-a-matrix'])
    expect(built(new Uint8Array(400))).toEqual(['travel-file-not-a-matrix'])
    const newer = bytes.slice()
    newer[8] = 2
    expect(built(newer)).toEqual(['travel-file-version'])
    expect(built(bytes.slice(0, 30))).toEqual(['travel-file-cut-short'])
    expect(built(bytes.slice(0, -4))).toEqual(['travel-file-cut-short'])
    const scribbled = bytes.slice().fill(0x21, 16, 40)
    expect(built(scribbled)).toEqual(['travel-file-not-a-matrix'])
  })

  test('when a number in it is negative', () => {
    const negative = bytes.slice()
    negative[negative.length - 1] = 0x80
    expect(built(negative)).toEqual(['travel-file-negative'])
  })

  test('when it counts time otherwise, or lacks an address or a mode', () => {
    expect(built(bytes, { ticksPerSecond: 10 })).toEqual(['travel-file-clock'])
    expect(built(bytes, { locations: [{ id: 'nowhere' }] })).toEqual(['travel-file-address-missing'])
    const shifts = problemWith(travel).shifts.map((shift) => ({ ...shift, mode: 'foot' }))
    expect(built(bytes, { shifts })).toEqual(['travel-mode-missing'])
  })

  test('when nobody reads files here', () => {
    expect(codesOf(() => buildTravel(problemWith(travel)))).toEqual(['travel-file-not-readable'])
  })
})

test('what is encoded is what is decoded', () => {
  const numbers = (length: number) => fc.array(fc.nat(0x7fffffff), { minLength: length, maxLength: length })
  const positions = (size: number) => fc.uniqueArray(fc.nat(size - 1), { maxLength: size })
  const files = fc.uniqueArray(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 6 }).chain((ids) =>
    fc.record({ from: positions(ids.length), to: positions(ids.length) }).chain(({ from, to }) =>
      fc
        .tuple(numbers(from.length * to.length), numbers(from.length * to.length))
        .map(([times, distances]): MatrixFile => ({
          ticksPerSecond: '50/3',
          mapVersion: 'map of 2024-03-03',
          modes: ['foot'],
          addresses: ids.map((id) => ({ id, lat: 60, lon: 10 })),
          blocks: [
            {
              from,
              to,
              modes: new Map([['foot', { times: new Int32Array(times), distances: new Int32Array(distances) }]]),
            },
          ],
        })),
    ),
  )
  fc.assert(
    fc.property(files, (file) => {
      expect(decodeMatrixFile(encodeMatrixFile(file), 'f')).toEqual(file)
    }),
  )
})
