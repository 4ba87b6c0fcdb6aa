import type { Pattern, Violation } from '../../model/index.ts'
import { broken } from '../finding.ts'
import type { ReplayedPlan } from '../replayed-plan.ts'

/**
 * Pattern: exactly one option is carried out, so that of all the pattern's visits those of that option are placed and
 * no others; and where the maximum of caregivers is hard, no more of them share the visits placed.
 *
 * `values.fault`: `none` (no option is, `unassigned` 1 when the plan lists one of its visits; `placed` counts what is
 * placed all the same) or `caregivers` (amount: how many too many).
 */
export function checkPattern(day: ReplayedPlan): Violation[] {
  return day.problem.patterns.flatMap((pattern) => [...optionFaults(day, pattern), ...caregiverFaults(day, pattern)])
}

function optionFaults(day: ReplayedPlan, pattern: Pattern): Violation[] {
  const visits = [...new Set(pattern.options.flat())]
  const placed = visits.filter((visit) => day.visits.get(visit)?.placed === true)
  const isCarriedOut = (option: readonly string[]): boolean =>
    option.every((visit) => placed.includes(visit)) && placed.every((visit) => option.includes(visit))
  if (pattern.options.some(isCarriedOut)) return []
  const unassigned = visits.some((visit) => day.unassignedVisits.has(visit)) ? 1 : 0
  const values = { fault: 'none', pattern: pattern.id, placed: placed.length, unassigned }
  return [broken('pattern', `pattern/${pattern.id}`, values)]
}

function caregiverFaults(day: ReplayedPlan, pattern: Pattern): Violation[] {
  const extra = pattern.hardMaxCaregivers ? caregiversAbove(day, pattern) : 0
  return extra > 0
    ? [broken('pattern', `pattern/${pattern.id}`, { fault: 'caregivers', pattern: pattern.id }, extra)]
    : []
}

/** How many caregivers above the pattern's maximum share its placed visits. */
export function caregiversAbove(day: ReplayedPlan, { options, maxCaregivers }: Pattern): number {
  const places = [...new Set(options.flat())].flatMap((visit) => day.visits.get(visit)?.places ?? [])
  return Math.max(0, new Set(places.map(({ route }) => route.who)).size - (maxCaregivers ?? Infinity))
}
