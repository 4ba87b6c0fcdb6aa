import { FLOATING } from '../instance/instance.ts'
import type { Instance } from '../instance/instance.ts'
import type { WorkingPlan } from '../working-plan.ts'

/** How many stretches the members form on a route. Stops without a place of their own, and breaks, do not part them. */
export function stretches(instance: Instance, plan: WorkingPlan, route: number, members: Uint8Array): number {
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
