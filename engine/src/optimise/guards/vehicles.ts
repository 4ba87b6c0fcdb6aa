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
  const driving = routes.filter(
    (route) => plan.stops[route]! > 0 && instance.modeOfClass[plan.travelClass[route]!] === pool.mode,
  )
  const figure = (figure: number, route: number) => plan.figures[figure * instance.routes + route]!
  const from = driving.map((route) => figure(FIGURE.departure, route) + figure(FIGURE.delay, route))
  const to = driving.map((route) => plan.start[plan.head(route) + 1]!)
  if (moreThan(pool.number, from, to)) return false
  const { range } = pool
  return range === undefined || driving.every((route) => metres(instance, plan, route) <= range)
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
