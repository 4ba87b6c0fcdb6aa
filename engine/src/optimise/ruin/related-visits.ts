import { NOWHERE } from '../working-plan.ts'
import type { Ruin } from './ruin.ts'

/** How strongly the nearest are preferred: each neighbour in turn is taken with this chance. */
const TAKE_RATE = 0.6

/**
 * Takes a visit and visits related to it in place and time, most related first, skipping some.
 * Also known as Shaw removal (Shaw 1998).
 */
export const relatedVisits: Ruin = ({ instance, random, neighbours, seeds }, plan, removed, amount) => {
  const seed = seeds[random.below(seeds.length)]!
  if (plan.routeOf[seed] !== NOWHERE) removed.take(plan, instance.unitOf[seed]!)
  const near = neighbours.of(seed)
  for (let k = 0; k < near.length && removed.nodes < amount; k++) {
    if (random.unit() >= TAKE_RATE) continue
    const node = near[k]!
    if (plan.routeOf[node] !== NOWHERE) removed.take(plan, instance.unitOf[node]!)
  }
}
