import { NOWHERE } from '../working-plan.ts'
import type { Ruin } from './ruin.ts'

/** How many seeds are looked at for each one taken. */
const SAMPLE = 6

/**
 * Takes visits that cost much where they are: of a few drawn at random, the one with the greatest detour and lateness.
 * Also known as worst removal (Ropke & Pisinger 2006), with a sample in place of a full sort.
 */
export const worstPlaced: Ruin = ({ instance, random, seeds }, plan, removed, amount) => {
  const { softLatest, lateWeight, factorOffset, legCost, travelClass, location, leaves, locations } = instance
  for (let tries = 0; tries < amount * 2 && removed.nodes < amount; tries++) {
    let worst = -1
    let worstCost = -Infinity
    for (let k = 0; k < SAMPLE; k++) {
      const node = seeds[random.below(seeds.length)]!
      const route = plan.routeOf[node]!
      if (route === NOWHERE) continue
      const cost = costHere(node, route)
      if (cost > worstCost) {
        worst = node
        worstCost = cost
      }
    }
    if (worst >= 0) removed.take(plan, instance.unitOf[worst]!)
  }

  function costHere(node: number, route: number): number {
    const costs = legCost[travelClass[route]!]!
    const here = location[node]!
    const late = Math.max(0, plan.start[node]! - softLatest[factorOffset[route]! + node]!)
    const from = plan.prev[node]!
    const to = plan.next[node]!
    if (here < 0 || leaves[from]! < 0 || location[to]! < 0) return late * lateWeight[node]!
    const detour =
      costs[leaves[from]! * locations + here]! +
      costs[leaves[node]! * locations + location[to]!]! -
      costs[leaves[from]! * locations + location[to]!]!
    return detour + late * lateWeight[node]!
  }
}
