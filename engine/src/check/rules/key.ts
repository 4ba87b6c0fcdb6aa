import type { Key, Violation } from '../../model/index.ts'
import { broken, iso } from '../finding.ts'
import { mostAtOnce } from '../most-at-once.ts'
import type { Stretch } from '../most-at-once.ts'
import type { ReplayedPlan, ReplayedRoute, ReplayedStop } from '../replayed-plan.ts'

/**
 * Key: a visit at a location with a key comes after its shift was where the key lies, and the shift is there again
 * later, at the earliest when the visit ends there itself; at no instant are more keys out than there are. A key is
 * out from the last time the shift leaves its place before such a visit to the first time it is back.
 * `values.fault`: `notFetched`, `notReturned`, `tooMany`.
 */
export function checkKey(day: ReplayedPlan): Violation[] {
  return day.problem.keys.flatMap((key) => {
    const needs = new Set(day.problem.locations.filter((location) => location.key === key.id).map(({ id }) => id))
    const trips = day.routes.flatMap((route) => tripsOf(route, key, needs))
    const most = mostAtOnce(day.routes.flatMap((route) => stretchesOf(trips.filter((trip) => trip.route === route))))
    const tooMany = { fault: 'tooMany', key: key.id, number: key.number, instant: '' }
    return [
      ...trips.flatMap((trip) => tripFaults(key, trip)),
      ...(most.count > key.number
        ? [broken('key', `key/${key.id}`, { ...tooMany, instant: iso(day, most.instant) }, most.count - key.number)]
        : []),
    ]
  })
}

/** One visit that needs the key: when its shift took the key and brought it back, if it did. */
interface Trip {
  readonly route: ReplayedRoute
  readonly visit: string
  readonly taken: number | undefined
  readonly back: number | undefined
}

function tripsOf(route: ReplayedRoute, key: Key, needs: ReadonlySet<string>): Trip[] {
  const { shift, stops } = route
  return stops.flatMap((stop, k) => {
    if (stop.visit === undefined || !stop.hasOwnPlace || !needs.has(stop.at)) return []
    const before = stops.slice(0, k).findLast((other) => isAt(other, key))
    const after = stop.left === key.location ? stop : stops.slice(k + 1).find((other) => isAt(other, key))
    const fromStart = shift.startLocation === key.location ? route.departure : undefined
    const atEnd = shift.endLocation === key.location ? route.return : undefined
    const taken = before === undefined ? fromStart : leaves(before, key)
    const back = after === undefined ? atEnd : after === stop ? stop.end : reaches(after, key)
    return [{ route, visit: stop.visit.id, taken, back }]
  })
}

const isAt = ({ at, left }: ReplayedStop, { location }: Key): boolean => at === location || left === location
const leaves = (stop: ReplayedStop, { location }: Key): number => (stop.left === location ? stop.end : stop.start)
const reaches = (stop: ReplayedStop, { location }: Key): number => (stop.at === location ? stop.arrival : stop.end)

function tripFaults(key: Key, { route, visit, taken, back }: Trip): Violation[] {
  const values = { key: key.id, visit, shift: route.shift.id }
  return [
    ...(taken === undefined ? [broken('key', `key/${key.id}`, { fault: 'notFetched', ...values })] : []),
    ...(back === undefined ? [broken('key', `key/${key.id}`, { fault: 'notReturned', ...values })] : []),
  ]
}

/**
 * When one shift has the key: several visits on one trip, or on trips that overlap, need it once. A trip without a
 * beginning or an end is a fault already.
 */
function stretchesOf(trips: readonly Trip[]): Stretch[] {
  const whole = trips.flatMap(({ taken, back }) =>
    taken === undefined || back === undefined ? [] : [{ from: taken, to: back }],
  )
  const merged: Stretch[] = []
  for (const { from, to } of whole.sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1)
    if (last !== undefined && from < last.to) merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, to) }
    else merged.push({ from, to })
  }
  return merged
}
