import type { Dependency, Violation } from '../../model/index.ts'
import { durationToTicks } from '../../time.ts'
import { broken, brokenBy } from '../finding.ts'
import type { ReplayedPlan, ReplayedVisit } from '../replayed-plan.ts'

/**
 * Dependency: the second visit starts no sooner and no later after the first one's start or end than stated, and their
 * caregivers are in part the same, or wholly different, when it says so. Judged when both visits are placed.
 * `values.fault`: `tooSoon`, `tooLate` (amount: by how much), `same` or `differ`.
 */
export function checkDependency(day: ReplayedPlan): Violation[] {
  return day.problem.dependencies.flatMap((dependency) => {
    const first = day.visits.get(dependency.first)
    const second = day.visits.get(dependency.second)
    if (!first?.placed || !second?.placed) return []
    return [...gapFaults(day, dependency, first, second), ...caregiverFaults(dependency, first, second)]
  })
}

const placeOf = ({ first, second }: Dependency): string => `dependency/${first}-${second}`

function gapFaults(
  day: ReplayedPlan,
  dependency: Dependency,
  first: ReplayedVisit,
  second: ReplayedVisit,
): Violation[] {
  const { minimumGap, maximumGap } = dependency
  const gap = second.start - (dependency.from === 'start' ? first.start : first.end)
  const tooSoon = minimumGap === undefined ? 0 : durationToTicks(day.clock, minimumGap) - gap
  const tooLate = maximumGap === undefined ? 0 : gap - durationToTicks(day.clock, maximumGap)
  const values = { first: dependency.first, second: dependency.second }
  const at = placeOf(dependency)
  return [
    ...(tooSoon > 0 ? [brokenBy(day, 'dependency', at, tooSoon, { fault: 'tooSoon', ...values })] : []),
    ...(tooLate > 0 ? [brokenBy(day, 'dependency', at, tooLate, { fault: 'tooLate', ...values })] : []),
  ]
}

function caregiverFaults(dependency: Dependency, first: ReplayedVisit, second: ReplayedVisit): Violation[] {
  const { caregivers } = dependency
  const before = new Set(first.places.map(({ route }) => route.who))
  const inCommon = second.places.some(({ route }) => before.has(route.who))
  const asAsked = caregivers === 'any' || (caregivers === 'same' ? inCommon : !inCommon)
  if (asAsked) return []
  const values = { fault: caregivers, first: dependency.first, second: dependency.second }
  return [broken('dependency', placeOf(dependency), values)]
}
