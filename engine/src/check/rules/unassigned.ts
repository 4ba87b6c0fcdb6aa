import type { Activity } from '../../model/index.ts'
import { sum } from '../finding.ts'
import type { ReplayedPlan } from '../replayed-plan.ts'
import { bundleOf, isUnchosenOption, mayBeLeftOut, shiftsMissing } from './coverage.ts'

/**
 * Unassigned: the price of what is left out of what may be. A visit at its own price, a bundle once at its price, a
 * soft activity once when it is held together, otherwise once for each shift that misses it. No price stated: 0.
 *
 * Unit: a cost. What may not be left out has no price (rule `coverage`), nor has an unchosen option of a pattern.
 */
export function unassignedAmount(day: ReplayedPlan): number {
  const left = [...day.visits.values()]
    .filter(({ visit, placed }) => !placed && mayBeLeftOut(day, visit) && !isUnchosenOption(day, visit))
    .map(({ visit }) => visit)
  const alone = left.filter((visit) => bundleOf(day, visit) === undefined)
  const bundles = day.problem.bundles.filter(({ visits }) => left.some(({ id }) => visits.includes(id)))
  const activities = day.problem.activities.filter(({ hard }) => !hard)
  return (
    sum(alone.map(({ leaveOutPrice }) => leaveOutPrice ?? 0)) +
    sum(bundles.map(({ leaveOutPrice }) => leaveOutPrice ?? 0)) +
    sum(activities.map((activity) => (activity.leaveOutPrice ?? 0) * timesMissed(day, activity)))
  )
}

function timesMissed(day: ReplayedPlan, { id, together }: Activity): number {
  const missing = shiftsMissing(day, id).length
  return together ? Math.min(1, missing) : missing
}
