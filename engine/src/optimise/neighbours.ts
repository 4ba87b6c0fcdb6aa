import { FLOATING } from './instance/instance.ts'
import type { Instance } from './instance/instance.ts'

/** How far down the list of neighbours a ruin looks. */
const MOST_NEIGHBOURS = 120
/** A tick between two openings counts a quarter of a tick on the road. */
const TIME_SHARE = 0.25

/**
 * For every visit place the places most related to it, nearest first: near on the road, and wanted at about the
 * same time. Related visits are removed together because they can change places with one another.
 */
export function buildNeighbours(instance: Instance): Int32Array[] {
  const { nodes, location, locations, legTicks, opens, kind } = instance
  const legs = legTicks[0] ?? new Int32Array(1)
  const visits = Array.from({ length: nodes }, (_, n) => n).filter((n) => kind[n]! <= 1)
  const related = new Float64Array(nodes)
  return Array.from({ length: nodes }, (_, node) => {
    if (kind[node]! > 1) return new Int32Array(0)
    for (const other of visits) related[other] = relatedness(node, other)
    const others = visits.filter((other) => other !== node)
    others.sort((a, b) => related[a]! - related[b]! || a - b)
    return Int32Array.from(others.slice(0, MOST_NEIGHBOURS))
  })

  function relatedness(a: number, b: number): number {
    const [x, y] = [location[a]!, location[b]!]
    const road = x === FLOATING || y === FLOATING ? 0 : (legs[x * locations + y]! + legs[y * locations + x]!) / 2
    return road + TIME_SHARE * Math.abs(opens[a]! - opens[b]!)
  }
}
