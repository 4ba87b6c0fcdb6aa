import type { Dependency } from '../dependency.ts'
import type { Visit } from '../visit.ts'
import type { JudgedProblem } from './judged-problem.ts'
import { gapBounds, longestFactor } from './gap-bounds.ts'
import type { GapBounds } from './gap-bounds.ts'

/** Each dependency can be kept on its own, and no two of the same visits ask for opposite caregivers. */
export function judgeDependencies(judged: JudgedProblem): void {
  const { problem, place, report } = judged
  const visitOf = new Map(problem.visits.map((visit) => [visit.id, visit]))
  const factor = longestFactor(problem.shifts)
  const ties = new Map<string, Dependency['caregivers']>()
  problem.dependencies.forEach((dependency, i) => {
    const { first, second, minimumGap: minimum, maximumGap: maximum, caregivers } = dependency
    const path = place('dependencies', i)
    if (first === second) return report('dependency-on-itself', path, { visit: first })
    if (minimum !== undefined && maximum !== undefined && minimum > maximum)
      return report('dependency-gaps-contradict', path, { first, second, minimum, maximum })
    if (caregivers === 'any') return
    const pair = JSON.stringify([first, second].sort())
    const before = ties.get(pair)
    ties.set(pair, caregivers)
    if (before !== undefined && before !== caregivers)
      return report('dependency-caregivers-contradict', path, { first, second })
    const [a, b] = [visitOf.get(first), visitOf.get(second)]
    if (caregivers === 'same' && a && b && mustOverlap(a, b, gapBounds(dependency, a, factor)))
      report('dependency-same-caregiver-overlap', path, { first, second })
  })
  judgeHardGroups(judged, ties)
}

/** Can no caregiver be at both visits, however their places and the gap between them are chosen? */
function mustOverlap(first: Visit, second: Visit, { least, most }: GapBounds): boolean {
  return first.staffing.every((a) =>
    second.staffing.every((b) => {
      const canFollow = most + b.offset >= a.offset + a.duration
      const canPrecede = least + b.offset + b.duration <= a.offset
      return !canFollow && !canPrecede
    }),
  )
}

/** A group that must have one caregiver holds no two visits that must have different ones. */
function judgeHardGroups({ problem, place, report }: JudgedProblem, ties: ReadonlyMap<string, string>): void {
  const apart = new Map<string, string[]>()
  for (const [pair, tie] of ties) {
    const [a, b] = JSON.parse(pair) as [string, string]
    if (tie === 'differ') apart.set(a, [...(apart.get(a) ?? []), b])
  }
  problem.groups.forEach(({ id: group, visits, hard }, i) => {
    if (!hard) return
    const members = new Set(visits)
    for (const first of members) {
      const second = apart.get(first)?.find((other) => members.has(other))
      if (second !== undefined) report('group-contradicts-dependency', place('groups', i), { group, first, second })
    }
  })
}
