import type { Problem } from '../../model/index.ts'
import { clockOf, toTicks } from '../../time.ts'
import type { Prices } from './prices.ts'

/**
 * Idle time is what is left of the shifts when the work is taken away: where unused shifts idle too, all idle time is
 * all shifts' length + overtime − legs − service − activities − breaks. So a price m on every tick of it, no higher
 * than what idle time costs, may be moved onto the work: m × length of the shifts, and m off every tick of work. Each m
 * gives a valid bound, and the best is somewhere between none and all; these are tried. Grains per tick, ascending.
 *
 * The greatest idle time is at least the mean one, so its weight counts by one part for each shift.
 */
export function idlePrices(problem: Problem, prices: Prices): number[] {
  if (!problem.objective.options.unusedShiftIdles || problem.shifts.length === 0) return [0]
  const all = prices.of.idle + Math.floor(prices.of.greatestIdle / problem.shifts.length)
  return [...new Set([0, Math.min(all, cheapestTick(problem, prices)), all])]
}

/** The length of all shifts together, ticks. */
export function shiftTicks({ shifts, horizon, ticksPerSecond }: Problem): number {
  const clock = clockOf(horizon.start, ticksPerSecond, horizon.timeZone)
  return shifts.reduce((sum, { start, end }) => sum + toTicks(clock, end) - toTicks(clock, start), 0)
}

/** What the detours to breaks and activities may be worth at most where being on the road is better than idling. Grains. */
export const worthOfDetours = (problem: Problem, prices: Prices, idlePerTick: number, ticks: number): number =>
  ticks === 0 ? 0 : Math.max(0, idlePerTick - cheapestTick(problem, prices)) * ticks

const cheapestTick = ({ shifts, vehicles }: Problem, { legTick }: Prices): number => {
  const modes = new Set([...shifts.map(({ mode }) => mode), ...vehicles.flatMap(({ otherwise }) => otherwise ?? [])])
  return Math.min(...[...modes].map((mode) => legTick(mode)))
}
