import type { Activity, Shift, ShiftPlan, Stop, Visit } from '../../model/index.ts'
import { ticksToSeconds, toIso } from '../../time.ts'
import { legTicks, ticksOf } from '../day.ts'
import type { Day } from '../day.ts'

/** What a stop of a plan is about. */
export interface Subjects {
  readonly visits: ReadonlyMap<string, Visit>
  readonly activities: ReadonlyMap<string, Activity>
}

/**
 * A shift with these stops, which keep their starts and ends: legs, arrivals, waiting, departure and return anew.
 * A stop without a place of its own happens where the caregiver then is.
 */
export function restateShift(
  day: Day,
  subjects: Subjects,
  shift: Shift,
  stated: ShiftPlan,
  stops: readonly Stop[],
): ShiftPlan {
  const { departure: _departure, return: _return, ...rest } = stated
  const first = stops[0]
  if (first === undefined) return { ...rest, stops: [] }
  const mode = stated.mode ?? shift.mode
  let here = shift.startLocation
  const departure =
    shift.departure === 'atShiftStart'
      ? ticksOf(day, shift.start)
      : ticksOf(day, first.start) - legTicks(day, here, placeOfStop(subjects, shift, first, here, stops[1]).at, mode)
  let free = departure
  const restated = stops.map((stop, k): Stop => {
    const { at, left } = placeOfStop(subjects, shift, stop, here, stops[k + 1])
    const leg = legTicks(day, here, at, mode)
    const arrival = free + leg
    here = left
    free = ticksOf(day, stop.end)
    return {
      ...stop,
      location: at,
      arrival: toIso(day.clock, arrival),
      travel: ticksToSeconds(day.clock, leg),
      waiting: ticksToSeconds(day.clock, Math.max(0, ticksOf(day, stop.start) - arrival)),
    }
  })
  const back = free + legTicks(day, here, shift.endLocation, mode)
  return { ...rest, departure: toIso(day.clock, departure), return: toIso(day.clock, back), stops: restated }
}

/** Where a stop of a shift begins and ends, for a caregiver who is `here`; `next`: the stop after it. */
export function placeOfStop(subjects: Subjects, shift: Shift, stop: Stop, here: string, next?: Stop) {
  const { visits, activities } = subjects
  const visit = visits.get(stop.id)
  if (stop.kind === 'visit' && visit?.manner === 'road') {
    return { at: visit.location, left: visit.endLocation ?? visit.location }
  }
  const at =
    stop.kind === 'break'
      ? placeOfBreak(shift, stop, here, next?.location)
      : ((stop.kind === 'activity' ? activities.get(stop.id)?.location : undefined) ?? here)
  return { at, left: at }
}

/** A break stays where it is as long as that is a place for it; otherwise it is taken where the caregiver is. */
function placeOfBreak({ breaks, startLocation, endLocation }: Shift, stop: Stop, here: string, next?: string): string {
  const where = breaks.find(({ id }) => id === stop.id)?.where ?? 'anywhere'
  if (where !== 'anywhere') return where
  // A break that is new to the plan has no place yet.
  const stays = stop.location !== '' && [here, next, startLocation, endLocation].includes(stop.location)
  return stays ? stop.location : here
}
