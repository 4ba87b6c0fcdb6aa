import type { Plan, Problem, TravelTable } from '../../model/index.ts'
import { restated } from './withdraw.ts'

/** A plan with every visit unassigned: activities and breaks stay when they are. No cost, no bound, no run record. */
export function withoutVisits(problem: Problem, travel: TravelTable, plan: Plan): Plan {
  const { cost: _cost, run: _run, ...rest } = plan
  const shifts = plan.shifts.map((entry) => ({ ...entry, stops: entry.stops.filter(({ kind }) => kind !== 'visit') }))
  return restated(problem, travel, { ...rest, shifts, bound: null })
}
