import { checkPlan } from '../../check/index.ts'
import type { Plan, Violation } from '../../model/index.ts'
import { avoidableOf } from '../legality.ts'
import type { Day } from './day.ts'
import type { Route } from './route.ts'
import { statePlan } from './state-plan.ts'

/** After so many rounds of taking out what is named, whole shifts are emptied, and then all. */
const GENTLE_ROUNDS = 12

/**
 * Takes visits out of the routes until the check finds nothing but what is missing, or what even an empty plan breaks
 * (a roster that allows too little rest, say). The rule knows the everyday rules; bundles, keys, working time and the
 * like are kept by giving way where they are broken.
 */
export function dropIllegal(day: Day, routes: readonly Route[]): Plan {
  const { problem, travel } = day
  const avoidable = avoidableOf(problem, travel, problem.order)
  for (let round = 0; ; round++) {
    const plan = statePlan(day, routes)
    const broken = avoidable(checkPlan(problem, plan, travel).violations)
    if (broken.length === 0 || countStops(routes) === 0) return plan
    const before = countStops(routes)
    for (const violation of broken) giveWay(day, routes, violation, round >= GENTLE_ROUNDS)
    if (countStops(routes) === before) for (const { stops } of routes) stops.length = 0
  }
}

const countStops = (routes: readonly Route[]): number => routes.reduce((sum, { stops }) => sum + stops.length, 0)

function giveWay(day: Day, routes: readonly Route[], violation: Violation, firmly: boolean): void {
  const visits = visitsNamed(day, violation)
  if (visits.size > 0) return remove(routes, visits)
  const [, id] = splitPlace(violation.place)
  const shifts = routes.filter(({ shift }) => shift.id === (violation.values['shift'] ?? id) || shift.caregiver === id)
  const named = shifts.length > 0 ? shifts : routes
  const last = new Set(named.flatMap(lastVisit))
  if (!firmly && last.size > 0) return remove(routes, last)
  remove(
    routes,
    new Set(named.flatMap(({ stops }) => stops.filter(({ kind }) => kind === 'visit').map((stop) => stop.id))),
  )
  for (const { stops } of named) stops.length = 0
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
