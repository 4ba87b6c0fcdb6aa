import type { Legs } from './legs.ts'
import type { Place } from './places.ts'
import type { ShiftKind } from './shift-kinds.ts'
import { firstStart, lastStart } from './starts.ts'
import type { Span } from './who-may.ts'

/** When each place can begin on a kind of shift, ticks. `earliest > latest`: it cannot be done there. */
export interface Reach {
  readonly earliest: Float64Array
  readonly latest: Float64Array
}

/**
 * Earliest start of each place on a kind of shift, by the quickest way there through any other places, and the latest
 * from which the shift still gets home in time. No triangle inequality is assumed: a detour may be quicker.
 */
export function reachOf(
  kind: ShiftKind,
  { count, ticks }: Legs,
  places: readonly Place[],
  spans: readonly Span[],
): Reach {
  const earliest = new Float64Array(places.length).fill(Infinity)
  const latest = new Float64Array(places.length).fill(-Infinity)
  for (const p of kind.may) {
    const { at, left } = places[p]!
    const there = at < 0 ? 0 : ticks[kind.startLocation * count + at]!
    const home = left < 0 ? 0 : ticks[left * count + kind.endLocation]!
    const duration = kind.duration[p]!
    earliest[p] = firstStart(places[p]!, Math.max(spans[p]!.from, kind.starts + there), duration)
    latest[p] = lastStart(places[p]!, Math.min(spans[p]!.until, kind.latestReturn - home - duration), duration)
  }
  const onRoad = kind.may.filter((p) => places[p]!.at >= 0)
  spread(onRoad, earliest, 1, (from, to) => {
    const arrival = earliest[from]! + kind.duration[from]! + ticks[places[from]!.left * count + places[to]!.at]!
    if (arrival >= earliest[to]!) return
    const start = firstStart(places[to]!, Math.max(spans[to]!.from, arrival), kind.duration[to]!)
    if (start < earliest[to]!) earliest[to] = start
  })
  spread(onRoad, latest, -1, (from, to) => {
    const end = latest[from]! - ticks[places[to]!.left * count + places[from]!.at]!
    if (end - kind.duration[to]! <= latest[to]!) return
    const start = lastStart(places[to]!, Math.min(spans[to]!.until, end - kind.duration[to]!), kind.duration[to]!)
    if (start > latest[to]!) latest[to] = start
  })
  return { earliest, latest }
}

/** Takes the places in order of their labels (`sign` 1: the least first) and lets each improve those after it (Dijkstra). */
function spread(
  places: readonly number[],
  labels: Float64Array,
  sign: 1 | -1,
  improve: (from: number, to: number) => void,
): void {
  const open = [...places]
  while (open.length > 0) {
    let next = 0
    for (let k = 1; k < open.length; k++) if (sign * (labels[open[k]!]! - labels[open[next]!]!) < 0) next = k
    const from = open[next]!
    if (sign * labels[from]! === Infinity) return
    open[next] = open[open.length - 1]!
    open.pop()
    for (const to of open) improve(from, to)
  }
}
