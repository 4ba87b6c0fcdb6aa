import { fault, inputError } from '../../errors.ts'
import type { Plan, Problem, ShiftPlan, TravelTable } from '../../model/index.ts'
import { distancesOf } from '../legs.ts'
import { describeRoute, placeOf } from './describe-route.ts'
import { vroomNames } from './vroom-names.ts'
import type { VroomNames } from './vroom-names.ts'
import type { VroomOutput, VroomRoute, VroomTotals, VroomUnassigned } from './vroom-output.ts'

/**
 * A plan in the shape of VROOM's output. Unused shifts have no route. Distances are left out where they are unknown,
 * and so is the sum of priorities: the problem holds prices.
 * Throws a HjemruteError ('input') for activities and for ids that the problem does not know.
 */
export function toVroom(problem: Problem, plan: Plan, travel?: TravelTable): VroomOutput {
  const names = vroomNames(problem)
  refuseInexpressible(problem, plan.shifts)
  const distance = distancesOf(problem, travel)
  const used = plan.shifts.filter(({ stops }) => stops.length > 0)
  const routes = used.map((route) => describeRoute(problem, names, distance, route))
  const placed = new Set(used.flatMap(({ stops }) => stops.flatMap(({ kind, id }) => (kind === 'visit' ? [id] : []))))
  const unassigned = listUnassigned(problem, names, placed)
  const summary = { ...addUp(routes), routes: routes.length, unassigned: unassigned.length }
  return { code: 0, summary, unassigned, routes }
}

/** Every visit that has no place in the plan. */
function listUnassigned(problem: Problem, names: VroomNames, placed: ReadonlySet<string>): VroomUnassigned[] {
  return problem.visits
    .filter(({ id }) => !placed.has(id))
    .map(({ id, location }) => ({ ...names.task(id), ...placeOf(problem, location) }))
}

function addUp(routes: readonly VroomRoute[]): VroomTotals {
  const sum = (value: (route: VroomRoute) => number) => routes.reduce((total, route) => total + value(route), 0)
  const sums = (value: (route: VroomRoute) => readonly number[]) => {
    const kinds = routes.reduce((most, route) => Math.max(most, value(route).length), 0)
    return Array.from({ length: kinds }, (_, kind) => sum((route) => value(route)[kind] ?? 0))
  }
  const withDistance = routes.some(({ distance }) => distance !== undefined)
  const withLoads = routes.some(({ delivery }) => delivery !== undefined)
  return {
    cost: sum(({ cost }) => cost),
    setup: 0,
    service: sum(({ service }) => service),
    duration: sum(({ duration }) => duration),
    waiting_time: sum((route) => route.waiting_time),
    ...(withDistance ? { distance: sum(({ distance }) => distance ?? 0) } : {}),
    ...(withLoads
      ? { delivery: sums(({ delivery }) => delivery ?? []), pickup: sums(({ pickup }) => pickup ?? []) }
      : {}),
    violations: [],
  }
}

function refuseInexpressible({ shifts, visits }: Problem, routes: readonly ShiftPlan[]): void {
  const known = { shifts: new Set(shifts.map(({ id }) => id)), visits: new Set(visits.map(({ id }) => id)) }
  for (const { shift, stops } of routes) {
    if (!known.shifts.has(shift))
      throw inputError(fault('exchange-unknown-reference', '', { kind: 'shifts', id: shift }))
    for (const { kind, id } of stops) {
      if (kind === 'activity')
        throw inputError(fault('exchange-not-expressible', '', { what: `activity/${id}`, format: 'vroom' }))
      if (kind === 'visit' && !known.visits.has(id))
        throw inputError(fault('exchange-unknown-reference', '', { kind: 'visits', id }))
    }
  }
}
