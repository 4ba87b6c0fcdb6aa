import type { Problem } from '../../model/index.ts'
import type { Region } from './region.ts'
import { tiesOf } from './standing.ts'
import type { Standing } from './standing.ts'

/**
 * Visits of a region that stay where and when they are, because a rule ties them to something outside it: another of
 * their own places, a visit of the same dependency, hard group, bundle or pattern, or one that needs the same key.
 * What they are tied to is held in its own region for the same reason, so that regions may be planned side by side.
 */
export function heldVisits(
  problem: Problem,
  region: Region,
  standing: ReadonlyMap<string, readonly Standing[]>,
): Set<string> {
  const held = new Set<string>()
  const isInside = (id: string): boolean =>
    region.unassigned.has(id) || standing.get(id)?.some(({ shift }) => region.shifts.has(shift)) === true
  const isWhole = (id: string): boolean =>
    region.unassigned.has(id) || standing.get(id)?.every(({ shift }) => region.shifts.has(shift)) === true
  for (const tie of [...tiesOf(problem), ...keyTies(problem), ...problem.visits.map(({ id }) => [id])]) {
    if (tie.every(isWhole) || !tie.some(isInside)) continue
    for (const id of tie) if (standing.has(id) && isInside(id)) held.add(id)
  }
  return held
}

/** Visits behind the same key, by key. */
function keyTies({ locations, visits }: Problem): (readonly string[])[] {
  const keyOf = new Map(locations.flatMap(({ id, key }) => (key === undefined ? [] : [[id, key] as const])))
  if (keyOf.size === 0) return []
  const byKey = new Map<string, string[]>()
  for (const { id, location, endLocation } of visits) {
    for (const place of new Set([location, endLocation ?? location])) {
      const key = keyOf.get(place)
      if (key !== undefined) byKey.set(key, [...(byKey.get(key) ?? []), id])
    }
  }
  return [...byKey.values()]
}
