import type { TimeWindow, Violation, Visit } from '../../model/index.ts'
import { toTicks } from '../../time.ts'
import type { Clock } from '../../time.ts'
import { brokenBy, iso, placeValues } from '../finding.ts'
import type { PlacedPlace, ReplayedPlan } from '../replayed-plan.ts'

/**
 * Time window: each place starts at or after the first opening, unless the opening is soft, and its start or end (as
 * `closingBinds` says) is at or before the hard closing of the window it is judged by. Both ends are inclusive.
 * A visit without windows has the horizon as its window, hard at both ends. `values.fault`: `early` or `late`.
 */
export function checkTimeWindow(day: ReplayedPlan): Violation[] {
  return day.places.flatMap((placed) => {
    const { visit, stop } = placed
    const windows = windowsOf(day, visit)
    const at = `visit/${visit.id}`
    const opens = toTicks(day.clock, windows[0]!.opens)
    const early = visit.opening === 'soft' && visit.windows.length > 0 ? 0 : opens - stop.start
    const { hardCloses } = windowAt(day.clock, windows, stop.start)
    const closes = hardCloses === undefined ? Infinity : toTicks(day.clock, hardCloses)
    const late = boundInstant(placed) - closes
    const values = { ...placeValues(placed), start: iso(day, stop.start) }
    return [
      ...(early > 0
        ? [brokenBy(day, 'time-window', at, early, { fault: 'early', opens: iso(day, opens), ...values })]
        : []),
      ...(late > 0
        ? [brokenBy(day, 'time-window', at, late, { fault: 'late', closes: iso(day, closes), ...values })]
        : []),
    ]
  })
}

/** The visit's windows by opening; the horizon when it states none. */
export function windowsOf(day: ReplayedPlan, visit: Visit): TimeWindow[] {
  const { start, end } = day.problem.horizon
  if (visit.windows.length === 0) return [{ opens: start, hardCloses: end }]
  return [...visit.windows].sort((a, b) => toTicks(day.clock, a.opens) - toTicks(day.clock, b.opens))
}

/** The window a start is judged by: the last whose opening is at or before it, or the first of all. */
export function windowAt(clock: Clock, windows: readonly TimeWindow[], start: number): TimeWindow {
  return windows.findLast(({ opens }) => toTicks(clock, opens) <= start) ?? windows[0]!
}

/** The instant that a closing binds. */
export const boundInstant = ({ visit, stop }: PlacedPlace): number =>
  visit.closingBinds === 'start' ? stop.start : stop.end
