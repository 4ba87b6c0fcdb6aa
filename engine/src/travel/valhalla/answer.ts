import { straightLineMetres } from '../../geo.ts'
import type { Coordinate } from '../../geo.ts'
import { cellsOf, isRecord, NOT_UNDERSTOOD } from '../server-answer.ts'
import type { ServerAnswer } from '../server-answer.ts'
import { FARTHEST_FROM_ROAD, NO_WAY } from '../travel-provider.ts'

const METRES_PER_KILOMETRE = 1000
/** Valhalla's error for more places, or more pairs of them, than the server allows. */
const TOO_LARGE_CODE = 150
const TOO_LARGE_WORDS = /exceeded max locations/i

/**
 * Reads an answer of `/sources_to_targets` to a request of `from × to` places, short form: `durations` in seconds,
 * `distances` in kilometres, `null` where there is no way.
 */
export function readValhallaMatrix(answer: unknown, from: number, to: number): ServerAnswer {
  if (!isRecord(answer)) return NOT_UNDERSTOOD
  const { error, error_code, sources_to_targets: table } = answer
  if (typeof error === 'string') {
    const tooLarge = error_code === TOO_LARGE_CODE || TOO_LARGE_WORDS.test(error)
    return tooLarge ? { kind: 'too-large' } : { kind: 'refused', reason: error }
  }
  if (!isRecord(table)) return NOT_UNDERSTOOD
  const seconds = cellsOf(table['durations'], from, to, NO_WAY, 1)
  const metres = cellsOf(table['distances'], from, to, NO_WAY, METRES_PER_KILOMETRE)
  if (seconds === undefined || metres === undefined) return NOT_UNDERSTOOD
  // A way without a time is none, whatever its length.
  seconds.forEach((time, cell) => (metres[cell] = time === NO_WAY ? NO_WAY : metres[cell]!))
  return { kind: 'matrix', matrix: { seconds, metres } }
}

/**
 * Reads an answer of `/locate` about `places`: the positions of those that have a road near enough. `undefined` when it
 * is no such answer.
 */
export function readValhallaLocate(answer: unknown, places: readonly Coordinate[]): number[] | undefined {
  if (!Array.isArray(answer) || answer.length !== places.length) return undefined
  return answer.flatMap((found: unknown, position) => {
    const road = isRecord(found) ? nearestRoad(found['edges']) : undefined
    const near = road !== undefined && straightLineMetres(places[position]!, road) <= FARTHEST_FROM_ROAD
    return near ? [position] : []
  })
}

function nearestRoad(edges: unknown): Coordinate | undefined {
  const edge: unknown = Array.isArray(edges) ? edges[0] : undefined
  if (!isRecord(edge)) return undefined
  const { correlated_lat: lat, correlated_lon: lon } = edge
  return typeof lat === 'number' && typeof lon === 'number' ? { lat, lon } : undefined
}
