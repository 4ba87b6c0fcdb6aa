import type { Shift } from '../../model/index.ts'
import { lengthOf, ticksOf } from '../day.ts'
import type { Day } from '../day.ts'
import { dutiesOf } from './duties.ts'
import type { Route } from './route.ts'

/** A shift with nothing in it yet but what it owes. */
export function emptyRoute(day: Day, shift: Shift): Route {
  const start = ticksOf(day, shift.start)
  const overtime =
    shift.endBinds === 'hard' ? 0 : shift.allowedOvertime === null ? Infinity : lengthOf(day, shift.allowedOvertime)
  const rosterEnd = ticksOf(day, shift.end)
  return {
    shift,
    start,
    rosterEnd,
    latestReturn: rosterEnd + overtime,
    stops: [],
    duties: dutiesOf(day, shift),
    here: shift.startLocation,
    free: start,
    notBefore: start,
    filled: 0,
    loads: new Map(),
    resting: false,
  }
}
