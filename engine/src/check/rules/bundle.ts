import type { Violation } from '../../model/index.ts'
import { broken } from '../finding.ts'
import type { ReplayedPlan } from '../replayed-plan.ts'

/** Bundle: its visits are placed all or none. Amount: members missing beside those that are placed. */
export function checkBundle(day: ReplayedPlan): Violation[] {
  return day.problem.bundles.flatMap(({ id, visits }) => {
    const missing = visits.filter((visit) => day.visits.get(visit)?.placed !== true)
    if (missing.length === 0 || missing.length === visits.length) return []
    return [broken('bundle', `bundle/${id}`, { bundle: id, missing: missing.join(', ') }, missing.length)]
  })
}
