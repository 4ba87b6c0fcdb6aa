import type { Group, Violation } from '../../model/index.ts'
import { broken } from '../finding.ts'
import type { ReplayedPlan, ReplayedRoute } from '../replayed-plan.ts'

/**
 * Group: the placed members of a hard group are on one shift, and directly after one another when so asked.
 * `values.fault`: `split` (amount: shifts too many) or `gap` (amount: gaps in the row).
 */
export function checkGroup(day: ReplayedPlan): Violation[] {
  return day.problem.groups
    .filter(({ hard }) => hard)
    .flatMap((group) => {
      const { extraShifts, gaps } = brokenParts(day, group)
      const at = `group/${group.id}`
      return [
        ...(extraShifts > 0 ? [broken('group', at, { fault: 'split', group: group.id }, extraShifts)] : []),
        ...(gaps > 0 ? [broken('group', at, { fault: 'gap', group: group.id }, gaps)] : []),
      ]
    })
}

/** How far a group is from one shift and, where asked, one row. */
export function brokenParts(day: ReplayedPlan, group: Group): { extraShifts: number; gaps: number } {
  const runs = day.routes.map((route) => runsOf(route, group)).filter((count) => count > 0)
  return {
    extraShifts: Math.max(0, runs.length - 1),
    gaps: group.inRow ? runs.reduce((gaps, count) => gaps + count - 1, 0) : 0,
  }
}

/** Stretches of members on a route, between which something else is done at a place of its own. Breaks do not part them. */
function runsOf({ stops }: ReplayedRoute, group: Group): number {
  const isMember = stops
    .map((stop) => ({ member: stop.visit !== undefined && group.visits.includes(stop.visit.id), stop }))
    .filter(({ member, stop }) => member || (stop.hasOwnPlace && stop.stated.kind !== 'break'))
    .map(({ member }) => member)
  return isMember.filter((member, k) => member && isMember[k - 1] !== true).length
}
