import type { Problem, Shift, TravelTable } from '../../model/index.ts'
import { clockOf, durationToTicks } from '../../time.ts'
import { priceOf } from './prices.ts'
import type { Prices } from './prices.ts'

/** The least time and price of getting from place to place on a shift; positions in `problem.locations`, row-major. */
export interface Legs {
  readonly count: number
  /** Ticks; Infinity where no way is allowed. */
  readonly ticks: Float64Array
  /** Grains. */
  readonly grains: Float64Array
  /** At most this many ticks are added by all that the shift does at places of its own between its visits. */
  readonly longestDetour: number
}

/** For those who go nowhere. */
export const NO_LEGS: Legs = {
  count: 0,
  ticks: new Float64Array(0),
  grains: new Float64Array(0),
  longestDetour: 0,
}

/** Legs of shifts; those of the last shift asked for are kept, so ask for alike shifts one after the other. */
export class LegsOfShifts {
  private readonly problem: Problem
  private readonly travel: TravelTable
  private readonly prices: Prices
  private readonly position: ReadonlyMap<string, number>
  /** Grains taken off each tick of travel: see `idle.ts`. */
  private readonly off: number
  private last: { key: string; legs: Legs } | undefined

  constructor(problem: Problem, travel: TravelTable, prices: Prices, off: number) {
    this.problem = problem
    this.travel = travel
    this.prices = prices
    this.off = off
    this.position = new Map(problem.locations.map(({ id }, position) => [id, position]))
  }

  /** What two shifts must share to have the same legs. */
  key(shift: Shift): string {
    return JSON.stringify([this.modesOf(shift), shift.longestLeg, this.stopsBetween(shift)])
  }

  of(shift: Shift): Legs {
    const key = this.key(shift)
    if (this.last?.key !== key) this.last = { key, legs: this.build(shift) }
    return this.last.legs
  }

  /** Its own mode, and the one its pool has when no vehicle is left. */
  private modesOf({ mode, vehiclePool }: Shift): string[] {
    const otherwise = this.problem.vehicles.find(({ id }) => id === vehiclePool)?.otherwise
    const modes = otherwise === undefined || otherwise === mode ? [mode] : [mode, otherwise]
    return modes.filter((each) => this.travel.modes.has(each))
  }

  /**
   * Where the shift may stop between two visits without doing a visit there: located activities, breaks with a place
   * of their own, and for a break anywhere the shift's ends (all its other places are those of the visits themselves).
   */
  private stopsBetween(shift: Shift): string[] {
    const activities = this.problem.activities
      .filter(({ shifts }) => shifts.includes(shift.id))
      .flatMap(({ location }) => location ?? [])
    const breaks = shift.breaks.flatMap(({ where }) =>
      where === 'anywhere' ? [shift.startLocation, shift.endLocation] : [where],
    )
    return [...new Set([...activities, ...breaks])].sort()
  }

  private build(shift: Shift): Legs {
    const { locations } = this.problem
    const count = locations.length
    const between = this.stopsBetween(shift).map((id) => this.position.get(id)!)
    const ticks = new Float64Array(count * count).fill(Infinity)
    const grains = new Float64Array(count * count).fill(Infinity)
    let longest = 0
    for (const mode of this.modesOf(shift)) {
      const direct = this.direct(shift, mode)
      for (const each of direct.ticks) if (each < Infinity && each > longest) longest = each
      lower(ticks, throughStops(direct.ticks, count, between))
      // Where a tick of travel is worth something, the dearest way counts: the direct one, and detours apart.
      const isPaid = this.prices.legTick(mode) >= this.off
      lower(grains, isPaid ? throughStops(direct.grains, count, between) : direct.grains)
    }
    const stops = shift.breaks.length + this.problem.activities.filter(({ shifts }) => shifts.includes(shift.id)).length
    return { count, ticks, grains, longestDetour: between.length === 0 ? 0 : 2 * longest * stops }
  }

  private direct({ longestLeg }: Shift, mode: string): { ticks: Float64Array; grains: Float64Array } {
    const { problem, prices, travel, off } = this
    const clock = clockOf(problem.horizon.start, problem.ticksPerSecond, problem.horizon.timeZone)
    const places = problem.locations.map(({ matrixIndex, fixedSeconds }, position) => ({
      row: matrixIndex ?? position,
      fixed: durationToTicks(clock, fixedSeconds?.[mode] ?? 0),
    }))
    const { times, distances } = travel.modes.get(mode)!
    const limit = longestLeg === undefined ? Infinity : durationToTicks(clock, longestLeg)
    const perTick = prices.legTick(mode) - off
    const perMetre = prices.metre(mode)
    const count = places.length
    const ticks = new Float64Array(count * count)
    const grains = new Float64Array(count * count)
    places.forEach((from, a) => {
      places.forEach((to, b) => {
        if (a === b) return
        const cell = from.row * travel.size + to.row
        const time = times[cell]! + to.fixed
        const metres = distances[cell]!
        const isForbidden =
          time > limit || priceOf(prices, 'travel', time) + priceOf(prices, 'distance', metres) === Infinity
        ticks[a * count + b] = isForbidden ? Infinity : time
        // Where time on the road is worth something, a forbidden leg may still be two allowed ones, and two may have
        // fewer metres than one: the time of their detour is counted apart.
        if (perTick < 0) grains[a * count + b] = isForbidden ? 0 : time * perTick
        else grains[a * count + b] = isForbidden ? Infinity : time * perTick + metres * perMetre
      })
    })
    return { ticks, grains }
  }
}

function lower(least: Float64Array, offered: Float64Array): void {
  for (let k = 0; k < least.length; k++) if (offered[k]! < least[k]!) least[k] = offered[k]!
}

/** The least of going directly and of going by some of the stops, in any order. Amounts ≥ 0; row-major. */
function throughStops(direct: Float64Array, count: number, stops: readonly number[]): Float64Array {
  const least = direct.slice()
  // One stop after another may be on the way (Floyd and Warshall's scheme, over those stops alone).
  for (const by of stops) {
    for (let a = 0; a < count; a++) {
      const there = least[a * count + by]!
      if (there === Infinity) continue
      for (let b = 0; b < count; b++) {
        const through = there + least[by * count + b]!
        if (through < least[a * count + b]!) least[a * count + b] = through
      }
    }
  }
  return least
}
