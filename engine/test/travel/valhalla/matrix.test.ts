import {
  NO_WAY,
  readValhallaLocate,
  readValhallaMatrix,
  valhallaLocateBody,
  valhallaMatrixBody,
} from '@hjemrute/engine/travel'
import { describe, expect, test } from 'vitest'

const a = { lat: 47.16, lon: 9.5 }
const b = { lat: 47.17, lon: 9.51 }

describe('Valhalla', () => {
  test('is asked for the short form, in kilometres, with coordinates alone', () => {
    const named = { ...a, id: 'home-1' }
    expect(JSON.parse(valhallaMatrixBody('auto', [named], [b]))).toEqual({
      sources: [a],
      targets: [b],
      costing: 'auto',
      verbose: false,
      units: 'kilometers',
    })
    expect(JSON.parse(valhallaLocateBody('pedestrian', [named, b]))).toEqual({
      locations: [a, b],
      costing: 'pedestrian',
      verbose: false,
    })
  })

  // Recorded from Valhalla 3.6.1, one cell made null.
  test('answers seconds and kilometres; null is no way', () => {
    const answer = {
      sources_to_targets: { durations: [[0, 250], [null, 0]], distances: [[0, 3.209], [0, 0]] },
      units: 'kilometers',
      algorithm: 'timedistancematrix',
    } // prettier-ignore
    expect(readValhallaMatrix(answer, 2, 2)).toEqual({
      kind: 'matrix',
      matrix: { seconds: Int32Array.from([0, 250, NO_WAY, 0]), metres: Int32Array.from([0, 3209, NO_WAY, 0]) },
    })
  })

  test('errors: too many places, refused; the long form and web pages are not understood', () => {
    expect(readValhallaMatrix({ error_code: 150, error: 'Exceeded max locations: 2500.000000' }, 1, 1)).toEqual({
      kind: 'too-large',
    })
    expect(readValhallaMatrix({ error: 'Exceeded max locations: 50' }, 1, 1)).toEqual({ kind: 'too-large' })
    const reason = 'Path distance exceeds the max distance limit: 400000 meters'
    expect(readValhallaMatrix({ error_code: 154, error: reason }, 1, 1)).toEqual({ kind: 'refused', reason })
    const long = { sources_to_targets: [[{ from_index: 0, to_index: 0, time: 0, distance: 0 }]] }
    for (const answer of [long, undefined, '<html>', { sources_to_targets: { durations: [[0]] } }])
      expect(readValhallaMatrix(answer, 1, 1)).toEqual({ kind: 'not-understood' })
  })

  test('locates: near, far, nowhere', () => {
    const edge = (lat: number) => ({ way_id: 1, correlated_lat: lat, correlated_lon: 9.5, percent_along: 0.5 })
    // A hundredth of a degree is 1,112 m: too far from the road.
    const answer = [
      { edges: [edge(47.16), edge(48)], nodes: [] },
      { edges: [edge(47.18)], nodes: [] },
      { edges: null, nodes: null },
    ]
    expect(readValhallaLocate(answer, [a, b, b])).toEqual([0])
    expect(readValhallaLocate(answer, [a])).toBeUndefined()
    expect(readValhallaLocate({ error: 'no' }, [a])).toBeUndefined()
  })
})
