import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ProblemInput } from '../../../src/model/index.ts'
import { KIND } from '../../../src/optimise/instance/instance.ts'
import type { Instance } from '../../../src/optimise/instance/instance.ts'
import { Positions } from '../../../src/optimise/recreate/positions.ts'
import { WalkingScan } from '../../../src/optimise/recreate/walking-scan.ts'
import { WalkingClock } from '../../../src/optimise/walking-clock.ts'
import { NOWHERE, WorkingPlan } from '../../../src/optimise/working-plan.ts'
import { ASPECT_NAMES, problemWithAny } from '../../generators/problem.ts'
import { PATIENCE, runs } from '../runs.ts'
import { wander, workshop } from '../working-plans.ts'

const EVERY_PLACE = 10_000
/** A draw that never passes a place over. */
const steady = { unit: () => 0.5, below: () => 0 }

interface Seen {
  readonly wrong: string[]
  /** Places whose price was held against a walk of the whole plan, and cheapest places that were found by bounds. */
  places: number
  found: number
}

/** Takes single visits out of plans and looks at every place they could go, quickly and slowly. */
function look(problem: ProblemInput, seed: number, seen: Seen): void {
  const shop = workshop(problem, seed)
  const { instance, clock } = shop
  if (!(clock instanceof WalkingClock)) return
  const scan = new WalkingScan(instance, clock, steady)
  wander(shop, 6, (plan) => {
    for (const node of singleVisits(instance, plan).slice(0, 3)) {
      const without = new WorkingPlan(instance)
      without.copyFrom(plan)
      without.unlink(node)
      if (!clock.settle(without)) continue
      const all = new Positions(2 * EVERY_PLACE)
      scan.list(without, node, Infinity, EVERY_PLACE, all)
      holdCheapest(scan, without, node, all, seen)
      if (isPricedExactly(instance, node)) holdPrices(instance, clock, without, node, all, seen)
    }
  })
}

function singleVisits({ nodes, kind, unitOf, unitFrom }: Instance, plan: WorkingPlan): number[] {
  const isSingle = (node: number) => unitFrom[unitOf[node]! + 1]! - unitFrom[unitOf[node]!]! === 1
  return Array.from({ length: nodes }, (_, node) => node).filter(
    (node) => kind[node] === KIND.visit && isSingle(node) && plan.routeOf[node] !== NOWHERE,
  )
}

/** Bounds that pass a gap over must not pass over the cheapest: one place asked for is the best of all. */
function holdCheapest(scan: WalkingScan, plan: WorkingPlan, node: number, all: Positions, seen: Seen): void {
  const best = all.least()
  const one = new Positions(4)
  scan.list(plan, node, Infinity, 1, one)
  const found = one.count === 0 ? Infinity : one.key[0]!
  seen.found++
  if (found !== best) seen.wrong.push(`node ${node}: cheapest of all ${best}, found by bounds ${found}`)
}

/** What the scan leaves to a trial in earnest: ties, rows, single waits and runs, and the finer sums over all shifts. */
function isPricedExactly({ weights: { of, hard }, tieFrom, rows, nodes }: Instance, node: number): boolean {
  const coarse = of.longestWaiting + of.greatestRun + of.balance + of.greatestUtilisation + of.utilisationSpread
  const hardSums = hard.longestWaiting || hard.greatestRun || hard.greatestLateness || hard.lateness
  return coarse === 0 && !hardSums && tieFrom[nodes] === 0 && rows.length === 0 && node >= 0
}

function holdPrices(
  instance: Instance,
  clock: WalkingClock,
  plan: WorkingPlan,
  node: number,
  all: Positions,
  seen: Seen,
): void {
  const before = clock.cost(plan)
  for (let k = 0; k < all.count; k++) {
    const slow = new WorkingPlan(instance)
    slow.copyFrom(plan)
    slow.link(node, all.route[k]!, all.after[k]!)
    slow.atNext[node] = all.begin[k]!
    // Legs of what has no place of its own may lie elsewhere once a stop is between: the trial sees that.
    if (hasFloating(instance, slow, all.route[k]!)) continue
    const legal = clock.settle(slow)
    const price = legal ? clock.cost(slow) - before : Infinity
    seen.places++
    if (Math.abs(price - all.key[k]!) <= 1e-6 * Math.max(1, Math.abs(price))) continue
    seen.wrong.push(`node ${node} after ${all.after[k]!} on ${all.route[k]!}: ${price}, by the scan ${all.key[k]!}`)
  }
}

function hasFloating({ location }: Instance, plan: WorkingPlan, route: number): boolean {
  const head = plan.head(route)
  for (let node = plan.next[head]!; node !== head + 1; node = plan.next[node]!) if (location[node]! < 0) return true
  return false
}

describe('places under the walking clock', () => {
  test(
    'no bound passes over the cheapest place, and a price is what the whole plan would cost more',
    () => {
      const seen: Seen = { wrong: [], places: 0, found: 0 }
      fc.assert(
        fc.property(problemWithAny(ASPECT_NAMES, 6), fc.nat(1000), (problem, seed) => {
          seen.wrong.length = 0
          look(problem, seed, seen)
          expect(seen.wrong).toEqual([])
        }),
        runs(150),
      )
      expect(seen.found).toBeGreaterThan(500)
      expect(seen.places).toBeGreaterThan(500)
    },
    PATIENCE,
  )
})
