import type { Plan } from '../model/index.ts'
import { KIND } from './instance/instance.ts'
import type { Instance } from './instance/instance.ts'
import type { RepairClock } from './recreate/repair.ts'
import { NOWHERE, WorkingPlan } from './working-plan.ts'

/**
 * A given plan as a start for the search. Order and shifts are taken over, times are not. What a rule forbids today
 * is left out and placed anew; a unit is taken over whole or not at all.
 */
export function fromPlan(instance: Instance, plan: Plan, clock: RepairClock): WorkingPlan {
  const working = new WorkingPlan(instance)
  const nodeOf = indexNodes(instance)
  const shiftOf = new Map(instance.problem.shifts.map((shift, route) => [shift.id, route]))
  for (const { shift, stops, mode } of plan.shifts) {
    const route = shiftOf.get(shift)
    if (route === undefined) continue
    takeMode(instance, working, route, mode ?? instance.problem.shifts[route]!.mode)
    let after = working.head(route)
    for (const stop of stops) {
      const node = nodeOf.get(keyOf(stop.kind, stop.id, stop.kind === 'visit' ? stop.place : shift))
      if (node === undefined || working.routeOf[node] !== NOWHERE) continue
      if (working.assignmentCost(node, route) === Infinity) continue
      working.link(node, route, after)
      after = node
    }
  }
  dropIncomplete(instance, working)
  return clock.settle(working) ? working : keepLegalRoutes(instance, working, clock)
}

/** Ids may hold any sign, so nothing written between them would keep them apart. */
const keyOf = (kind: string, id: string, where: string | number): string => JSON.stringify([kind, id, where])

function indexNodes({ problem, nodes, kind, subject, place, allowed, allowedFrom }: Instance): Map<string, number> {
  const found = new Map<string, number>()
  for (let node = 0; node < nodes; node++) {
    if (kind[node] === KIND.visit) found.set(keyOf('visit', problem.visits[subject[node]!]!.id, place[node]!), node)
    // Activities and breaks have one shift each, or none where it is closed.
    if (allowedFrom[node] === allowedFrom[node + 1]) continue
    const shift = problem.shifts[allowed[allowedFrom[node]!]!]!
    if (kind[node] === KIND.activity)
      found.set(keyOf('activity', problem.activities[subject[node]!]!.id, shift.id), node)
    if (kind[node] === KIND.break) found.set(keyOf('break', shift.breaks[subject[node]!]!.id, shift.id), node)
  }
  return found
}

function dropIncomplete(instance: Instance, working: WorkingPlan): void {
  for (let unit = 0; unit < instance.units; unit++) {
    const nodes = instance.unitNodes.subarray(instance.unitFrom[unit]!, instance.unitFrom[unit + 1]!)
    if (isWhole(instance, working, unit)) continue
    for (const node of nodes) if (working.routeOf[node] !== NOWHERE) working.unlink(node)
  }
}

/** Is one of the unit's alternatives in the plan, and nothing else of it? */
function isWhole(instance: Instance, working: WorkingPlan, unit: number): boolean {
  const { altFrom, altNodesFrom, altNodes, unitFrom, unitNodes } = instance
  const placed = unitNodes
    .subarray(unitFrom[unit]!, unitFrom[unit + 1]!)
    .filter((node) => working.routeOf[node] !== NOWHERE).length
  for (let alt = altFrom[unit]!; alt < altFrom[unit + 1]!; alt++) {
    const nodes = altNodes.subarray(altNodesFrom[alt]!, altNodesFrom[alt + 1]!)
    if (nodes.length === placed && nodes.every((node) => working.routeOf[node] !== NOWHERE)) return true
  }
  return false
}

function takeMode(
  { modeOfClass, travelClass, otherClass }: Instance,
  working: WorkingPlan,
  route: number,
  mode: string,
) {
  for (const known of [travelClass[route]!, otherClass[route]!]) {
    if (known >= 0 && modeOfClass[known] === mode) working.travelClass[route] = known
  }
}

/** Empties routes one by one, the fullest first, until what is left is legal. */
function keepLegalRoutes(instance: Instance, working: WorkingPlan, clock: RepairClock): WorkingPlan {
  const routes = Array.from({ length: instance.routes }, (_, route) => route)
  routes.sort((a, b) => working.stops[b]! - working.stops[a]! || a - b)
  for (const route of routes) {
    const tail = working.head(route) + 1
    while (working.next[tail - 1] !== tail) working.unlink(working.next[tail - 1]!)
    dropIncomplete(instance, working)
    if (clock.settle(working)) return working
  }
  return working
}
