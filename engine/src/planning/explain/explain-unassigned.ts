import { fault, inputError } from '../../errors.ts'
import { UNASSIGNED_REASONS } from '../../model/index.ts'
import type { Plan, Problem, TravelTable, UnassignedExplanation, UnassignedReason, Visit } from '../../model/index.ts'
import { explainUnassigned } from '../../optimise/index.ts'
import { contextOf } from './context.ts'
import type { Context } from './context.ts'
import { waysOutFor } from './ways-out.ts'

/**
 * Why a visit has no place, and the cheapest ways out: each one change, proven by a whole plan. Throws an input error
 * for a visit that the problem has not.
 */
export function explainUnassignedVisit(
  problem: Problem,
  travel: TravelTable,
  plan: Plan,
  visitId: string,
): UnassignedExplanation {
  const visit = problem.visits.find(({ id }) => id === visitId)
  if (visit === undefined) throw inputError(fault('unknown-id', '', { kind: 'visit', id: visitId }))
  return unassignedIn(contextOf(problem, travel, plan), visit)
}

export function unassignedIn(context: Context, visit: Visit): UnassignedExplanation {
  const { problem, travel, plan } = context
  const isMandatory =
    (problem.bundles.find(({ visits }) => visits.includes(visit.id)) ?? visit).leavingOut !== 'mayBeLeftOut'
  const asked = { kind: 'visit' as const, id: visit.id, mandatory: isMandatory, reasons: [] }
  const listed = plan.unassigned.some(({ kind, id }) => kind === 'visit' && id === visit.id)
  const told = explainUnassigned(problem, travel, listed ? plan : { ...plan, unassigned: [...plan.unassigned, asked] })
  const { reasons } = told.unassigned.find(({ kind, id }) => kind === 'visit' && id === visit.id)!
  const waysOut = waysOutFor(context, visit)
  const isFree = waysOut.some(({ statement }) => statement.code === 'out-free' || statement.code === 'out-together')
  return {
    visit: visit.id,
    mandatory: isMandatory,
    shifts: problem.shifts.length,
    reasons: isFree ? reasons.map(thereIsRoom) : reasons,
    waysOut,
  }
}

/** Read from gaps alone, a list may seem full that has room when its visits begin at other times. */
const thereIsRoom = (reason: UnassignedReason): UnassignedReason =>
  reason.code === 'no-time-left'
    ? {
        code: 'not-found-in-time',
        values: {},
        ruledOut: [],
        action: UNASSIGNED_REASONS['not-found-in-time'].actions[0],
      }
    : reason
