import type { VehiclePool } from '../../model/index.ts'
import type { Guard } from './guard.ts'
import type { Instance } from '../instance/instance.ts'
import { FIGURE } from '../working-plan.ts'
import type { WorkingPlan } from '../working-plan.ts'
import { moreThan } from './most-at-once.ts'

/** No more of a pool's shifts under way at once, in its mode, than it has vehicles; and none beyond the range. */
export function vehicleGuards(instance: Instance): Guard[] {
  return instance.problem.vehicles.map((pool) => {
    const routes = instance.problem.shifts.flatMap((shift, route) => (shift.vehiclePool === pool.id ? [route] : []))
    return { allows: (plan) => allows(instance, plan, pool, routes) }
  })
}

function allows(instance: Instance, plan: WorkingPlan, pool: VehiclePool, routes: readonly number[]): boolean {
  const isDriving = (route: number) =>
    plan.stops[route]! > 0 && instance.modeOfClass[plan.travelClass[route]!] === pool.mode
  let driving = 0
  for (const route of routes) if (isDriving(route)) driving++
  if (driving > pool.number && moreOut(instance, plan, pool.number, routes.filter(isDriving))) return false
  const { range } = pool
  return range === undefined || routes.every((route) => !isDriving(route) || metres(instance, plan, route) <= range)
}

/** Are more than so many of the routes under way at once? */
function moreOut({ routes: all }: Instance, plan: WorkingPlan, most: number, routes: readonly number[]): boolean {
  const { figures, start } = plan
  const from = routes.map((r) => figures[FIGURE.departure * all + r]! + figures[FIGURE.delay * all + r]!)
  const to = routes.map((r) => start[plan.head(r) + 1]!)
  return moreThan(most, from, to)
}

function metres(instance: Instance, plan: WorkingPlan, route: number): number {
  const { location, leaves, locations } = instance
  const legs = instance.legMetres[plan.travelClass[route]!]!
  const tail = plan.head(route) + 1
  let at = leaves[tail - 1]!
  let sum = 0
  for (let node = plan.next[tail - 1]!; ; node = plan.next[node]!) {
    if (location[node]! >= 0) {
      sum += legs[at * locations + location[node]!]!
      at = leaves[node]!
    }
    if (node === tail) return sum
  }
}
