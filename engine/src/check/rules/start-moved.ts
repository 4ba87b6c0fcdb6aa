import { toTicks } from '../../time.ts'
import { sum } from '../finding.ts'
import type { ReplayedPlan } from '../replayed-plan.ts'
import { placeKey, referencesOf } from './caregiver-changed.ts'

/** Start moved: how far each placed visit starts from its reference start (that of place 0). Ticks; once per visit. */
export function startMovedAmount(day: ReplayedPlan): number {
  const references = referencesOf(day)
  return sum(
    [...day.visits.values()].map(({ visit, placed, start }) => {
      const before = placed ? references.get(placeKey(visit.id, 0))?.start : undefined
      return before === undefined ? 0 : Math.abs(start - toTicks(day.clock, before))
    }),
  )
}
