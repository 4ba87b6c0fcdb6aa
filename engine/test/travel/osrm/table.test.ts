import { FARTHEST_FROM_ROAD, NO_WAY, OFF_ROAD, osrmTablePath, readOsrmTable } from '@hjemrute/engine/travel'
import { describe, expect, test } from 'vitest'

const a = { lat: 59.4, lon: 10.5 }
const b = { lat: 59.41, lon: 10.48 }

/** As docs/http.md of osrm-backend shows an answer. */
const waypoint = (distance: number) => ({ location: [10.5, 59.4], name: 'Storgata', distance })
const ok = (durations: unknown, distances: unknown, more = {}) => ({
  code: 'Ok',
  durations,
  distances,
  sources: [waypoint(3), waypoint(4)],
  destinations: [waypoint(3), waypoint(4)],
  ...more,
})

describe('OSRM', () => {
  test('is asked with longitude first, and told who are sources and destinations', () => {
    expect(osrmTablePath('foot', [a], [b, a])).toBe(
      '/table/v1/walking/10.5,59.4;10.48,59.41;10.5,59.4?sources=0&destinations=1;2' +
        '&annotations=duration,distance&generate_hints=false',
    )
    expect(osrmTablePath('car', [a, b], [a])).toContain('/driving/10.5,59.4;10.48,59.41;10.5,59.4?sources=0;1&')
  })

  test('answers seconds and metres with decimals; null is no way', () => {
    const answer = ok([[0, 250.4], [null, 0]], [[0, 3209.5], [null, 0]]) // prettier-ignore
    expect(readOsrmTable(answer, 2, 2)).toEqual({
      kind: 'matrix',
      matrix: { seconds: Int32Array.from([0, 250, NO_WAY, 0]), metres: Int32Array.from([0, 3210, NO_WAY, 0]) },
    })
  })

  test('a place moved far to its road has none', () => {
    const zeros = [[0, 9], [9, 0]] // prettier-ignore
    const sea = [waypoint(3), waypoint(FARTHEST_FROM_ROAD + 1)]
    const answer = readOsrmTable(ok(zeros, zeros, { sources: sea, destinations: sea }), 2, 2)
    expect(answer).toMatchObject({ matrix: { seconds: Int32Array.from([0, OFF_ROAD, OFF_ROAD, OFF_ROAD]) } })
  })

  test('errors: too big, no segment, refused', () => {
    const error = (code: string, message = '') => readOsrmTable({ code, message }, 2, 2)
    expect(error('TooBig', 'Too many table coordinates')).toEqual({ kind: 'too-large' })
    expect(error('NoSegment', 'Could not find a matching segment for coordinate 3')).toEqual({
      kind: 'off-road',
      position: 3,
    })
    expect(error('NoSegment')).toEqual({ kind: 'refused', reason: 'NoSegment' })
    expect(error('InvalidQuery', 'Query string malformed')).toEqual({
      kind: 'refused',
      reason: 'InvalidQuery: Query string malformed',
    })
  })

  test('what is no table is not understood', () => {
    const square = [[0, 1], [1, 0]] // prettier-ignore
    const strange = [
      undefined,
      'Hello',
      {},
      ok(square, undefined),
      ok([[0, 1]], square),
      ok([[0], [1]], square),
      ok([[0, 'x'], [1, 0]], square), // prettier-ignore
      ok([[0, -1], [1, 0]], square), // prettier-ignore
    ]
    for (const answer of strange) expect(readOsrmTable(answer, 2, 2)).toEqual({ kind: 'not-understood' })
  })
})
