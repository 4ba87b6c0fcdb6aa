import { FLOATING, KIND } from '../instance/instance.ts'
import type { Instance, Row } from '../instance/instance.ts'
import type { WorkingPlan } from '../working-plan.ts'

/** How many stretches a group forms on a route. Stops without a place of their own, and breaks, do not part them. */
export function stretches(instance: Instance, plan: WorkingPlan, route: number, { members, nodes }: Row): number {
  let here = 0
  for (const node of nodes) if (plan.routeOf[node] === route) here++
  if (here < 2) return here
  const tail = plan.head(route) + 1
  let count = 0
  let inside = false
  for (let node = plan.next[tail - 1]!; node !== tail; node = plan.next[node]!) {
    if (members[node] === 1) {
      if (!inside) count++
      inside = true
    } else if (instance.location[node] !== FLOATING && instance.kind[node]! <= 1) inside = false
  }
  return count
}

/**
 * Is the next thing after a reserve done where the caregiver is (a telephone visit, an activity without a place)? Then
 * no road is driven before the reserve's free time; before all else the road comes first, as the check drives it.
 */
export function staysPut({ location, kind }: Instance, plan: WorkingPlan, reserve: number): boolean {
  let next = plan.next[reserve]!
  while (kind[next] === KIND.reserve) next = plan.next[next]!
  return location[next] === FLOATING && kind[next] !== KIND.break
}
