import type { Violation } from '../../model/index.ts'
import { sum } from '../finding.ts'
import type { ReplayedPlan, ReplayedRoute } from '../replayed-plan.ts'

/** Sums of decimal loads carry this much noise at most: 0.1 + 0.2 fits in 0.3. */
const ROUNDING_NOISE = 1e-9

/** Capacity: the loads of a shift's visits together, kind by kind, fit what it can carry. Amount in the load's kind. */
export function checkCapacity(day: ReplayedPlan): Violation[] {
  return day.routes.flatMap((route) =>
    Object.entries(route.shift.capacity).flatMap(([kind, capacity]) => {
      const excess = loadOf(route, kind) - capacity
      if (excess <= ROUNDING_NOISE) return []
      const values = { shift: route.shift.id, kind, capacity }
      return [
        { rule: 'capacity', place: `shift/${route.shift.id}`, amount: excess, unit: kind, values } satisfies Violation,
      ]
    }),
  )
}

const loadOf = ({ stops }: ReplayedRoute, kind: string): number => sum(stops.map(({ visit }) => visit?.load[kind] ?? 0))
