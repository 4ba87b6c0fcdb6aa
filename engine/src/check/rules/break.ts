import type { Break, Violation } from '../../model/index.ts'
import { toTicks } from '../../time.ts'
import { broken, brokenBy, iso } from '../finding.ts'
import type { ReplayedPlan, ReplayedRoute } from '../replayed-plan.ts'

/**
 * Break: a used shift gives each of its hard breaks, and every break that is given lies in its window, at a place
 * allowed. `values.fault`: `missing`, `early`, `late` or `place`. How long it lasts is the rule `service`.
 */
export function checkBreak(day: ReplayedPlan): Violation[] {
  return day.routes.flatMap((route) => [...missingBreaks(route), ...givenBreaks(day, route)])
}

function missingBreaks(route: ReplayedRoute): Violation[] {
  if (!route.used) return []
  return notGiven(route)
    .filter(({ hard }) => hard)
    .map(({ id }) => broken('break', `shift/${route.shift.id}`, { fault: 'missing', shift: route.shift.id, break: id }))
}

/** The shift's breaks that its route does not hold. */
export const notGiven = ({ shift, stops }: ReplayedRoute): Break[] =>
  shift.breaks.filter(({ id }) => !stops.some(({ pause }) => pause?.id === id))

function givenBreaks(day: ReplayedPlan, route: ReplayedRoute): Violation[] {
  return route.stops.flatMap(({ pause, start, end, at }, k) => {
    if (pause === undefined) return []
    const where = `shift/${route.shift.id}`
    const early = toTicks(day.clock, pause.opens) - start
    const late = (pause.binds === 'start' ? start : end) - toTicks(day.clock, pause.closes)
    const values = { shift: route.shift.id, break: pause.id, start: iso(day, start) }
    const allowed = allowedPlaces(route, k, pause)
    return [
      ...(early > 0 ? [brokenBy(day, 'break', where, early, { fault: 'early', ...values })] : []),
      ...(late > 0 ? [brokenBy(day, 'break', where, late, { fault: 'late', ...values })] : []),
      ...(allowed.includes(at) ? [] : [broken('break', where, { fault: 'place', ...values, location: at })]),
    ]
  })
}

/**
 * `anywhere` is where the caregiver comes from or goes to anyway: the nearest stop before and after that has a place of
 * its own, or the shift's ends. Another break `anywhere` has none: two of them could else allow each other any place.
 */
function allowedPlaces({ shift, stops }: ReplayedRoute, k: number, pause: Break): string[] {
  if (pause.where !== 'anywhere') return [pause.where]
  const isAnchor = (stop: (typeof stops)[number]): boolean =>
    stop.hasOwnPlace && (stop.pause === undefined || stop.pause.where !== 'anywhere')
  const before = stops.slice(0, k).findLast(isAnchor)?.left
  const after = stops.slice(k + 1).find(isAnchor)?.at
  return [before, after, shift.startLocation, shift.endLocation].filter((place) => place !== undefined)
}
