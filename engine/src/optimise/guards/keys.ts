import { KIND } from '../instance/instance.ts'
import type { Instance } from '../instance/instance.ts'
import { timeStops } from '../to-plan.ts'
import type { TimedRoute } from '../to-plan.ts'
import { FIGURE, NOWHERE } from '../working-plan.ts'
import type { WorkingPlan } from '../working-plan.ts'
import type { Guard } from './guard.ts'
import { moreThan } from './most-at-once.ts'

/** A key is out from `from` to `to`, in ticks. */
interface Trip {
  readonly key: number
  readonly from: number
  to: number
}

/** What a route does with keys as it was timed at `stamp`; no trips: a key is not fetched, or not brought back. */
interface RouteTrips {
  readonly stamp: number
  readonly trips: readonly Trip[] | undefined
}

/**
 * A key is where it lies before the visit that needs it, and back there after; never more out than there are. Looks at
 * the times that the plan will state, so a delayed departure takes the key later and may bring it back later.
 */
export function keyGuards(instance: Instance): Guard[] {
  return instance.problem.keys.length === 0 ? [] : [new KeyGuard(instance)]
}

class KeyGuard implements Guard {
  private readonly instance: Instance
  private readonly homes: readonly number[]
  /** Key of the door at each location; NOWHERE: none. */
  private readonly keyAt: readonly number[]
  /** Visits behind doors that need a key. */
  private readonly doors: Int32Array
  private readonly known: (RouteTrips | undefined)[]
  private readonly hasDoor: Uint8Array

  constructor(instance: Instance) {
    const { problem, kind, location } = instance
    const locationOf = new Map(problem.locations.map(({ id }, k) => [id, k]))
    const keyIndex = new Map(problem.keys.map((key, k) => [key.id, k]))
    const keyAt = problem.locations.map(({ key }) => (key === undefined ? NOWHERE : keyIndex.get(key)!))
    this.instance = instance
    this.keyAt = keyAt
    this.homes = problem.keys.map((key) => locationOf.get(key.location)!)
    // Who only rings, or is somewhere else, needs none.
    this.doors = Int32Array.from({ length: instance.nodes }, (_, node) => node).filter(
      (node) => kind[node] === KIND.visit && location[node]! >= 0 && keyAt[location[node]!] !== NOWHERE,
    )
    this.known = new Array<RouteTrips | undefined>(instance.routes)
    this.hasDoor = new Uint8Array(instance.routes)
  }

  allows(plan: WorkingPlan): boolean {
    const { hasDoor, doors } = this
    hasDoor.fill(0)
    for (const node of doors) if (plan.routeOf[node] !== NOWHERE) hasDoor[plan.routeOf[node]!] = 1
    const all: Trip[] = []
    for (let route = 0; route < hasDoor.length; route++) {
      if (hasDoor[route] === 0) continue
      const trips = this.tripsOf(plan, route)
      if (trips === undefined) return false
      for (const trip of trips) all.push(trip)
    }
    return this.instance.problem.keys.every(({ number }, key) => {
      const trips = all.filter((trip) => trip.key === key)
      if (trips.length <= number) return true
      return !moreThan(
        number,
        trips.map(({ from }) => from),
        trips.map(({ to }) => to),
      )
    })
  }

  /** Trips of a route with doors on it, found anew when it is timed anew. */
  private tripsOf(plan: WorkingPlan, route: number): readonly Trip[] | undefined {
    const { instance, known } = this
    const stamp = plan.figures[FIGURE.stamp * instance.routes + route]!
    if (known[route]?.stamp !== stamp) known[route] = { stamp, trips: this.findTrips(plan, route) }
    return known[route]!.trips
  }

  private findTrips(plan: WorkingPlan, route: number): readonly Trip[] | undefined {
    const { instance, keyAt, homes, doors } = this
    const timed = timeStops(instance, plan, route)
    const trips: Trip[] = []
    const needed = new Set<number>()
    for (const node of doors) if (plan.routeOf[node] === route) needed.add(keyAt[instance.location[node]!]!)
    for (const key of needed) if (!addTrips(instance, timed, key, homes[key]!, keyAt, trips)) return undefined
    return trips
  }
}

/** Adds the route's trips with the key; false when it is not fetched, or not brought back. */
function addTrips(
  { kind, location }: Instance,
  { stops, departure, back, from, to }: TimedRoute,
  key: number,
  home: number,
  keyAt: readonly number[],
  trips: Trip[],
): boolean {
  let fetched = from === home ? departure : -Infinity
  let out: Trip | undefined
  for (const stop of stops) {
    const begins = stop.location === home
    const leaves = stop.left === home
    const needs = kind[stop.node] === KIND.visit && location[stop.node]! >= 0 && keyAt[stop.location] === key
    if (out !== undefined && begins && !needs) out = backAt(out, stop.arrival)
    // A visit that ends where the key lies has not fetched it before its own door, but has brought it back.
    if (needs && out === undefined) {
      if (fetched === -Infinity) return false
      out = { key, from: fetched, to: Infinity }
      trips.push(out)
    }
    if (out !== undefined && leaves) out = backAt(out, stop.end)
    if (begins || leaves) fetched = leaves ? stop.end : stop.start
  }
  if (out !== undefined && to === home) out = backAt(out, back)
  return out === undefined
}

/** The key is back; it is then no longer out. */
function backAt(out: Trip, instant: number): undefined {
  out.to = instant
  return undefined
}
