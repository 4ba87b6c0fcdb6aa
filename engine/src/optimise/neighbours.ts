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
  const related = new Float64Array(visits.length)
  return Array.from({ length: nodes }, (_, node) => {
    if (kind[node]! > 1) return new Int32Array(0)
    visits.forEach((other, k) => (related[k] = other === node ? Infinity : relatedness(node, other)))
    return nearest(visits, related)
  })

  function relatedness(a: number, b: number): number {
    const [x, y] = [location[a]!, location[b]!]
    const road = x === FLOATING || y === FLOATING ? 0 : (legs[x * locations + y]! + legs[y * locations + x]!) / 2
    return road + TIME_SHARE * Math.abs(opens[a]! - opens[b]!)
  }
}

/** The nodes with the least values, nearest first: a cut at the last one wanted, then a sort of what is below it. */
function nearest(nodes: readonly number[], related: Float64Array): Int32Array {
  const wanted = Math.min(MOST_NEIGHBOURS, nodes.length - 1)
  if (wanted <= 0) return new Int32Array(0)
  const cut = Float64Array.from(related).sort()[wanted - 1]!
  const near = Array.from(nodes.keys()).filter((k) => related[k]! <= cut)
  near.sort((a, b) => related[a]! - related[b]! || a - b)
  return Int32Array.from(near.slice(0, wanted), (k) => nodes[k]!)
}
