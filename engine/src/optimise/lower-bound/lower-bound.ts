import type { Problem, TravelTable } from '../../model/index.ts'
import { activitiesAndBreaks } from './activities.ts'
import { solveAssignment } from './assignment.ts'
import { missedBreaks, newCaregivers } from './forced-counts.ts'
import { idlePrices, shiftTicks, worthOfDetours } from './idle.ts'
import { networkOf } from './network.ts'
import type { Network } from './network.ts'
import { outlineOf } from './outline.ts'
import type { Outline } from './outline.ts'
import { pricesOf } from './prices.ts'
import type { Prices } from './prices.ts'
import { withoutRoad } from './without-road.ts'

/** What the bound is the sum of, in the objective's time unit; `assignment` may be below 0 when `idle` is above. */
export interface LowerBoundParts {
  /** Roads, and what depends on who does a visit, when and after which other one. */
  readonly assignment: number
  /** Visits that take no road. */
  readonly withoutRoad: number
  readonly activities: number
  readonly missedBreaks: number
  readonly newCaregivers: number
  readonly greatestLateness: number
  readonly idle: number
}

export interface LowerBound {
  /** No legal plan that places everything mandatory costs less. In the objective's time unit; never negative. */
  readonly value: number
  readonly parts: LowerBoundParts
  /** false: no legal plan places everything mandatory, and the value says nothing. true: there may be one. */
  readonly possible: boolean
}

export interface LowerBoundOptions {
  /** Pairs of visits' places, over all kinds of shift, that may be looked at; with more, roads count nothing. */
  readonly mostPairs?: number
}

/** So many pairs take about 20 seconds. Our choice. */
const MOST_PAIRS = 100_000_000

/**
 * A lower bound on the cost of every legal plan that places everything mandatory. Never wrong, seldom tight.
 *
 * Any plan is cut into pieces that the bound prices one by one, each at no more than it costs in the plan:
 *
 * 1. On each route keep only the visits that take a road. Each placed place then has one predecessor, the place before
 *    it or the shift's start, and one successor, the place after it or the shift's end; a place that is left out is
 *    paired with itself. That is an assignment of rows to columns (`network.ts`), so the cheapest assignment is at most
 *    what the plan pays for those pairs. What the assignment ignores (rings apart from every shift, pairs that no one
 *    shift could hold together, load, working time, keys, vehicles) only makes it cheaper.
 * 2. A pair costs at least the cheapest allowed way between the two stops. Between them the plan may stop at a break or
 *    an activity with a place of its own, so the way is the cheapest by any of those (`legs.ts`); visits are never
 *    on the way, for the next visit is the pair's other half. The triangle inequality is not needed.
 * 3. A pair is possible when some shift may do both, in time: no place begins before its shift can have reached it by
 *    the quickest way through any others (`reach.ts`), nor against its windows, locks and ties. The pair also pays the
 *    second place's lateness, usual time and the like, at the earliest start it allows, and what the caregiver costs,
 *    at the cheapest who may do it. Each place has one predecessor, so nothing is paid twice.
 * 4. Terms that no pair pays for are bounded apart, by what is certain (`without-road.ts`, `activities.ts`,
 *    `forced-counts.ts`, `idle.ts`), and at 0 otherwise. No weight is negative.
 *
 * Exact in whole numbers, except where a cost needs more than 2⁵³ of them: then lowered by a margin. The time grows with
 * kinds of shift × places²: 450 places and 60 kinds take a few seconds.
 */
export function lowerBound(problem: Problem, travel: TravelTable, options: LowerBoundOptions = {}): LowerBound {
  const prices = pricesOf(problem)
  const outline = outlineOf(problem, travel, prices, options.mostPairs ?? MOST_PAIRS)
  const perTick = outline.roads ? idlePrices(problem, prices) : [0]
  return perTick
    .map((each) => boundAt(problem, travel, prices, outline, each))
    .reduce((best, each) => (each.value > best.value ? each : best))
}

function boundAt(
  problem: Problem,
  travel: TravelTable,
  prices: Prices,
  outline: Outline,
  idlePerTick: number,
): LowerBound {
  const network = networkOf(problem, travel, prices, outline, idlePerTick)
  return inUnits(prices.scale, {
    assignment: solveAssignment(network.size, network.prices)?.cost ?? Infinity,
    withoutRoad: withoutRoad(problem, prices, outline, idlePerTick),
    activities: activitiesAndBreaks(problem, prices, idlePerTick),
    missedBreaks: missedBreaks(problem, prices),
    newCaregivers: newCaregivers(problem, prices, outline),
    greatestLateness: greatestLateness(prices, outline, network),
    idle: idlePerTick * shiftTicks(problem) - worthOfDetours(problem, prices, idlePerTick, network.longestDetours),
  })
}

/** Some place that must be done is late at least this much, whoever does it after whatever. Grains. */
function greatestLateness({ of }: Prices, { places }: Outline, network: Network): number {
  let most = 0
  network.places.forEach((p, row) => {
    const ticks = network.lateness[row]!
    if (places[p]!.skipPrice === Infinity && ticks < Infinity) most = Math.max(most, ticks)
  })
  return of.greatestLateness * most
}

/** Sums beyond whole numbers are accurate to this share of their parts. */
const ROUNDING = 1e-9

function inUnits(scale: number, grains: LowerBoundParts): LowerBound {
  const all = Object.values(grains) as number[]
  const sum = all.reduce((total, part) => total + part, 0)
  const size = all.reduce((total, part) => total + Math.abs(part), 0)
  const certain = size <= Number.MAX_SAFE_INTEGER ? sum : sum - ROUNDING * size
  const parts = Object.fromEntries(Object.entries(grains).map(([part, amount]) => [part, amount / scale]))
  return {
    value: Number.isFinite(sum) ? Math.max(0, certain / scale) : 0,
    parts: parts as unknown as LowerBoundParts,
    possible: Number.isFinite(sum),
  }
}
