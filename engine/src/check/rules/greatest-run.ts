import { greatest } from '../finding.ts'
import type { ReplayedPlan, ReplayedRoute } from '../replayed-plan.ts'

/** Greatest run: the longest stretch of any shift without a break, between departure, breaks and return. Ticks. */
export const greatestRunAmount = (day: ReplayedPlan): number =>
  greatest(day.routes.filter(({ used }) => used).flatMap(runsOf))

function runsOf(route: ReplayedRoute): number[] {
  const breaks = route.stops.filter(({ stated }) => stated.kind === 'break')
  const begins = [route.departure, ...breaks.map(({ end }) => end)]
  const ends = [...breaks.map(({ start }) => start), route.return]
  return begins.map((begin, k) => ends[k]! - begin)
}
