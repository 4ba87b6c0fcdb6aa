import { KIND } from '../instance/instance.ts'
import type { Instance } from '../instance/instance.ts'
import type { RuinContext } from '../ruin/ruin.ts'
import { Removed } from '../ruin/ruin.ts'
import { NOWHERE } from '../working-plan.ts'
import type { WorkingPlan } from '../working-plan.ts'

/**
 * Gives a plan some routes of another: routes near one another in the other plan take the place of those they share
 * most with here. Visits that lost their place that way are left out; a repair puts them back.
 *
 * Also known as route-based crossover, as in Nagata & Bräysy, "Edge assembly-based memetic algorithm" (2009), in its
 * simplest form. Changes `plan`; its times are then stale.
 */
export function crossPlans(context: RuinContext, twins: Int32Array, plan: WorkingPlan, other: WorkingPlan): void {
  const { instance } = context
  const chosen = routesNearby(context, other)
  const targets = new Map<number, number>()
  for (const route of chosen) targets.set(route, bestTarget(instance, twins, plan, other, route, targets))
  const removed = new Removed(instance)
  for (const target of targets.values()) emptyRoute(instance, plan, target, removed)
  for (const route of chosen) for (const node of nodesOf(other, route)) takeVisit(instance, plan, node, removed)
  for (const [route, target] of targets) linkLike(instance, plan, other, route, target, targets)
  for (let k = 0; k < removed.count; k++) dropHalf(instance, plan, removed.units[k]!)
}

/** A unit of which only some places could be linked comes out again. */
function dropHalf({ unitFrom, unitNodes }: Instance, plan: WorkingPlan, unit: number): void {
  const nodes = unitNodes.subarray(unitFrom[unit]!, unitFrom[unit + 1]!)
  if (nodes.every((node) => plan.routeOf[node] !== NOWHERE)) return
  for (const node of nodes) if (plan.routeOf[node] !== NOWHERE) plan.unlink(node)
}

/** Up to half of the used routes of a plan, around a visit. */
function routesNearby({ instance, random, neighbours, seeds }: RuinContext, plan: WorkingPlan): number[] {
  let used = 0
  for (let route = 0; route < instance.routes; route++) if (plan.stops[route]! > 0) used++
  const wanted = 1 + random.below(Math.max(1, Math.floor(used / 2)))
  const seed = seeds[random.below(seeds.length)]!
  const chosen = new Set<number>()
  if (plan.routeOf[seed] !== NOWHERE) chosen.add(plan.routeOf[seed]!)
  for (const near of neighbours.of(seed)) {
    if (chosen.size >= wanted) break
    if (plan.routeOf[near] !== NOWHERE) chosen.add(plan.routeOf[near]!)
  }
  return [...chosen]
}

/** The route itself, or of those that are the same but for their number the one with most visits in common. */
function bestTarget(
  instance: Instance,
  twins: Int32Array,
  plan: WorkingPlan,
  other: WorkingPlan,
  route: number,
  taken: ReadonlyMap<number, number>,
): number {
  const shared = new Map<number, number>()
  for (const node of nodesOf(other, route)) {
    const here = plan.routeOf[node]!
    if (here !== NOWHERE && twins[here] === twins[route]) shared.set(here, (shared.get(here) ?? 0) + 1)
  }
  const used = new Set(taken.values())
  let best = -1
  for (let candidate = 0; candidate < instance.routes; candidate++) {
    if (twins[candidate] !== twins[route] || used.has(candidate)) continue
    if (best < 0 || (shared.get(candidate) ?? 0) > (shared.get(best) ?? 0)) best = candidate
  }
  return best
}

function nodesOf(plan: WorkingPlan, route: number): number[] {
  const nodes: number[] = []
  const tail = plan.head(route) + 1
  for (let node = plan.next[tail - 1]!; node !== tail; node = plan.next[node]!) nodes.push(node)
  return nodes
}

function emptyRoute(instance: Instance, plan: WorkingPlan, route: number, removed: Removed): void {
  for (const node of nodesOf(plan, route)) {
    if (instance.kind[node]! <= KIND.activity) takeVisit(instance, plan, node, removed)
    else if (plan.routeOf[node] !== NOWHERE) plan.unlink(node)
  }
}

function takeVisit(instance: Instance, plan: WorkingPlan, node: number, removed: Removed): void {
  if (instance.kind[node]! <= KIND.activity) removed.take(plan, instance.unitOf[node]!)
}

/** Links the route's nodes in their order: visits whose whole unit is in the chosen routes, and the shift's own breaks. */
function linkLike(
  instance: Instance,
  plan: WorkingPlan,
  other: WorkingPlan,
  route: number,
  target: number,
  targets: ReadonlyMap<number, number>,
): void {
  let after = plan.head(target)
  for (const node of nodesOf(other, route)) {
    const visit = instance.kind[node]! <= KIND.activity
    if (visit ? !isWhole(instance, other, node, targets) : target !== route) continue
    if (plan.routeOf[node] !== NOWHERE || plan.assignmentCost(node, target) === Infinity) continue
    plan.link(node, target, after)
    plan.atNext[node] = other.atNext[node]!
    after = node
  }
}

/** Are all places of the node's unit in the chosen routes? Units with a choice of nodes are left to the repair. */
function isWhole(
  { unitOf, unitFrom, unitNodes, altFrom }: Instance,
  other: WorkingPlan,
  node: number,
  targets: ReadonlyMap<number, number>,
): boolean {
  const unit = unitOf[node]!
  if (altFrom[unit + 1]! - altFrom[unit]! > 1) return false
  for (let k = unitFrom[unit]!; k < unitFrom[unit + 1]!; k++) {
    if (!targets.has(other.routeOf[unitNodes[k]!]!)) return false
  }
  return true
}
