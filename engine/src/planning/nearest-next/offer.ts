import type { Visit } from '../../model/index.ts'
import { legTicks, lengthOf, placeOfVisit, serviceTicks } from '../day.ts'
import type { Day } from '../day.ts'
import { canFinish } from './duties.ts'
import type { Prospect } from './duties.ts'
import { ruleAgainst } from './eligible.ts'
import type { PlannedStop, Route } from './route.ts'
import { earliestStart } from './windows.ts'

/** A visit as it would be done next: when, and by whom each of its places. */
export interface Offer {
  readonly visit: Visit
  readonly start: number
  readonly end: number
  readonly caregivers: ReadonlySet<string>
  readonly parts: readonly OfferedPart[]
}

interface OfferedPart {
  readonly route: Route
  readonly stop: PlannedStop
  /** Where the shift stands afterwards. */
  readonly prospect: Prospect
}

/** A caregiver, or a vacant shift that stands for one. */
export const caregiverOf = ({ shift }: Route): string => shift.caregiver ?? `shift/${shift.id}`

/**
 * How `route` could do the visit next, with colleagues where it takes more than one: each further place goes to the
 * shift that can be there first. `undefined` when some rule is in the way.
 */
export function offerFor(day: Day, route: Route, routes: readonly Route[], visit: Visit): Offer | undefined {
  const own = visit.staffing.findIndex((_, place) => mayTake(day, route, visit, place))
  if (own === -1) return undefined
  const crew = new Map([[own, route]])
  for (const place of visit.staffing.keys()) {
    if (place === own) continue
    const colleague = firstColleague(day, [...crew.values()], routes, visit, place)
    if (colleague === undefined) return undefined
    crew.set(place, colleague)
  }
  return timed(day, visit, crew)
}

/** Whether a shift may take a place at all, judged at the earliest it could be there. */
function mayTake(day: Day, route: Route, visit: Visit, place: number): boolean {
  const arrival = arrivalAt(day, route, visit)
  if (arrival > route.latestReturn || !carries(route, visit)) return false
  const { longestLeg } = route.shift
  if (longestLeg !== undefined && arrival - route.free > lengthOf(day, longestLeg)) return false
  return ruleAgainst(day, visit, place, route.shift, arrival) === undefined
}

function arrivalAt(day: Day, route: Route, visit: Visit): number {
  return route.free + legTicks(day, route.here, placeOfVisit(visit, route.here).at, route.shift.mode)
}

const carries = ({ shift, loads }: Route, visit: Visit): boolean =>
  Object.entries(visit.load).every(
    ([kind, load]) => (loads.get(kind) ?? 0) + load <= (shift.capacity[kind] ?? Infinity),
  )

function firstColleague(
  day: Day,
  crew: readonly Route[],
  routes: readonly Route[],
  visit: Visit,
  place: number,
): Route | undefined {
  const taken = new Set(crew.map(caregiverOf))
  let first: Route | undefined
  let firstArrival = Infinity
  for (const route of routes) {
    const arrival = Math.max(arrivalAt(day, route, visit), route.notBefore)
    if (arrival >= firstArrival || taken.has(caregiverOf(route)) || !mayTake(day, route, visit, place)) continue
    first = route
    firstArrival = arrival
  }
  return first
}

/** The common start is when the last of the crew can be there and the window is open; each must still keep its day. */
function timed(day: Day, visit: Visit, crew: ReadonlyMap<number, Route>): Offer | undefined {
  const lasts = new Map([...crew].map(([place, { shift }]) => [place, serviceTicks(day, visit, place, shift)]))
  const offset = (place: number) => lengthOf(day, visit.staffing[place]!.offset)
  const ready = [...crew].map(
    ([place, route]) => Math.max(arrivalAt(day, route, visit), route.notBefore) - offset(place),
  )
  const longest = Math.max(...[...lasts].map(([place, ticks]) => offset(place) + ticks))
  const start = earliestStart(day, visit, Math.max(...ready), longest)
  if (start === Infinity) return undefined

  const parts: OfferedPart[] = []
  for (const [place, route] of crew) {
    const begins = start + offset(place)
    if (ruleAgainst(day, visit, place, route.shift, begins) !== undefined) return undefined
    const { at, left } = placeOfVisit(visit, route.here)
    const ends = begins + lasts.get(place)!
    const filled = route.filled + legTicks(day, route.here, at, route.shift.mode) + lasts.get(place)!
    const prospect = { here: left, free: ends, notBefore: route.notBefore, filled }
    if (!canFinish(day, route, prospect)) return undefined
    parts.push({ route, stop: { kind: 'visit', id: visit.id, place, at, left, start: begins, end: ends }, prospect })
  }
  const end = Math.max(...parts.map(({ stop }) => stop.end))
  return { visit, start, end, caregivers: new Set([...crew.values()].map(caregiverOf)), parts }
}
