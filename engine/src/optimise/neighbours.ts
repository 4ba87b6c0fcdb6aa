import { FLOATING, KIND } from './instance/instance.ts'
import type { Instance } from './instance/instance.ts'

/** How far down the list of neighbours a ruin looks. */
const MOST_NEIGHBOURS = 120
/** A tick between two openings counts a quarter of a tick on the road. */
const TIME_SHARE = 0.25

/**
 * For a visit place the places most related to it, nearest first: near on the road, and wanted at about the same time.
 * Related visits are removed together because they can change places with one another. Each list is made when it is first
 * asked for, so that a first plan does not wait for them.
 */
export class Neighbours {
  private readonly instance: Instance
  private readonly visits: Int32Array
  private readonly related: Float64Array
  private readonly lists: (Int32Array | undefined)[]

  constructor(instance: Instance) {
    this.instance = instance
    const isVisit = (node: number) => instance.kind[node]! <= KIND.activity
    this.visits = Int32Array.from({ length: instance.nodes }, (_, node) => node).filter(isVisit)
    this.related = new Float64Array(this.visits.length)
    this.lists = new Array<Int32Array | undefined>(instance.nodes)
  }

  of(node: number): Int32Array {
    return (this.lists[node] ??= this.listFor(node))
  }

  private listFor(node: number): Int32Array {
    const { instance, visits, related } = this
    if (instance.kind[node]! > KIND.activity) return new Int32Array(0)
    for (let k = 0; k < visits.length; k++) {
      related[k] = visits[k] === node ? Infinity : relatedness(instance, node, visits[k]!)
    }
    return nearest(visits, related)
  }
}

function relatedness({ location, locations, legTicks, opens }: Instance, a: number, b: number): number {
  const legs = legTicks[0]
  const [x, y] = [location[a]!, location[b]!]
  const apart = legs === undefined || x === FLOATING || y === FLOATING
  const road = apart ? 0 : (legs[x * locations + y]! + legs[y * locations + x]!) / 2
  return road + TIME_SHARE * Math.abs(opens[a]! - opens[b]!)
}

/** The nodes with the least values, nearest first: a cut at the last one wanted, then a sort of what is below it. */
function nearest(nodes: Int32Array, related: Float64Array): Int32Array {
  const wanted = Math.min(MOST_NEIGHBOURS, nodes.length - 1)
  if (wanted <= 0) return new Int32Array(0)
  const cut = Float64Array.from(related).sort()[wanted - 1]!
  const near = Array.from(nodes.keys()).filter((k) => related[k]! <= cut)
  near.sort((a, b) => related[a]! - related[b]! || a - b)
  return Int32Array.from(near.slice(0, wanted), (k) => nodes[k]!)
}
