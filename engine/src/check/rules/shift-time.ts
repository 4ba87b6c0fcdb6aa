import type { Violation } from '../../model/index.ts'
import { durationToTicks } from '../../time.ts'
import { brokenBy, iso } from '../finding.ts'
import type { ReplayedPlan, ReplayedRoute } from '../replayed-plan.ts'

/**
 * Shift time: nobody departs before the shift starts or is back after it ends; where the end is soft, back at most the
 * allowed overtime later (`null`: any). `values.fault`: `departure` or `return`; amount: by how much.
 */
export function checkShiftTime(day: ReplayedPlan): Violation[] {
  return day.routes
    .filter(({ used }) => used)
    .flatMap((route) => {
      const at = `shift/${route.shift.id}`
      const early = route.start - route.departure
      const late = route.return - latestReturn(day, route)
      const values = { shift: route.shift.id, departure: iso(day, route.departure), return: iso(day, route.return) }
      return [
        ...(early > 0 ? [brokenBy(day, 'shift-time', at, early, { fault: 'departure', ...values })] : []),
        ...(late > 0 ? [brokenBy(day, 'shift-time', at, late, { fault: 'return', ...values })] : []),
      ]
    })
}

function latestReturn(day: ReplayedPlan, { shift, end }: ReplayedRoute): number {
  if (shift.endBinds === 'hard') return end
  return shift.allowedOvertime === null ? Infinity : end + durationToTicks(day.clock, shift.allowedOvertime)
}
