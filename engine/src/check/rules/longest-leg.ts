import type { Violation } from '../../model/index.ts'
import { durationToTicks } from '../../time.ts'
import { brokenBy } from '../finding.ts'
import type { ReplayedPlan } from '../replayed-plan.ts'

/** Longest leg: no leg of the shift, the first and the last included, takes longer than its limit. Amount: how much. */
export function checkLongestLeg(day: ReplayedPlan): Violation[] {
  return day.routes.flatMap(({ shift, legs }) => {
    if (shift.longestLeg === undefined) return []
    const longest = durationToTicks(day.clock, shift.longestLeg)
    return legs
      .filter(({ ticks }) => ticks > longest)
      .map(({ ticks, from, to }) =>
        brokenBy(day, 'longest-leg', `shift/${shift.id}`, ticks - longest, { shift: shift.id, from, to }),
      )
  })
}
