import type { Violation } from '../../model/index.ts'
import { broken, placeValues } from '../finding.ts'
import type { ReplayedPlan } from '../replayed-plan.ts'

/** Excluded service: a shift does no visits of the services it is excused from. */
export function checkExcludedService(day: ReplayedPlan): Violation[] {
  return day.places.flatMap((placed) => {
    const { service, id } = placed.visit
    if (service === undefined || !placed.route.shift.excludedServices.includes(service)) return []
    return [broken('excluded-service', `visit/${id}`, { ...placeValues(placed), service })]
  })
}
