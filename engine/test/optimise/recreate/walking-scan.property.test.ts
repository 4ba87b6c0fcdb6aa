import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ProblemInput } from '../../../src/model/index.ts'
import type { Random } from '../../../src/random.ts'
import { KIND } from '../../../src/optimise/instance/instance.ts'
import type { Instance } from '../../../src/optimise/instance/instance.ts'
import { Positions } from '../../../src/optimise/recreate/positions.ts'
import { WalkingScan } from '../../../src/optimise/recreate/walking-scan.ts'
import { WalkingClock } from '../../../src/optimise/walking-clock.ts'
import { NOWHERE, WorkingPlan } from '../../../src/optimise/working-plan.ts'
import { aspect } from '../../generators/draft.ts'
import type { Aspect } from '../../generators/draft.ts'
import type { DaySize } from '../../generators/base.ts'
import { ASPECT_NAMES, ASPECTS, dayWith, problemWithAny } from '../../generators/problem.ts'
import type { AspectName } from '../../generators/problem.ts'
import { PATIENCE, runs } from '../runs.ts'
import { wander, workshop } from '../working-plans.ts'

const EVERY_PLACE = 10_000
/** A draw that never passes a place over. */
const steady: Random = { bits: () => 0, unit: () => 0.5, below: () => 0 }

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
function isPricedExactly({ weights: { of, hard }, location, tieFrom, rows, nodes }: Instance, node: number): boolean {
  const coarse = of.longestWaiting + of.greatestRun + of.balance + of.greatestUtilisation + of.utilisationSpread
  const hardSums = hard.longestWaiting || hard.greatestRun || hard.greatestLateness || hard.lateness
  return coarse === 0 && !hardSums && tieFrom[nodes] === 0 && rows.length === 0 && location[node]! >= 0
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
  for (const route of instance.allowed.subarray(instance.allowedFrom[node]!, instance.allowedFrom[node + 1]!)) {
    if (plan.assignmentCost(node, route) === Infinity || hasFloating(instance, plan, route)) continue
    const tail = plan.head(route) + 1
    for (let gap = tail - 1; gap !== tail; gap = plan.next[gap]!) {
      const slow = new WorkingPlan(instance)
      slow.copyFrom(plan)
      slow.link(node, route, gap)
      const price = clock.settle(slow) ? clock.cost(slow) - before : Infinity
      const told = priceIn(all, route, gap)
      seen.places++
      if (price === told || Math.abs(price - told) <= 1e-6 * Math.max(1, Math.abs(price))) continue
      seen.wrong.push(`node ${node} after ${gap} on ${route}: ${price}, by the scan ${told}`)
    }
  }
}

function priceIn(all: Positions, route: number, gap: number): number {
  for (let k = 0; k < all.count; k++) if (all.route[k] === route && all.after[k] === gap) return all.key[k]!
  return Infinity
}

/** Legs of what has no place of its own may lie elsewhere once a stop is between: that the trial in earnest sees. */
function hasFloating({ location }: Instance, plan: WorkingPlan, route: number): boolean {
  const head = plan.head(route)
  for (let node = plan.next[head]!; node !== head + 1; node = plan.next[node]!) if (location[node]! < 0) return true
  return false
}

/** Many visits to a shift, times that matter in every way, and nothing that only a trial in earnest can price. */
const FULL: DaySize = { visits: [10, 24], shifts: [1, 3] }
const TIMED: readonly AspectName[] = [
  'softWindows',
  'severalWindows',
  'usualTimes',
  'departures',
  'references',
  'endBinding',
]
const timePriced: Aspect = aspect(fc.constant(1), ({ objective: { terms } }) => {
  Object.assign(terms, {
    travel: { weight: 1 },
    waiting: { weight: 1 },
    lateness: { weight: 3 },
    greatestLateness: { weight: 2 },
    usualTime: { weight: 1 },
    startMoved: { weight: '1/2' },
    tightness: { weight: '1/4' },
    overtime: { weight: 2 },
  })
})

describe('places under the walking clock', () => {
  const seen: Seen = { wrong: [], places: 0, found: 0 }
  const holds = (problems: fc.Arbitrary<ProblemInput>, often: number): void =>
    fc.assert(
      fc.property(problems, fc.nat(1000), (problem, seed) => {
        seen.wrong.length = 0
        look(problem, seed, seen)
        expect(seen.wrong).toEqual([])
      }),
      runs(often),
    )

  test(
    'no bound passes over the cheapest place, and a price is what the whole plan would cost more',
    () => {
      holds(problemWithAny(ASPECT_NAMES, 6), 100)
      expect(seen.found).toBeGreaterThan(500)
    },
    PATIENCE,
  )

  test(
    'the same on full days where every kind of time has a price',
    () => {
      holds(dayWith(FULL, [...TIMED.map((name) => ASPECTS[name]), timePriced]), 60)
      expect(seen.places).toBeGreaterThan(5000)
    },
    PATIENCE,
  )
})
