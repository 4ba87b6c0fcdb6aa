import { toTicks } from '../../time.ts'
import { sum } from '../finding.ts'
import type { ReplayedPlan } from '../replayed-plan.ts'
import { referenceOf } from './caregiver-changed.ts'

/** Start moved: how far each placed visit starts from its reference start (that of place 0). Ticks; once per visit. */
export const startMovedAmount = (day: ReplayedPlan): number =>
  sum(
    [...day.visits.values()].map(({ visit, placed, start }) => {
      const before = placed ? referenceOf(day, visit.id, 0)?.start : undefined
      return before === undefined ? 0 : Math.abs(start - toTicks(day.clock, before))
    }),
  )
