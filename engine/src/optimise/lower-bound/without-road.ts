import type { Problem } from '../../model/index.ts'
import type { Outline } from './outline.ts'
import type { Prices } from './prices.ts'
import { firstStart } from './starts.ts'
import { TimePrice } from './time-price.ts'

/** What places that take no road cost at least, each for itself; grains. Infinity: one that must be done cannot be. */
export function withoutRoad(problem: Problem, prices: Prices, outline: Outline, idlePerTick: number): number {
  const timePrice = new TimePrice(problem, prices)
  const least = outline.places.map(({ at, skipPrice }) => (at >= 0 ? 0 : skipPrice))
  for (const kind of outline.kinds) {
    const { earliest, latest } = kind.reach
    for (const p of kind.may) {
      const place = outline.places[p]!
      if (place.at >= 0 || earliest[p]! > latest[p]!) continue
      const duration = kind.duration[p]!
      const byTime = timePrice.of(place, firstStart(place, earliest[p]!, duration), latest[p]!, duration)
      least[p] = Math.min(least[p]!, kind.price[p]! - idlePerTick * duration + byTime)
    }
  }
  return least.reduce((sum, each) => sum + each, 0)
}
