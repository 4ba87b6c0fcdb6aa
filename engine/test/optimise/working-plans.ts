import { createRandom } from '../../src/random.ts'
import type { Random } from '../../src/random.ts'
import type { ProblemInput } from '../../src/model/index.ts'
import { buildGuards } from '../../src/optimise/guards/index.ts'
import { buildInstance } from '../../src/optimise/instance/build-instance.ts'
import { KIND } from '../../src/optimise/instance/instance.ts'
import type { Instance } from '../../src/optimise/instance/instance.ts'
import { Repair } from '../../src/optimise/recreate/repair.ts'
import type { RepairClock } from '../../src/optimise/recreate/repair.ts'
import { SwiftInsertion } from '../../src/optimise/recreate/swift-insertion.ts'
import { WalkingInsertion } from '../../src/optimise/recreate/walking-insertion.ts'
import { Removed } from '../../src/optimise/ruin/ruin.ts'
import { SwiftClock } from '../../src/optimise/swift-clock.ts'
import { WalkingClock } from '../../src/optimise/walking-clock.ts'
import { WorkingPlan } from '../../src/optimise/working-plan.ts'
import { buildTravel } from '../../src/travel/index.ts'
import { sound } from './answer.ts'

/** The parts of a search, taken apart. */
export interface Workshop {
  readonly instance: Instance
  readonly clock: RepairClock
  readonly repair: Repair
  readonly random: Random
}

export function workshop(input: ProblemInput, seed: number): Workshop {
  const problem = sound(input)
  const instance = buildInstance(problem, buildTravel(problem))
  const random = createRandom(seed)
  const guards = buildGuards(instance)
  if (instance.swift) {
    const clock = new SwiftClock(instance)
    const repair = new Repair(instance, clock, new SwiftInsertion(instance, clock, random), guards, random)
    return { instance, clock, repair, random }
  }
  const clock = new WalkingClock(instance)
  const repair = new Repair(instance, clock, new WalkingInsertion(instance, clock, guards, random), guards, random)
  return { instance, clock, repair, random }
}

/**
 * Takes out units at random and repairs, so many times, keeping everything that is legal; shows each plan that came to an end, with
 * the cost its repair told.
 */
export function wander(
  { instance, repair, random }: Workshop,
  steps: number,
  show: (plan: WorkingPlan, cost: number) => void,
) {
  // Breaks and reserves are the repair's to move.
  const isPause = (node: number): boolean => instance.kind[node]! > KIND.activity
  const units = Array.from({ length: instance.units }, (_, unit) => unit).filter(
    (unit) => !isPause(instance.unitNodes[instance.unitFrom[unit]!]!),
  )
  const removed = new Removed(instance)
  let plan = new WorkingPlan(instance)
  for (let step = 0; step < steps; step++) {
    const next = new WorkingPlan(instance)
    next.copyFrom(plan)
    next.touched.fill(step === 0 ? 1 : 0)
    removed.clear()
    for (let taken = random.below(7); taken > 0 && units.length > 0; taken--) {
      removed.take(next, units[random.below(units.length)]!)
    }
    const cost = repair.complete(next, removed, Infinity)
    if (cost === Infinity) continue
    show(next, cost)
    plan = next
  }
}

/** The same routes, linked anew node by node. */
export function relinked(instance: Instance, plan: WorkingPlan): WorkingPlan {
  const fresh = new WorkingPlan(instance)
  fresh.travelClass.set(plan.travelClass)
  for (let route = 0; route < instance.routes; route++) {
    let after = fresh.head(route)
    for (const node of nodesOf(plan, route)) {
      fresh.link(node, route, after)
      fresh.atNext[node] = plan.atNext[node]!
      after = node
    }
  }
  return fresh
}

/** Nodes of a route in order; an error when its links do not hold together. */
export function nodesOf(plan: WorkingPlan, route: number): number[] {
  const head = plan.head(route)
  const nodes: number[] = []
  for (let node = plan.next[head]!; node !== head + 1; node = plan.next[node]!) {
    if (plan.routeOf[node] !== route || plan.next[plan.prev[node]!] !== node || nodes.length > plan.instance.nodes)
      throw new Error(`route ${route} does not hold together at node ${node}`)
    nodes.push(node)
  }
  if (plan.stops[route] !== nodes.length) throw new Error(`route ${route} counts ${plan.stops[route]} stops`)
  return nodes
}
