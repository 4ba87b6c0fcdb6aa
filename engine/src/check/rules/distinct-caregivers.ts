import type { Violation } from '../../model/index.ts'
import { broken, brokenBy } from '../finding.ts'
import type { ReplayedPlan, ReplayedRoute } from '../replayed-plan.ts'

/**
 * Distinct caregivers: the places of one visit have different caregivers (amount: places too many), and a caregiver's
 * shifts do not overlap, from the roster's start to its end or the return when that is later (amount: the overlap).
 * A vacant shift stands for a caregiver of its own.
 */
export function checkDistinctCaregivers(day: ReplayedPlan): Violation[] {
  return [...twiceAtOneVisit(day), ...twoShiftsAtOnce(day)]
}

function twiceAtOneVisit(day: ReplayedPlan): Violation[] {
  return [...day.visits.values()].flatMap(({ visit, places }) =>
    [...new Set(places.map(({ route }) => route.who))].flatMap((who) => {
      const same = places.filter(({ route }) => route.who === who)
      const extra = same.length - 1
      if (extra === 0) return []
      const { caregiverId, shift } = same[0]!.route
      const values = { fault: 'sameVisit', visit: visit.id, shift: shift.id, caregiver: caregiverId ?? shift.id }
      return [broken('distinct-caregivers', `visit/${visit.id}`, values, extra)]
    }),
  )
}

function twoShiftsAtOnce(day: ReplayedPlan): Violation[] {
  return day.routes.flatMap((route, position) =>
    day.routes.slice(position + 1).flatMap((other) => {
      const overlap = Math.min(periodEnd(route), periodEnd(other)) - Math.max(route.start, other.start)
      if (route.caregiverId === null || route.caregiverId !== other.caregiverId || overlap <= 0) return []
      const values = { fault: 'twoShifts', caregiver: route.caregiverId, shift: route.shift.id, other: other.shift.id }
      return [brokenBy(day, 'distinct-caregivers', `caregiver/${route.caregiverId}`, overlap, values)]
    }),
  )
}

const periodEnd = (route: ReplayedRoute): number => Math.max(route.end, route.return)
