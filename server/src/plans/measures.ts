import type { Measures } from '@hjemrute/contract'
import { checkPlan } from '@hjemrute/engine/check'
import { dayFigures } from '@hjemrute/engine/insight'
import { secondsBetween } from '@hjemrute/engine/time'
import { brokenRules } from './plans.repository.ts'
import type { StoredPlan } from './plans.repository.ts'

type Column = Measures['columns'][number]

/** A plan by the measures that plans of a shift are compared by. */
export function measuredBy(kind: Column['kind'], { id, version, plan, of: { problem, travel } }: StoredPlan): Column {
  return {
    kind,
    plan: id,
    version,
    figures: dayFigures(problem, plan),
    violations: brokenRules(checkPlan(problem, plan, travel)).length,
    latenessSeconds: latenessOf(problem, plan),
  }
}

/** Seconds that visits begin after their window has closed softly, all together; a visit by two counts once. */
function latenessOf({ visits }: StoredPlan['of']['problem'], { shifts }: StoredPlan['plan']): number {
  const byId = new Map(visits.map((visit) => [visit.id, visit]))
  const late = shifts.flatMap(({ stops }) =>
    stops.map(({ kind, id, place, start }) => {
      const windows = kind === 'visit' && place === 0 ? (byId.get(id)?.windows ?? []) : []
      const least = windows.map(({ softCloses, hardCloses }) => {
        const closes = softCloses ?? hardCloses
        return closes === undefined ? 0 : Math.max(0, secondsBetween(closes, start))
      })
      return least.length === 0 ? 0 : Math.min(...least)
    }),
  )
  return Math.round(late.reduce((sum, seconds) => sum + seconds, 0))
}
