import type { WorkingPlan } from '../working-plan.ts'
import type { Removed, Ruin, RuinContext } from './ruin.ts'

/** How often a pool's vehicle goes to another shift, where a pool has fewer vehicles than shifts. */
export const SWAP_VEHICLES_SHARE = 0.03

/** Takes a vehicle from one shift and gives it to another of its pool; both shifts are emptied to be filled anew. */
export const swapVehicles: Ruin = (context, plan, removed) => {
  const { instance, random } = context
  const pools = instance.problem.vehicles.filter((pool) => pool.otherwise !== undefined)
  if (pools.length === 0) return
  const pool = pools[random.below(pools.length)]!
  const routes = instance.problem.shifts.flatMap((shift, route) => (shift.vehiclePool === pool.id ? [route] : []))
  const drives = (route: number) => plan.travelClass[route] === instance.travelClass[route]
  const driving = routes.filter(drives)
  const waiting = routes.filter((route) => !drives(route) && instance.mayDrive[route] === 1)
  if (driving.length === 0 || waiting.length === 0) return
  const [from, to] = [driving[random.below(driving.length)]!, waiting[random.below(waiting.length)]!]
  empty(context, plan, removed, from)
  empty(context, plan, removed, to)
  plan.travelClass[from] = instance.otherClass[from]!
  plan.travelClass[to] = instance.travelClass[to]!
  plan.touched[from] = plan.touched[to] = 1
}

function empty({ instance }: RuinContext, plan: WorkingPlan, removed: Removed, route: number): void {
  const tail = plan.head(route) + 1
  for (let node = plan.next[tail - 1]!; node !== tail;) {
    const onward = plan.next[node]!
    if (instance.kind[node]! <= 1) removed.take(plan, instance.unitOf[node]!)
    else plan.unlink(node)
    node = plan.routeOf[onward] === route ? onward : plan.next[tail - 1]!
  }
}
