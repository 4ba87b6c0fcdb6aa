import type { Violation } from '../../model/index.ts'
import { broken, placeValues } from '../finding.ts'
import type { ReplayedPlan } from '../replayed-plan.ts'

/**
 * Area: a shift with areas goes to visits in those only. A location without an area is in none of them; a visit that
 * takes no road is everywhere.
 */
export function checkArea(day: ReplayedPlan): Violation[] {
  const areas = new Map(day.problem.locations.map(({ id, area }) => [id, area]))
  return day.places.flatMap((placed) => {
    const { visit, stop, route } = placed
    const area = areas.get(visit.location)
    const allowed = route.shift.areas
    if (allowed === undefined || !stop.hasOwnPlace || (area !== undefined && allowed.includes(area))) return []
    return [broken('area', `visit/${visit.id}`, { ...placeValues(placed), area: area ?? '' })]
  })
}
