import type { Problem, Shift } from '../../model/index.ts'
import { clockOf, durationToTicks, ticksToSeconds, toTicks } from '../../time.ts'
import type { LegsOfShifts } from './legs.ts'
import type { Place } from './places.ts'
import type { Prices } from './prices.ts'
import type { Span, WhoMay } from './who-may.ts'

/** Shifts that are alike in all the bound knows of: what one of them may do, and at what price, all of them may. */
export interface ShiftKind {
  /** One of them, and the positions in `problem.shifts` of all. */
  readonly shift: Shift
  readonly members: readonly number[]
  readonly starts: number
  readonly ends: number
  /** Latest legal return, ticks; Infinity: none. */
  readonly latestReturn: number
  /** Positions in `problem.locations`. */
  readonly startLocation: number
  readonly endLocation: number
  /** Places it may do, as positions in the list of places; with how long each lasts (ticks) and costs (grains) there. */
  readonly may: readonly number[]
  readonly duration: Float64Array
  readonly price: Float64Array
  /** What using it costs: its opening cost, by default the pay of its whole length. */
  readonly openingOre: number
}

/** The kinds of shift, those with the same legs next to one another. */
export function shiftKinds(
  problem: Problem,
  prices: Prices,
  legs: LegsOfShifts,
  whoMay: WhoMay,
  places: readonly Place[],
  spans: readonly Span[],
): ShiftKind[] {
  const clock = clockOf(problem.horizon.start, problem.ticksPerSecond, problem.horizon.timeZone)
  const position = new Map(problem.locations.map(({ id }, k) => [id, k]))
  const kinds = new Map<string, ShiftKind & { members: number[] }>()
  problem.shifts.forEach((shift, member) => {
    const ends = toTicks(clock, shift.end)
    const overtime = shift.allowedOvertime === null ? Infinity : durationToTicks(clock, shift.allowedOvertime)
    const starts = toTicks(clock, shift.start)
    const price = Float64Array.from(places, (place, p) => whoMay.price(place, shift, spans[p]!))
    const kind = {
      shift,
      members: [member],
      starts,
      ends,
      latestReturn: shift.endBinds === 'hard' || prices.hard.overtime ? ends : ends + overtime,
      startLocation: position.get(shift.startLocation)!,
      endLocation: position.get(shift.endLocation)!,
      may: places.flatMap((_, p) => (price[p]! < Infinity ? [p] : [])),
      duration: Float64Array.from(places, (place) => whoMay.duration(place, shift)),
      price,
      openingOre: shift.openingCost ?? ((shift.costPerHour ?? 0) * ticksToSeconds(clock, ends - starts)) / 3600,
    }
    const { latestReturn, startLocation, endLocation, openingOre } = kind
    const times = [starts, ends, latestReturn, startLocation, endLocation, openingOre]
    const key = [legs.key(shift), times.join(), kind.duration.join(), price.join()].join('\n')
    const alike = kinds.get(key)
    if (alike === undefined) kinds.set(key, kind)
    else alike.members.push(member)
  })
  return [...kinds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, kind]) => kind)
}
