import type { Coordinate } from '@hjemrute/engine/geo'
import { straightLineMetres } from '@hjemrute/engine/geo'
import type { RoadMatrix } from '@hjemrute/engine/travel'
import { FARTHEST_FROM_ROAD, NO_WAY, OFF_ROAD } from '@hjemrute/engine/travel'
import type { Actor } from '@valhallajs/valhallajs'

/** Sources of one request: few enough that progress is told often, enough that finding the targets again costs 2 %. */
const SOURCES_AT_ONCE = 25

interface MatrixAnswer {
  readonly sources_to_targets: { readonly durations: (number | null)[][]; readonly distances: (number | null)[][] }
}

interface LocateAnswer {
  readonly edges: readonly { readonly correlated_lat: number; readonly correlated_lon: number }[] | null
}

/**
 * One matrix from Valhalla, in requests of a few sources each. The engine answers from a thread of its own, so this one
 * stays free; `isStopped` is heeded between requests.
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
    const { durations, distances } = await ask(actor, costing, pick(from, rows), pick(to, columns))
    rows.forEach((row, i) => {
      targets.forEach((column, j) => {
        const cell = row * to.length + column
        const time = durations[i]![j] ?? NO_WAY
        seconds[cell] = time
        metres[cell] = time === NO_WAY ? NO_WAY : Math.round((distances[i]![j] ?? 0) * 1000)
      })
    })
    onProgress(Math.min(1, (first + rows.length) / sources.length))
  }
  return { seconds, metres }
}

const pick = (places: readonly Coordinate[], positions: readonly number[]): Coordinate[] =>
  positions.map((position) => places[position]!)

async function ask(
  actor: Actor,
  costing: string,
  sources: readonly Coordinate[],
  targets: readonly Coordinate[],
): Promise<MatrixAnswer['sources_to_targets']> {
  const request = JSON.stringify({ sources, targets, costing, verbose: false })
  return (JSON.parse(await actor.matrix(request)) as MatrixAnswer).sources_to_targets
}

/** Positions of the places that have a road of the mode near enough. */
async function byTheRoad(actor: Actor, costing: string, places: readonly Coordinate[]): Promise<number[]> {
  if (places.length === 0) return []
  const request = JSON.stringify({ locations: places, costing, verbose: false })
  const answers = JSON.parse(await actor.locate(request)) as LocateAnswer[]
  return answers.flatMap(({ edges }, position) => {
    const nearest = edges?.[0]
    if (nearest === undefined) return []
    const road = { lat: nearest.correlated_lat, lon: nearest.correlated_lon }
    return straightLineMetres(places[position]!, road) <= FARTHEST_FROM_ROAD ? [position] : []
  })
}
