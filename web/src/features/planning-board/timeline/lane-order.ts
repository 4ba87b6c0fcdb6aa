import type { Lane } from '@hjemrute/contract'

/** Lanes as the plan has them, but those that share visits next to each other: a chain begins at its first lane. */
export function sortedTogether(lanes: readonly Lane[]): readonly Lane[] {
  const left = new Map(lanes.map((lane) => [lane.shift, lane]))
  const sorted: Lane[] = []
  for (const lane of lanes) {
    let next: Lane | undefined = left.get(lane.shift)
    while (next !== undefined) {
      left.delete(next.shift)
      sorted.push(next)
      next = mostSharedWith(next, left)
    }
  }
  return sorted
}

/** The lane left that shares most visits with one; `undefined`: none shares any. */
function mostSharedWith(lane: Lane, left: ReadonlyMap<string, Lane>): Lane | undefined {
  const shared = new Map<string, number>()
  for (const shift of lane.stops.flatMap((stop) => stop.with)) shared.set(shift, (shared.get(shift) ?? 0) + 1)
  const best = [...shared].filter(([shift]) => left.has(shift)).sort(([, a], [, b]) => b - a)[0]
  return best === undefined ? undefined : left.get(best[0])
}
