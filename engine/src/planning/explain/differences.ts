import type { Cost, CostDifference, MovedVisit, Plan } from '../../model/index.ts'
import { secondsBetween } from '../../time.ts'
import { costDifference } from '../cost-difference.ts'
import type { Context } from './context.ts'

/** What a plan with this cost costs beyond the plan being explained. */
export const differenceTo = ({ judgement, unitSeconds }: Context, cost: Cost): CostDifference =>
  costDifference(judgement.cost, cost, unitSeconds)

/** Visits, save one, that begin at another time than in the plan being explained; in the order of the problem. */
export function movedIn({ plan, problem }: Context, other: Plan, save: string): MovedVisit[] {
  const [before, after] = [firstStarts(plan), firstStarts(other)]
  return problem.visits.flatMap(({ id }) => {
    const [from, to] = [before.get(id), after.get(id)]
    if (id === save || from === undefined || to === undefined) return []
    const seconds = secondsBetween(from, to)
    return seconds === 0 ? [] : [{ visit: id, from, to, seconds }]
  })
}

/** When the first place of each placed visit begins. */
export function firstStarts({ shifts }: Plan): Map<string, string> {
  const starts = new Map<string, string>()
  for (const { kind, id, start } of shifts.flatMap(({ stops }) => stops)) {
    const known = starts.get(id)
    if (kind === 'visit' && (known === undefined || secondsBetween(start, known) > 0)) starts.set(id, start)
  }
  return starts
}

/** When a place of a visit begins in a plan. */
export const startOf = ({ shifts }: Plan, visit: string, place: number): string | undefined =>
  shifts
    .flatMap(({ stops }) => stops)
    .find((stop) => stop.kind === 'visit' && stop.id === visit && stop.place === place)?.start
