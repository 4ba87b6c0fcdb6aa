import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ProblemInput } from '../../../src/model/index.ts'
import { KIND } from '../../../src/optimise/instance/instance.ts'
import type { Instance } from '../../../src/optimise/instance/instance.ts'
import { Neighbours } from '../../../src/optimise/neighbours.ts'
import { crossPlans } from '../../../src/optimise/rounds/cross-plans.ts'
import { twinRoutes } from '../../../src/optimise/rounds/twin-routes.ts'
import { Removed } from '../../../src/optimise/ruin/ruin.ts'
import { NOWHERE, WorkingPlan } from '../../../src/optimise/working-plan.ts'
import { ASPECT_NAMES, problemWithAny } from '../../generators/problem.ts'
import { PATIENCE, runs } from '../runs.ts'
import { nodesOf, relinked, wander, workshop } from '../working-plans.ts'
import type { Workshop } from '../working-plans.ts'

/** Two plans of one problem, from two walks. */
function twoPlans(shop: Workshop): WorkingPlan[] {
  const ends: WorkingPlan[] = []
  for (const steps of [4, 7]) {
    let end = new WorkingPlan(shop.instance)
    wander(shop, steps, (plan) => (end = plan))
    ends.push(end)
  }
  return ends
}

function crossed(shop: Workshop, plan: WorkingPlan, other: WorkingPlan): WorkingPlan {
  const { instance, random } = shop
  const seeds = Int32Array.from(visitsOf(instance))
  const child = new WorkingPlan(instance)
  child.copyFrom(plan)
  const context = { instance, random, neighbours: new Neighbours(instance), seeds }
  if (seeds.length > 0) crossPlans(context, twinRoutes(instance), child, other)
  return child
}

const visitsOf = ({ nodes, kind }: Instance): number[] =>
  Array.from({ length: nodes }, (_, node) => node).filter((node) => kind[node]! <= KIND.activity)

/** What does not hold of a crossed plan. */
function faults({ instance }: Workshop, child: WorkingPlan): string[] {
  const wrong: string[] = []
  const fresh = relinked(instance, child)
  const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b))
  if (!near(child.fixedCost, fresh.fixedCost)) wrong.push(`fixed cost ${child.fixedCost}, anew ${fresh.fixedCost}`)
  fresh.clusterUses.forEach((uses, k) => child.clusterUses[k] === uses || wrong.push(`uses of cluster cell ${k}`))
  const { unitFrom, unitNodes, altFrom } = instance
  for (let unit = 0; unit < instance.units; unit++) {
    if (altFrom[unit + 1]! - altFrom[unit]! > 1) continue
    const placed = unitNodes.subarray(unitFrom[unit]!, unitFrom[unit + 1]!).map((node) => Number(isPlaced(child, node)))
    if (new Set(placed).size > 1) wrong.push(`unit ${unit} is placed in part: ${placed.join(' ')}`)
  }
  for (let route = 0; route < instance.routes; route++) {
    for (const node of nodesOf(child, route)) {
      if (instance.placeCost[node * instance.routes + route] === Infinity) wrong.push(`node ${node} on route ${route}`)
    }
  }
  return wrong
}

const isPlaced = (plan: WorkingPlan, node: number): boolean => plan.routeOf[node] !== NOWHERE

describe('a plan crossed with another', () => {
  test(
    'is a whole plan: nothing in part, nothing twice, all sums as if it were linked anew, and repaired it costs what it says',
    () => {
      fc.assert(
        fc.property(problemWithAny(ASPECT_NAMES, 6), fc.nat(1000), (problem: ProblemInput, seed) => {
          const shop = workshop(problem, seed)
          const [plan, other] = twoPlans(shop)
          const child = crossed(shop, plan!, other!)
          expect(faults(shop, child)).toEqual([])
          child.touched.fill(1)
          const cost = shop.repair.complete(child, new Removed(shop.instance), Infinity)
          if (cost !== Infinity) expect(cost).toBeCloseTo(shop.repair.wholeCost(child), 4)
        }),
        runs(60),
      )
    },
    PATIENCE,
  )

  test('with itself stays what it was', () => {
    fc.assert(
      fc.property(problemWithAny([], 0), fc.nat(1000), (problem, seed) => {
        const shop = workshop(problem, seed)
        const [plan] = twoPlans(shop)
        const child = crossed(shop, plan!, plan!)
        for (let route = 0; route < shop.instance.routes; route++) {
          expect(nodesOf(child, route)).toEqual(nodesOf(plan!, route))
        }
      }),
      runs(30),
    )
  })
})
