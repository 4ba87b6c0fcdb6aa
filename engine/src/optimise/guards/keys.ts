import { KIND } from '../instance/instance.ts'
import type { Instance } from '../instance/instance.ts'
import { timeStops } from '../to-plan.ts'
import type { TimedRoute } from '../to-plan.ts'
import { NOWHERE } from '../working-plan.ts'
import type { WorkingPlan } from '../working-plan.ts'
import type { Guard } from './guard.ts'
import { moreThan } from './most-at-once.ts'

/** When each key is out: from `from[k]` to `to[k]`, in ticks. */
interface Trips {
  readonly from: number[]
  readonly to: number[]
}

/**
 * A key is where it lies before the visit that needs it, and back there after; never more out than there are. Looks at
 * the times that the plan will state, so a delayed departure takes the key later and may bring it back later.
 */
export function keyGuards(instance: Instance): Guard[] {
  const { problem } = instance
  if (problem.keys.length === 0) return []
  const locationOf = new Map(problem.locations.map((location, k) => [location.id, k]))
  const keyIndex = new Map(problem.keys.map((key, k) => [key.id, k]))
  const homes = problem.keys.map((key) => locationOf.get(key.location)!)
  const keyAt = problem.locations.map(({ key }) => (key === undefined ? NOWHERE : keyIndex.get(key)!))
  const needs = Uint8Array.from({ length: instance.size }, (_, node) => {
    const place = instance.location[node]!
    return instance.kind[node] === KIND.visit && place >= 0 && keyAt[place] !== NOWHERE ? 1 : 0
  })
  return [
    {
      allows: (plan) => {
        const trips: Trips[] = problem.keys.map(() => ({ from: [], to: [] }))
        for (let route = 0; route < instance.routes; route++) {
          const needed = keysNeeded(instance, plan, route, needs, keyAt)
          if (needed === undefined) continue
          const timed = timeStops(instance, plan, route)
          for (const key of needed) if (!addTrips(instance, timed, key, homes[key]!, keyAt, trips[key]!)) return false
        }
        return problem.keys.every(({ number }, k) => !moreThan(number, trips[k]!.from, trips[k]!.to))
      },
    },
  ]
}

/** The keys of doors on the route; undefined when there are none. Who only rings, or is somewhere else, needs none. */
function keysNeeded(
  { location }: Instance,
  plan: WorkingPlan,
  route: number,
  needs: Uint8Array,
  keyAt: readonly number[],
): Set<number> | undefined {
  let needed: Set<number> | undefined
  const tail = plan.head(route) + 1
  for (let node = plan.next[tail - 1]!; node !== tail; node = plan.next[node]!) {
    if (needs[node] === 1) (needed ??= new Set()).add(keyAt[location[node]!]!)
  }
  return needed
}

/** Adds the route's trips with the key; false when it is not fetched, or not brought back. */
function addTrips(
  { kind, location }: Instance,
  { stops, departure, back, from, to }: TimedRoute,
  key: number,
  home: number,
  keyAt: readonly number[],
  trips: Trips,
): boolean {
  let fetched = from === home ? departure : -Infinity
  let out = false
  for (const stop of stops) {
    const begins = stop.location === home
    const leaves = stop.left === home
    const needs = kind[stop.node] === KIND.visit && location[stop.node]! >= 0 && keyAt[stop.location] === key
    if (out && begins && !needs) out = backAt(trips, stop.arrival)
    // A visit that ends where the key lies has not fetched it before its own door, but has brought it back.
    if (needs && !out) {
      if (fetched === -Infinity) return false
      trips.from.push(fetched)
      out = true
    }
    if (out && leaves) out = backAt(trips, stop.end)
    if (begins || leaves) fetched = leaves ? stop.end : stop.start
  }
  if (out && to === home) out = backAt(trips, back)
  return !out
}

/** The key is back; it is then no longer out. */
function backAt({ to }: Trips, instant: number): false {
  to.push(instant)
  return false
}
