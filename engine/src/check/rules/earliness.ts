import { toTicks } from '../../time.ts'
import { sum } from '../finding.ts'
import type { ReplayedPlan } from '../replayed-plan.ts'
import { windowsOf } from './time-window.ts'

/** Earliness: how long before the first opening each place starts, where the opening is soft. Ticks; never negative. */
export const earlinessAmount = (day: ReplayedPlan): number =>
  sum(
    day.places
      .filter(({ visit }) => visit.opening === 'soft' && visit.windows.length > 0)
      .map(({ visit, stop }) => Math.max(0, toTicks(day.clock, windowsOf(day, visit)[0]!.opens) - stop.start)),
  )
