import { cellsOf, isRecord, NOT_UNDERSTOOD } from '../server-answer.ts'
import type { ServerAnswer } from '../server-answer.ts'
import { FARTHEST_FROM_ROAD, NO_WAY, OFF_ROAD } from '../travel-provider.ts'

/** OSRM tells which coordinate it found no road for, counted from 0, in words only. */
const NO_SEGMENT_FOR = /coordinate (\d+)/

/**
 * Reads an answer of OSRM's table service to a request of `from × to` places: `durations` in seconds and `distances` in
 * metres with `null` where there is no way, and how far each place was moved to a road. Errors come as a code.
 */
export function readOsrmTable(answer: unknown, from: number, to: number): ServerAnswer {
  if (!isRecord(answer) || typeof answer['code'] !== 'string') return NOT_UNDERSTOOD
  const { code, message } = answer
  const reason = typeof message === 'string' && message !== '' ? `${code}: ${message}` : String(code)
  if (code === 'TooBig') return { kind: 'too-large' }
  if (code === 'NoSegment') {
    const position = NO_SEGMENT_FOR.exec(reason)?.[1]
    return position === undefined ? { kind: 'refused', reason } : { kind: 'off-road', position: Number(position) }
  }
  if (code !== 'Ok') return { kind: 'refused', reason }
  const seconds = cellsOf(answer['durations'], from, to, NO_WAY, 1)
  const metres = cellsOf(answer['distances'], from, to, NO_WAY, 1)
  if (seconds === undefined || metres === undefined) return NOT_UNDERSTOOD
  farPlaces(answer['sources']).forEach((row) => {
    if (row < from) for (const cells of [seconds, metres]) cells.fill(OFF_ROAD, row * to, (row + 1) * to)
  })
  farPlaces(answer['destinations']).forEach((column) => {
    if (column < to)
      for (const cells of [seconds, metres]) for (let row = 0; row < from; row++) cells[row * to + column] = OFF_ROAD
  })
  return { kind: 'matrix', matrix: { seconds, metres } }
}

/** Positions of waypoints that were moved farther to a road than a home can lie from one. */
function farPlaces(waypoints: unknown): number[] {
  if (!Array.isArray(waypoints)) return []
  return waypoints.flatMap((waypoint: unknown, position) => {
    const distance = isRecord(waypoint) ? waypoint['distance'] : undefined
    return typeof distance === 'number' && distance > FARTHEST_FROM_ROAD ? [position] : []
  })
}
