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

export function lowerBound(problem: Problem, travel: TravelTable): LowerBound {
  const prices = pricesOf(problem)
  const outline = outlineOf(problem, travel, prices)
  const bounds = idlePrices(problem, prices).map((perTick) => boundAt(problem, travel, prices, outline, perTick))
  return bounds.reduce((best, each) => (each.value > best.value ? each : best))
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
