import type { Plan, Problem, TravelTable } from '../model/index.ts'
import { dayOf } from './nearest-next/day.ts'
import { dropIllegal } from './nearest-next/drop-illegal.ts'
import { fillShifts } from './nearest-next/fill-shifts.ts'

/**
 * Plans by the rule of thumb that docs/nearest-next.md describes: the shift that is free first takes the nearest visit
 * it may legally do next, and so on until nothing more fits. No search, no look ahead, no chance.
 *
 * The plan is legal: what would break a rule is left unassigned, with reasons. It is what our own plans are measured
 * against, and what remains when a search is stopped before it has found anything. No cost, no run record.
 */
export function nearestNext(problem: Problem, travel: TravelTable): Plan {
  const day = dayOf(problem, travel)
  return dropIllegal(day, fillShifts(day))
}
