import { toTicks } from '../../time.ts'
import { sum } from '../finding.ts'
import type { PlacedPlace, ReplayedPlan } from '../replayed-plan.ts'
import { boundInstant, windowAt, windowsOf } from './time-window.ts'

/**
 * Lateness: how long after its soft closing a place starts or ends, as `closingBinds` says, summed over the plan.
 *
 * Unit: ticks; never negative. Measured against the last window whose opening is at or before the start; a visit for
 * two counts twice. Source: Mankowska, Meisel & Bierwirth (2014), the tardiness part of the objective.
 */
export const latenessAmount = (day: ReplayedPlan): number => sum(latenesses(day))

/** Each place's own lateness, in ticks. */
export const latenesses = (day: ReplayedPlan): number[] => day.places.map((placed) => latenessOf(day, placed))

function latenessOf(day: ReplayedPlan, placed: PlacedPlace): number {
  const { softCloses } = windowAt(day.clock, windowsOf(day, placed.visit), placed.stop.start)
  return softCloses === undefined ? 0 : Math.max(0, boundInstant(placed) - toTicks(day.clock, softCloses))
}
