import { HjemruteError, fault } from '@hjemrute/engine/errors'
import type { Coordinate } from '@hjemrute/engine/geo'
import {
  OFF_ROAD,
  readValhallaLocate,
  readValhallaMatrix,
  valhallaLocateBody,
  valhallaMatrixBody,
} from '@hjemrute/engine/travel'
import type { RoadMatrix } from '@hjemrute/engine/travel'
import type { Actor } from '@valhallajs/valhallajs'

/** Sources of one request: few enough that progress is told often, enough that finding the targets again costs 2 %. */
const SOURCES_AT_ONCE = 25

/**
 * One matrix from Valhalla, in requests of a few sources each. The engine computes in a thread of its own, so this one
 * stays free.
 *
 * Every request has at least as many targets as sources: with fewer, Valhalla searches backwards and its answers differ
 * by minutes, and a pair's time would depend on what else was asked.
 */
export async function valhallaMatrix(
  actor: Actor,
  costing: string,
  from: readonly Coordinate[],
  to: readonly Coordinate[],
  onProgress: (share: number) => void,
): Promise<RoadMatrix> {
  const seconds = new Int32Array(from.length * to.length).fill(OFF_ROAD)
  const metres = new Int32Array(from.length * to.length).fill(OFF_ROAD)
  const sources = await byTheRoad(actor, costing, from)
  const targets = await byTheRoad(actor, costing, to)
  if (targets.length === 0) return { seconds, metres }
  for (let first = 0; first < sources.length; first += SOURCES_AT_ONCE) {
    const rows = sources.slice(first, first + SOURCES_AT_ONCE)
    const columns = [...targets]
    while (columns.length < rows.length) columns.push(targets[0]!)
    const found = await ask(
      actor,
      costing,
      rows.map((row) => from[row]!),
      columns.map((column) => to[column]!),
    )
    rows.forEach((row, i) => {
      targets.forEach((column, j) => {
        seconds[row * to.length + column] = found.seconds[i * columns.length + j]!
        metres[row * to.length + column] = found.metres[i * columns.length + j]!
      })
    })
    onProgress(Math.min(1, (first + rows.length) / sources.length))
  }
  return { seconds, metres }
}

async function ask(
  actor: Actor,
  costing: string,
  sources: readonly Coordinate[],
  targets: readonly Coordinate[],
): Promise<RoadMatrix> {
  const text = await actor.matrix(valhallaMatrixBody(costing, sources, targets))
  const answer = readValhallaMatrix(JSON.parse(text), sources.length, targets.length)
  if (answer.kind === 'matrix') return answer.matrix
  throw new HjemruteError('ours', [fault('unexpected-error', '', { reason: `valhalla: ${answer.kind}` })])
}

/** Positions of the places that have a road of the mode near enough. */
async function byTheRoad(actor: Actor, costing: string, places: readonly Coordinate[]): Promise<number[]> {
  if (places.length === 0) return []
  const found = readValhallaLocate(JSON.parse(await actor.locate(valhallaLocateBody(costing, places))), places)
  if (found !== undefined) return found
  throw new HjemruteError('ours', [fault('unexpected-error', '', { reason: 'valhalla: locate' })])
}
