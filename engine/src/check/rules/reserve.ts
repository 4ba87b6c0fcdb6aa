import type { Violation } from '../../model/index.ts'
import { durationToTicks, toTicks } from '../../time.ts'
import { brokenBy, greatest, iso } from '../finding.ts'
import type { ReplayedPlan, ReplayedRoute } from '../replayed-plan.ts'

/**
 * Reserve: inside its window a piece at least as long as the reserve is free, that is no travel, visit, activity or
 * break; the time before departure and after return is free. Amount: how much the longest free piece lacks.
 */
export function checkReserve(day: ReplayedPlan): Violation[] {
  return day.routes.flatMap((route) =>
    route.shift.reserves.flatMap((reserve, position) => {
      const opens = toTicks(day.clock, reserve.opens)
      const longest = longestFree(busyTimes(route), opens, toTicks(day.clock, reserve.closes))
      const lacks = durationToTicks(day.clock, reserve.duration) - longest
      if (lacks <= 0) return []
      const values = { shift: route.shift.id, reserve: position, opens: iso(day, opens) }
      return [brokenBy(day, 'reserve', `shift/${route.shift.id}`, lacks, values)]
    }),
  )
}

type Interval = readonly [from: number, to: number]

/** When the caregiver travels or does something, in order. A leg begins where the stop before ended. */
function busyTimes({ stops, used, home, return: back }: ReplayedRoute): Interval[] {
  const busy = stops.flatMap(({ arrival, leg, start, end }): Interval[] => [
    [arrival - leg.ticks, arrival],
    [start, end],
  ])
  return used ? [...busy, [back - home.ticks, back]] : []
}

function longestFree(busy: readonly Interval[], opens: number, closes: number): number {
  let free = opens
  const pieces: number[] = []
  for (const [from, to] of busy.filter(([a, b]) => b > a)) {
    pieces.push(Math.min(from, closes) - free)
    free = Math.max(free, to)
  }
  return greatest([...pieces, closes - free])
}
