import type { Activity, Violation } from '../../model/index.ts'
import { toTicks } from '../../time.ts'
import { broken, brokenBy, iso } from '../finding.ts'
import type { ReplayedPlan, ReplayedRoute, ReplayedStop } from '../replayed-plan.ts'

/**
 * Activity: it starts inside its window (both ends inclusive), on its own shifts, and at the same instant for all who
 * take part when it is held together. `values.fault`: `early`, `late`, `shift`, `apart` (amount: after the first one).
 * That hard ones take place is the rule `coverage`.
 */
export function checkActivity(day: ReplayedPlan): Violation[] {
  return day.problem.activities.flatMap((activity) => {
    const held = day.routes.flatMap((route) =>
      route.stops.filter((stop) => stop.activity?.id === activity.id).map((stop) => ({ route, stop })),
    )
    const first = Math.min(...held.map(({ stop }) => stop.start))
    return held.flatMap(({ route, stop }) => heldFaults(day, activity, route, stop, first))
  })
}

function heldFaults(
  day: ReplayedPlan,
  activity: Activity,
  route: ReplayedRoute,
  stop: ReplayedStop,
  first: number,
): Violation[] {
  const at = `activity/${activity.id}`
  const values = { activity: activity.id, shift: route.shift.id, start: iso(day, stop.start) }
  const differences = {
    early: toTicks(day.clock, activity.opens) - stop.start,
    late: stop.start - toTicks(day.clock, activity.closes),
    apart: activity.together ? stop.start - first : 0,
  }
  const elsewhere = activity.shifts.includes(route.shift.id)
    ? []
    : [broken('activity', at, { fault: 'shift', ...values })]
  const times = Object.entries(differences).filter(([, ticks]) => ticks > 0)
  return [...elsewhere, ...times.map(([fault, ticks]) => brokenBy(day, 'activity', at, ticks, { fault, ...values }))]
}
