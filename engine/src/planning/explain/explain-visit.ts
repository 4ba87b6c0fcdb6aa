import { fault, inputError } from '../../errors.ts'
import type {
  Alternative,
  PlaceExplanation,
  Plan,
  Problem,
  TravelTable,
  Visit,
  VisitExplanation,
} from '../../model/index.ts'
import { alternativesFor, caregiverOf } from './alternatives.ts'
import { contextOf } from './context.ts'
import type { Context } from './context.ts'
import { unassignedIn } from './explain-unassigned.ts'
import type { Entry, List } from '../lists/lists.ts'
import { whyThisCaregiver } from './why-this-caregiver.ts'
import { whyThisTime } from './why-this-time.ts'

/**
 * Why a visit is with whom and when it is, and what every other shift would cost or what stops it. What exactly is
 * promised of each statement stands in docs/explain.md. Throws an input error for a visit that the problem has not.
 */
export function explainVisit(problem: Problem, travel: TravelTable, plan: Plan, visitId: string): VisitExplanation {
  return visitIn(contextOf(problem, travel, plan), visitId)
}

export function visitIn(context: Context, visitId: string): VisitExplanation {
  const visit = context.problem.visits.find(({ id }) => id === visitId)
  if (visit === undefined) throw inputError(fault('unknown-id', '', { kind: 'visit', id: visitId }))
  const isIt = ({ stop }: Entry): boolean => stop.kind === 'visit' && stop.id === visitId
  const placed = context.lists.flatMap((list) => list.entries.filter(isIt).map((entry) => ({ list, entry })))
  placed.sort((a, b) => a.entry.stop.place - b.entry.stop.place)
  return {
    visit: visitId,
    places: placed.map(({ list, entry }) => explainPlace(context, visit, list, entry)),
    time: placed.length === 0 ? undefined : whyThisTime(context, visit),
    unassigned: placed.length === 0 ? unassignedIn(context, visit) : undefined,
    violations: context.broken,
  }
}

function explainPlace(context: Context, visit: Visit, list: List, { stop }: Entry): PlaceExplanation {
  const alternatives: Alternative[] = alternativesFor(context, visit.id, stop.place)
  const { place, start, end } = stop
  const of = { place, shift: list.shift.id, caregiver: caregiverOf(list), start, end }
  return { ...of, why: whyThisCaregiver(context, { visit, alternatives, ...of }), alternatives }
}
