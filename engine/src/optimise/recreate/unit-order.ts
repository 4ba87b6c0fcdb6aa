import type { Random } from '../../random.ts'
import { durationToTicks } from '../../time.ts'
import { KIND, NEVER } from '../instance/instance.ts'
import type { Instance } from '../instance/instance.ts'
import type { Removed } from '../ruin/ruin.ts'

/** Chances of the orders, in the order of `ranks` below; the rest is a random order. */
const SHARES = [0.12, 0.12, 0.24, 0.12]

/** The order in which units are put back. Different orders lead the greedy repair to different plans. */
export class UnitOrder {
  private readonly random: Random
  private readonly ranks: readonly Float64Array[]
  private readonly key: Float64Array
  private readonly hardest: Float64Array

  constructor(instance: Instance, random: Random) {
    this.random = random
    this.key = new Float64Array(instance.units)
    this.hardest = hardestOfAll(instance)
    this.ranks = [earliestFirst(instance), farthestFirst(instance), hardestFirst(instance), narrowestFirst(instance)]
  }

  /** Sorts the removed units in place and returns them. */
  sort(removed: Removed): Int32Array {
    const { units, count } = removed
    const { key } = this
    const rank = removed.hardestFirst ? this.hardest : this.choose()
    for (let k = 0; k < count; k++) {
      const unit = units[k]!
      key[unit] = rank === undefined ? this.random.unit() : rank[unit]! * this.noise(removed)
    }
    if (removed.lead >= 0) key[removed.lead] = -1
    for (let i = 1; i < count; i++) {
      const unit = units[i]!
      const held = key[unit]!
      let j = i
      for (; j > 0 && key[units[j - 1]!]! > held; j--) units[j] = units[j - 1]!
      units[j] = unit
    }
    return units
  }

  /** An order drawn often is drawn a little differently each time. */
  private noise(removed: Removed): number {
    return removed.hardestFirst ? 1 : 0.8 + 0.4 * this.random.unit()
  }

  private choose(): Float64Array | undefined {
    let draw = this.random.unit()
    for (let k = 0; k < SHARES.length; k++) {
      draw -= SHARES[k]!
      if (draw < 0) return this.ranks[k]
    }
    return undefined
  }
}

const perUnit = (instance: Instance, value: (node: number, unit: number) => number): Float64Array =>
  Float64Array.from({ length: instance.units }, (_, unit) => value(instance.unitNodes[instance.unitFrom[unit]!]!, unit))

const earliestFirst = (instance: Instance) => perUnit(instance, (node) => instance.opens[node]! + 1)

/** Far from the first base first. */
function farthestFirst(instance: Instance): Float64Array {
  const { location, locations, legTicks, nodes } = instance
  const base = instance.routes === 0 ? 0 : location[nodes]!
  return perUnit(instance, (node) => 1 / (1 + (legTicks[0]?.[base * locations + Math.max(0, location[node]!)] ?? 0)))
}

/** Units with many nodes and few routes to choose from first. */
function hardestFirst(instance: Instance): Float64Array {
  const { allowedFrom, unitFrom } = instance
  return perUnit(instance, (node, unit) => {
    const routes = allowedFrom[node + 1]! - allowedFrom[node]!
    return (1 + routes) / (unitFrom[unit + 1]! - unitFrom[unit]!)
  })
}

const narrowestFirst = (instance: Instance) =>
  perUnit(instance, (node) => Math.max(0, instance.softLatest[node]! - instance.opens[node]!) + 1)

/** Windows much narrower than this are all alike: a visit with none of it still needs its whole service. Seconds. */
const NARROW = 1800

/**
 * What is hard to place while the plan is still empty: activities, which bind whole shifts, then units with few routes,
 * narrow windows and many nodes. What ties hold together comes together, the last of the day first: an earlier one finds
 * room before it more often than a later one behind what took the cheapest time.
 */
function hardestOfAll(instance: Instance): Float64Array {
  const { allowedFrom, unitFrom, unitNodes, unitOf, opens, hardLatest, units, kind } = instance
  const narrow = durationToTicks(instance.clock, NARROW)
  const chains = chainsOf(instance)
  const size = new Map<number, number>()
  const key = new Map<number, number>()
  for (const node of unitNodes) {
    const chain = chains[unitOf[node]!]!
    const routes = 1 + allowedFrom[node + 1]! - allowedFrom[node]!
    const own = kind[node] === KIND.activity ? 0 : routes * (narrow + Math.max(0, hardLatest[node]! - opens[node]!))
    size.set(chain, (size.get(chain) ?? 0) + 1)
    key.set(chain, Math.min(key.get(chain) ?? Infinity, own))
  }
  const firstOpening = (unit: number) => opens[unitNodes[unitFrom[unit]!]!]! / NEVER
  return Float64Array.from(
    { length: units },
    (_, unit) => key.get(chains[unit]!)! / size.get(chains[unit]!)! - firstOpening(unit),
  )
}

/** For each unit the least number of all units that ties join it to. */
function chainsOf({ units, unitOf, nodes, tieFrom, tieTo }: Instance): Int32Array {
  const chain = Int32Array.from({ length: units }, (_, unit) => unit)
  for (let changed = true; changed;) {
    changed = false
    for (let node = 0; node < nodes; node++) {
      for (let k = tieFrom[node]!; k < tieFrom[node + 1]!; k++) {
        const [a, b] = [unitOf[node]!, unitOf[tieTo[k]!]!]
        const least = Math.min(chain[a]!, chain[b]!)
        if (chain[a] === least && chain[b] === least) continue
        chain[a] = chain[b] = least
        changed = true
      }
    }
  }
  return chain
}
