import type { Problem } from '../../model/index.ts'
import { clockOf, durationToTicks } from '../../time.ts'
import type { Place } from './places.ts'
import { priceOf } from './prices.ts'
import type { Prices } from './prices.ts'
import { leastDistance, leastLateness } from './starts.ts'

/** Grains that a place costs at least by when it starts; Infinity when no such start is allowed. */
export class TimePrice {
  private readonly prices: Prices
  private readonly tolerance: number

  constructor(problem: Problem, prices: Prices) {
    const clock = clockOf(problem.horizon.start, problem.ticksPerSecond, problem.horizon.timeZone)
    this.prices = prices
    this.tolerance = durationToTicks(clock, problem.objective.options.usualTimeToleranceSeconds)
  }

  /** For a start from `from` to `until`, both included, of a place that lasts so long; all in ticks. */
  of(place: Place, from: number, until: number, duration: number): number {
    const late = this.lateness(place, from, until, duration)
    if (late === Infinity) return Infinity
    const { prices } = this
    const [first, last] = [from - place.offset, until - place.offset]
    const away = (wanted: number | undefined): number => (wanted === undefined ? 0 : leastDistance(first, last, wanted))
    return (
      priceOf(prices, 'lateness', late) +
      priceOf(prices, 'greatestLateness', prices.hard.greatestLateness ? late : 0) +
      priceOf(prices, 'usualTime', away(place.usualStart) - this.tolerance) +
      priceOf(prices, 'startMoved', away(place.referenceStart))
    )
  }

  /** Ticks of lateness that cannot be avoided; Infinity when no such start is allowed. */
  lateness(place: Place, from: number, until: number, duration: number): number {
    return leastLateness(place, from, until, duration)
  }
}
