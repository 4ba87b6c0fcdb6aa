import type { Plan, Problem } from '../../model/index.ts'
import { standingVisits, tiesOf } from './standing.ts'

/**
 * Which region each visit without a place goes to, by its number in `shiftSets`: where what it is tied to stands, or
 * else where `nearest` says; visits that are tied to each other go together. A visit that is tied to two regions goes to
 * none this time.
 */
export function shareVisits(
  problem: Problem,
  plan: Plan,
  shiftSets: readonly ReadonlySet<string>[],
  nearest: (visit: Problem['visits'][number]) => number,
): Set<string>[] {
  const shared = shiftSets.map(() => new Set<string>())
  const regionOf = standingRegions(plan, shiftSets)
  const free = problem.visits.filter(({ id }) => !regionOf.has(id))
  const byId = new Map(free.map((visit) => [visit.id, visit]))
  const clusters = clustersOf(
    free.map(({ id }) => id),
    tiesOf(problem),
  )
  for (const { members, ties } of clusters) {
    const regions = new Set(ties.flat().flatMap((id) => regionOf.get(id) ?? []))
    const region = regions.size === 0 ? nearest(byId.get(members[0]!)!) : [...regions][0]!
    if (regions.size <= 1 && region >= 0) for (const id of members) shared[region]!.add(id)
  }
  return shared
}

/** The regions that each standing visit has places in; −1 for a shift of no region. */
function standingRegions(plan: Plan, shiftSets: readonly ReadonlySet<string>[]): Map<string, readonly number[]> {
  const regionOfShift = new Map(shiftSets.flatMap((shifts, region) => [...shifts].map((shift) => [shift, region])))
  return new Map(
    [...standingVisits(plan)].map(([id, standing]) => [
      id,
      [...new Set(standing.map(({ shift }) => regionOfShift.get(shift) ?? -1))],
    ]),
  )
}

interface Cluster {
  readonly members: readonly string[]
  /** Every tie that names a member. */
  readonly ties: readonly (readonly string[])[]
}

/** The visits in clusters of those that are tied to each other, in their order. */
function clustersOf(ids: readonly string[], ties: readonly (readonly string[])[]): Cluster[] {
  const tiesBy = new Map<string, (readonly string[])[]>(ids.map((id) => [id, []]))
  for (const tie of ties) for (const id of tie) tiesBy.get(id)?.push(tie)
  const seen = new Set<string>()
  return ids.flatMap((first): Cluster[] => {
    if (seen.has(first)) return []
    seen.add(first)
    const members = [first]
    const found = new Set<readonly string[]>()
    // `members` grows while it is walked through.
    for (const member of members) {
      for (const tie of tiesBy.get(member)!) {
        found.add(tie)
        for (const id of tie) {
          if (!tiesBy.has(id) || seen.has(id)) continue
          seen.add(id)
          members.push(id)
        }
      }
    }
    return [{ members, ties: [...found] }]
  })
}
