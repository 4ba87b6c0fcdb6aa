import type { Violation } from '../../model/index.ts'
import { broken } from '../finding.ts'
import type { ReplayedPlan } from '../replayed-plan.ts'

/**
 * Patient order: draw an arrow from recipient p to recipient q when a visit of p comes directly before one of q ≠ p on
 * a route, breaks and activities left out; over all routes together the arrows run in no circle.
 *
 * A rule only where the order asked for is `patient`. Amount: recipients that no order can place, because each waits
 * for another one of them; `values.recipients` lists them.
 */
export function checkPatientOrder(day: ReplayedPlan): Violation[] {
  if (day.order !== 'patient') return []
  const stuck = recipientsInCircles(day)
  if (stuck.length === 0) return []
  return [broken('patient-order', 'plan', { recipients: stuck.join(', ') }, stuck.length)]
}

/** Whether the plan is in patient order, asked for or not. */
export const isPatientOrder = (day: ReplayedPlan): boolean => recipientsInCircles(day).length === 0

/** Takes away recipients that no arrow points to, and those that point to no one, until none is left or only circles. */
function recipientsInCircles(day: ReplayedPlan): string[] {
  const arrows = arrowsOf(day)
  let left = new Set(arrows.flat())
  for (;;) {
    const inside = arrows.filter(([from, to]) => left.has(from) && left.has(to))
    const pointing = new Set(inside.map(([from]) => from))
    const pointedTo = new Set(inside.map(([, to]) => to))
    const kept = new Set([...left].filter((recipient) => pointing.has(recipient) && pointedTo.has(recipient)))
    if (kept.size === left.size) return [...kept].sort()
    left = kept
  }
}

function arrowsOf(day: ReplayedPlan): [string, string][] {
  return day.routes.flatMap(({ stops }) => {
    const recipients = stops.flatMap(({ visit }) => (visit === undefined ? [] : [visit.recipient]))
    return recipients
      .slice(1)
      .map((recipient, k): [string, string] => [recipients[k]!, recipient])
      .filter(([from, to]) => from !== to)
  })
}
