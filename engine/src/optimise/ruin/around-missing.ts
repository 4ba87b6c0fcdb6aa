import type { Instance } from '../instance/instance.ts'
import { NOWHERE } from '../working-plan.ts'
import type { WorkingPlan } from '../working-plan.ts'
import type { Removed, Ruin } from './ruin.ts'

/** How often a plan that lacks something mandatory makes room for it, instead of any other ruin. */
export const AROUND_MISSING_SHARE = 0.5

/** How strongly the nearest are preferred; as in `relatedVisits`. */
const TAKE_RATE = 0.6

/**
 * Makes room for a mandatory unit that has no place: takes out what is nearest to it in place and time on routes that it
 * may be on, and has it put in first. A repair in any order seldom frees just what one visit lacks.
 */
export const aroundMissing: Ruin = ({ instance, random, neighbours }, plan, removed, amount) => {
  const missing = missingUnits(instance, plan)
  if (missing.length === 0) return
  const unit = missing[random.below(missing.length)]!
  removed.lead = unit
  removed.add(unit)
  const seed = instance.unitNodes[instance.unitFrom[unit]!]!
  takePartners(instance, plan, removed, seed)
  const near = neighbours.of(seed)
  for (let k = 0; k < near.length && removed.nodes < amount; k++) {
    const node = near[k]!
    const route = plan.routeOf[node]!
    if (route === NOWHERE || instance.placeCost[seed * instance.routes + route] === Infinity) continue
    if (random.unit() < TAKE_RATE) removed.take(plan, instance.unitOf[node]!)
  }
}

/** What the missing one is tied to may stand where it leaves it no time. */
function takePartners({ tieFrom, tieTo, unitOf }: Instance, plan: WorkingPlan, removed: Removed, node: number): void {
  for (let k = tieFrom[node]!; k < tieFrom[node + 1]!; k++) {
    if (plan.routeOf[tieTo[k]!] !== NOWHERE) removed.take(plan, unitOf[tieTo[k]!]!)
  }
}

/** Mandatory visits and activities of which nothing is in a route; breaks are the repair's to place. */
function missingUnits({ units, unitMandatory, unitFrom, unitNodes, kind }: Instance, plan: WorkingPlan): number[] {
  const missing: number[] = []
  for (let unit = 0; unit < units; unit++) {
    if (unitMandatory[unit] === 0) continue
    const nodes = unitNodes.subarray(unitFrom[unit]!, unitFrom[unit + 1]!)
    // Of a pattern only the nodes of one option are placed.
    if (nodes.every((node) => kind[node]! <= 1 && plan.routeOf[node] === NOWHERE)) missing.push(unit)
  }
  return missing
}
