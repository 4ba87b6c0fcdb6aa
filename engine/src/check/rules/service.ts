import type { Shift, StaffingPlace, Violation } from '../../model/index.ts'
import { durationToTicks } from '../../time.ts'
import type { Clock } from '../../time.ts'
import { brokenBy } from '../finding.ts'
import type { ReplayedPlan, ReplayedRoute, ReplayedStop } from '../replayed-plan.ts'

/** A product this close above a whole tick is that tick: 1,800 × 1.1 is 1,980, whatever the floating point says. */
const ROUNDING_NOISE = 1e-9

/**
 * Service: a visit lasts its place's duration × the shift's factors, rounded up to a whole tick; a break and an
 * activity last exactly their duration. `values.fault`: `short` or `long`; amount: by how much.
 */
export function checkService(day: ReplayedPlan): Violation[] {
  return day.routes.flatMap((route) => route.stops.flatMap((stop) => stopService(day, route, stop)))
}

function stopService(day: ReplayedPlan, route: ReplayedRoute, stop: ReplayedStop): Violation[] {
  const due = dueTicks(day.clock, route.shift, stop)
  const lasts = stop.end - stop.start
  if (due === undefined || lasts === due) return []
  const { kind, id } = stop.stated
  const at = kind === 'break' ? `shift/${route.shift.id}` : `${kind}/${id}`
  const values = { fault: lasts < due ? 'short' : 'long', shift: route.shift.id, stop: id }
  return [brokenBy(day, 'service', at, Math.abs(lasts - due), values)]
}

function dueTicks(clock: Clock, shift: Shift, stop: ReplayedStop): number | undefined {
  if (stop.staffing !== undefined) return serviceTicks(clock, shift, stop.staffing)
  const exact = stop.activity ?? stop.pause
  return exact === undefined ? undefined : durationToTicks(clock, exact.duration)
}

/** How long a place lasts on a shift: each trainee's factor multiplies the shift's own. */
function serviceTicks(clock: Clock, shift: Shift, staffing: StaffingPlace): number {
  const factors = [shift.serviceTimeFactor, ...shift.trainees.map(({ extraServiceFactor }) => extraServiceFactor)]
  const factor = factors.reduce((product, each) => product * each, 1)
  return Math.ceil(durationToTicks(clock, staffing.duration) * factor - ROUNDING_NOISE)
}
