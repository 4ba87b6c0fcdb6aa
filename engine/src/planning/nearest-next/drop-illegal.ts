import { checkPlan } from '../../check/index.ts'
import type { Plan, Violation } from '../../model/index.ts'
import type { Day } from './day.ts'
import type { Route } from './route.ts'
import { statePlan } from './state-plan.ts'

/** After so many rounds of taking out what is named, whole shifts are emptied, and then all. */
const GENTLE_ROUNDS = 12

/**
 * Takes visits out of the routes until the check finds nothing but what the plan itself lists as missing. The rule
 * knows the everyday rules; bundles, keys, working time and the like are kept by giving way where they are broken.
 */
export function dropIllegal(day: Day, routes: readonly Route[]): Plan {
  for (let round = 0; ; round++) {
    const plan = statePlan(day, routes)
    const { violations } = checkPlan(day.problem, plan, day.travel)
    const broken = violations.filter((violation) => !isMissing(violation))
    if (broken.length === 0 || routes.every(({ stops }) => stops.length === 0)) return plan
    const before = countStops(routes)
    for (const violation of broken) giveWay(day, routes, violation, round >= GENTLE_ROUNDS)
    if (countStops(routes) === before) for (const { stops } of routes) stops.length = 0
  }
}

/** What the plan says itself: a mandatory visit without a place is a partial plan, not an illegal one. */
const isMissing = ({ rule, values }: Violation): boolean => rule === 'coverage' && values['unassigned'] === 1

const countStops = (routes: readonly Route[]): number => routes.reduce((sum, { stops }) => sum + stops.length, 0)

function giveWay(day: Day, routes: readonly Route[], violation: Violation, firmly: boolean): void {
  const visits = visitsNamed(day, violation)
  if (visits.size > 0) return remove(routes, visits)
  const [, id] = splitPlace(violation.place)
  const shifts = routes.filter(({ shift }) => shift.id === (violation.values['shift'] ?? id) || shift.caregiver === id)
  const named = shifts.length > 0 ? shifts : routes
  if (firmly) for (const { stops } of named) stops.length = 0
  else remove(routes, new Set(named.flatMap(lastVisit)))
}

/** A visit that loses one place loses all. */
function remove(routes: readonly Route[], visits: ReadonlySet<string>): void {
  for (const { stops } of routes) {
    const kept = stops.filter(({ kind, id }) => kind !== 'visit' || !visits.has(id))
    stops.splice(0, stops.length, ...kept)
  }
}

function lastVisit({ stops }: Route): string[] {
  const last = stops.findLast(({ kind }) => kind === 'visit')
  return last === undefined ? [] : [last.id]
}

function visitsNamed({ problem }: Day, { place, values }: Violation): Set<string> {
  const [kind, id] = splitPlace(place)
  const members = (sets: readonly { id: string; visits: readonly string[] }[]) =>
    sets.find((set) => set.id === id)?.visits ?? []
  switch (kind) {
    case 'visit':
      return new Set([id])
    case 'dependency':
      return new Set(typeof values['second'] === 'string' ? [values['second']] : [])
    case 'group':
      return new Set(members(problem.groups))
    case 'bundle':
      return new Set(members(problem.bundles))
    case 'pattern':
      return new Set(problem.patterns.find((pattern) => pattern.id === id)?.options.flat() ?? [])
    case 'recipient':
      return new Set(problem.visits.filter(({ recipient }) => recipient === id).map((visit) => visit.id))
    default:
      return new Set()
  }
}

function splitPlace(place: string): [kind: string, id: string] {
  const slash = place.indexOf('/')
  return slash === -1 ? [place, ''] : [place.slice(0, slash), place.slice(slash + 1)]
}
