import { KIND } from '../instance/instance.ts'
import { NOWHERE } from '../working-plan.ts'
import type { WorkingPlan } from '../working-plan.ts'
import type { Removed, Ruin, RuinContext } from './ruin.ts'

/** Longest string taken from one route (L^max). */
const LONGEST_STRING = 10
/** Chance that a string keeps some visits in its middle, and that one more is kept (α and β). */
const SPLIT_RATE = 0.5
const KEEP_ONE_MORE = 0.01

/**
 * Takes strings of consecutive visits from routes near a seed.
 * Also known as adjacent string removal: Christiaens & Vanden Berghe, "Slack induction by string removals" (2020), § 5.1.
 */
export const adjacentStrings: Ruin = (context, plan, removed, amount) => {
  const { random, neighbours, seeds, instance } = context
  const average = averageLength(context, plan)
  const seed = seeds[random.below(seeds.length)]!
  const longest = Math.min(LONGEST_STRING, average) // equation 5
  const mostStrings = (4 * (amount / 2)) / (1 + longest) - 1 // equation 6
  const strings = Math.floor(random.unit() * Math.max(1, mostStrings) + 1) // equation 7
  const touched = new Set<number>()
  takeString(context, plan, removed, seed, longest, touched)
  const near = neighbours.of(seed)
  for (let k = 0; k < near.length && touched.size < strings; k++) {
    const node = near[k]!
    const route = plan.routeOf[node]!
    if (route === NOWHERE || touched.has(route) || removed.has(instance.unitOf[node]!)) continue
    takeString(context, plan, removed, node, longest, touched)
  }
}

function averageLength({ instance }: RuinContext, plan: WorkingPlan): number {
  let stops = 0
  let used = 0
  for (let route = 0; route < instance.routes; route++) {
    stops += plan.stops[route]!
    if (plan.stops[route]! > 0) used++
  }
  return used === 0 ? 1 : stops / used
}

/** Takes a string that holds the node, of random length up to the longest (equations 8 and 9). */
function takeString(
  { instance, random }: RuinContext,
  plan: WorkingPlan,
  removed: Removed,
  node: number,
  longest: number,
  touched: Set<number>,
): void {
  const route = plan.routeOf[node]!
  if (route === NOWHERE) return
  touched.add(route)
  const most = Math.min(plan.stops[route]!, longest)
  const length = Math.floor(random.unit() * most + 1)
  let kept = 0
  if (length > 1 && length < plan.stops[route]! && random.unit() < SPLIT_RATE) {
    kept = 1
    while (length + kept < plan.stops[route]! && random.unit() < KEEP_ONE_MORE) kept++
  }
  const span = length + kept
  let from = node
  for (let back = random.below(span); back > 0 && plan.prev[from]! < instance.nodes; back--) from = plan.prev[from]!
  const keepFrom = kept === 0 ? span : random.below(length) + (length > 1 ? 1 : 0)
  const units: number[] = []
  for (let k = 0, at = from; k < span && at < instance.nodes; k++, at = plan.next[at]!) {
    if ((k < keepFrom || k >= keepFrom + kept) && instance.kind[at]! <= KIND.activity) units.push(instance.unitOf[at]!)
  }
  for (const unit of units) removed.take(plan, unit)
}
