import type { Problem, TravelTable } from '../../model/index.ts'
import { LegsOfShifts } from './legs.ts'
import type { Outline } from './outline.ts'
import type { Prices } from './prices.ts'
import { TimePrice } from './time-price.ts'
import { WaysOfKind } from './ways.ts'

/**
 * Who comes after whom, as a square of prices in grains. Row p < `places`: what follows place p; row `places` + s: what
 * shift s begins with. Column q < `places`: place q; column `places` + s: the end of shift s. Infinity: impossible.
 * Row p, column p: place p is left out. Row and column of one shift: it takes no road to any visit.
 */
export interface Network {
  readonly size: number
  /** The places that take a road, as positions in the outline's places. */
  readonly places: readonly number[]
  readonly prices: Float64Array
  /** Ticks of lateness of each place that no plan avoids which places it; Infinity: no plan does. */
  readonly lateness: Float64Array
  /** Ticks that stops other than visits add to the roads of all shifts at most. */
  readonly longestDetours: number
}

const NO_ROADS: Network = {
  size: 0,
  places: [],
  prices: new Float64Array(0),
  lateness: new Float64Array(0),
  longestDetours: 0,
}

/** `idlePerTick`: what a tick of idle time is worth, taken off every tick of work (see `idle.ts`); grains. */
export function networkOf(
  problem: Problem,
  travel: TravelTable,
  prices: Prices,
  outline: Outline,
  idlePerTick: number,
): Network {
  if (!outline.roads) return NO_ROADS
  const places = outline.places.flatMap(({ at }, p) => (at >= 0 ? [p] : []))
  const size = places.length + problem.shifts.length
  const square = new Float64Array(size * size).fill(Infinity)
  places.forEach((p, row) => (square[row * size + row] = outline.places[p]!.skipPrice))
  const lateness = new Float64Array(places.length).fill(Infinity)
  const legs = new LegsOfShifts(problem, travel, prices, idlePerTick)
  const timePrice = new TimePrice(problem, prices)
  let longestDetours = 0
  for (const kind of outline.kinds) {
    const ways = new WaysOfKind(
      { outline, prices, timePrice, places, idlePerTick },
      kind,
      legs.of(kind.shift),
      lateness,
    )
    const ofPlaces = ways.enter(square, size)
    for (const member of kind.members) ofPlaces(places.length + member)
    longestDetours += kind.members.length * legs.of(kind.shift).longestDetour
  }
  return { size, places, prices: square, lateness, longestDetours }
}
