import type { Violation } from '../../model/index.ts'
import { durationToTicks } from '../../time.ts'
import { brokenBy, iso, placeValues } from '../finding.ts'
import type { ReplayedPlan } from '../replayed-plan.ts'

/**
 * Synchronisation: every place of a visit starts at the visit's start + its own offset. The visit's start is that of
 * its places with offset 0 (the earliest, when they disagree), or the least start − offset. Amount: how far off.
 */
export function checkSynchronisation(day: ReplayedPlan): Violation[] {
  return [...day.visits.values()].flatMap(({ places, start }) =>
    places.flatMap((placed) => {
      const due = start + durationToTicks(day.clock, placed.staffing.offset)
      const off = Math.abs(placed.stop.start - due)
      if (off === 0) return []
      const values = { ...placeValues(placed), start: iso(day, placed.stop.start), expected: iso(day, due) }
      return [brokenBy(day, 'synchronisation', `visit/${placed.visit.id}`, off, values)]
    }),
  )
}
