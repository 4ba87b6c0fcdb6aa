import type { Guard } from './guard.ts'
import type { Instance } from '../instance/instance.ts'
import type { WorkingPlan } from '../working-plan.ts'
import { FIGURE } from '../working-plan.ts'
import { moreThan } from './most-at-once.ts'

/** A key is where it lies before the visit that needs it, and back there after; never more out than there are. */
export function keyGuards(instance: Instance): Guard[] {
  const { problem } = instance
  const index = new Map(problem.locations.map((location, k) => [location.id, k]))
  return problem.keys.map((key) => {
    const home = index.get(key.location)!
    const needs = Uint8Array.from(problem.locations, (location) => (location.key === key.id ? 1 : 0))
    return {
      allows: (plan) => {
        const from: number[] = []
        const to: number[] = []
        for (let route = 0; route < instance.routes; route++) {
          if (plan.stops[route]! > 0 && !trips(instance, plan, route, home, needs, from, to)) return false
        }
        return !moreThan(key.number, from, to)
      },
    }
  })
}

/** Adds the route's trips with the key; false when it is not fetched, or not brought back. */
function trips(
  instance: Instance,
  plan: WorkingPlan,
  route: number,
  home: number,
  needs: Uint8Array,
  from: number[],
  to: number[],
): boolean {
  const { location, leaves, kind, duration, factorOffset, nodes } = instance
  const tail = plan.head(route) + 1
  const departure = plan.figures[FIGURE.departure * instance.routes + route]!
  let fetched = leaves[tail - 1] === home ? departure : -1
  let out = false
  for (let node = plan.next[tail - 1]!; ; node = plan.next[node]!) {
    const here = location[node]!
    if (here === home) {
      if (out) to.push(plan.start[node]!)
      out = false
    }
    if (node === tail) return !out
    if (here === home || leaves[node] === home) {
      if (out && leaves[node] === home) {
        to.push(plan.start[node]! + duration[factorOffset[route]! + node]!)
        out = false
      }
      fetched = plan.start[node]! + (leaves[node] === home ? duration[factorOffset[route]! + node]! : 0)
    }
    if (node < nodes && here >= 0 && kind[node] === 0 && needs[here] === 1 && !out) {
      if (fetched < 0) return false
      from.push(fetched)
      out = true
    }
  }
}
