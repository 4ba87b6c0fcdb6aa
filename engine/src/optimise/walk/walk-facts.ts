import { KIND, FLOATING } from '../instance/instance.ts'
import type { Instance } from '../instance/instance.ts'
import type { TimeWeights } from '../time-weights.ts'

/** Whole numbers of a stop: `facts[(factorOffset[route] + node) * FACTS + field]`. Times are ticks. */
export const FACT = {
  /** 1: not a visit or activity with a place and one window: it takes the long way, `StepWalk.step`. */
  odd: 0,
  location: 1,
  leaves: 2,
  service: 3,
  /** Service that counts as work against balance and utilisation: that of visits. */
  worked: 4,
  /** Earliest start that opening and locks allow. */
  soonest: 5,
  hardLatest: 6,
  softLatest: 7,
  /** Its ties: a stretch of `instance.tieTo` and `tieIn`. */
  tiesFrom: 8,
  tiesTo: 9,
  /** 1: a later departure does not move it; see `RouteWalk`. */
  staysPut: 10,
  /** Usual variation, where slack is priced. */
  variation: 11,
} as const
export const FACTS = 12

/** Prices and wishes of a stop: `wishes[node * WISHES + field]`. */
export const WISH = { lateWeight: 0, usualStart: 1, referenceStart: 2, firstOpening: 3 } as const
export const WISHES = 4

/** What every step asks of a stop, side by side: it is asked a thousand times an iteration, and memory is what takes time. */
export interface WalkFacts {
  readonly facts: Int32Array
  readonly wishes: Float64Array
}

export function walkFacts(instance: Instance, weights: TimeWeights, staysPut: (node: number) => boolean): WalkFacts {
  const { nodes, size, duration, kind, location, windowFrom } = instance
  const facts = new Int32Array(duration.length * FACTS)
  const wishes = new Float64Array(size * WISHES)
  for (let row = 0; row < duration.length; row++) {
    const node = row % size
    const service = duration[row]!
    const plain = kind[node]! <= KIND.activity && location[node] !== FLOATING
    const f = row * FACTS
    facts[f + FACT.odd] = plain && windowFrom[node + 1]! - windowFrom[node]! === 1 ? 0 : 1
    facts[f + FACT.location] = location[node]!
    facts[f + FACT.leaves] = instance.leaves[node]!
    facts[f + FACT.service] = service
    facts[f + FACT.worked] = kind[node] === KIND.visit ? service : 0
    facts[f + FACT.soonest] = Math.max(instance.opens[node]!, instance.notBefore[node]!)
    facts[f + FACT.hardLatest] = instance.hardLatest[row]!
    facts[f + FACT.softLatest] = instance.softLatest[row]!
    if (node >= nodes) continue
    facts[f + FACT.tiesFrom] = instance.tieFrom[node]!
    facts[f + FACT.tiesTo] = instance.tieFrom[node + 1]!
    facts[f + FACT.staysPut] = staysPut(node) ? 1 : 0
    facts[f + FACT.variation] = weights.variation[node]!
    const w = node * WISHES
    wishes[w + WISH.lateWeight] = instance.lateWeight[node]!
    wishes[w + WISH.usualStart] = instance.usualStart[node]!
    wishes[w + WISH.referenceStart] = instance.referenceStart[node]!
    wishes[w + WISH.firstOpening] = weights.firstOpening[node]!
  }
  return { facts, wishes }
}
