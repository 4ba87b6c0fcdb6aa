import type { Activity, Problem } from '../../model/index.ts'
import { clockOf, durationToTicks } from '../../time.ts'
import { priceOf } from './prices.ts'
import type { Prices } from './prices.ts'

/**
 * What activities and breaks cost at least; grains. An activity is working time for each of its shifts, or left out at
 * its price; a paid break may be. `idlePerTick` is taken off every tick of them (see `idle.ts`).
 */
export function activitiesAndBreaks(problem: Problem, prices: Prices, idlePerTick: number): number {
  const clock = clockOf(problem.horizon.start, problem.ticksPerSecond, problem.horizon.timeZone)
  const ticks = (seconds: number): number => durationToTicks(clock, seconds)
  const working = prices.of.workingTime - idlePerTick
  const activities = problem.activities.map((activity) => leastOf(activity, ticks(activity.duration) * working, prices))
  const breaks = problem.shifts.flatMap((shift) =>
    shift.breaks.map(({ duration, paid }) => ticks(duration) * Math.min(0, paid ? working : -idlePerTick)),
  )
  return [...activities, ...breaks].reduce((sum, each) => sum + each, 0)
}

/** `each`: what a shift's taking part costs; less than nothing where work is worth something. */
function leastOf({ shifts, hard, together, leaveOutPrice }: Activity, each: number, prices: Prices): number {
  const count = new Set(shifts).size
  if (hard || each <= 0) return each * count
  const price = priceOf(prices, 'unassigned', leaveOutPrice ?? 0)
  return together ? Math.min(price, each * count) : Math.min(price, each) * count
}
