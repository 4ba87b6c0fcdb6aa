import type { Plan } from '../../model/index.ts'
import type { Context } from './context.ts'
import { firstStarts } from './differences.ts'

export interface Where {
  readonly shift: string
  /** Or the vacant shift. */
  readonly caregiver: string
  readonly start: string
  readonly end: string
}

/** Who has the first place of a visit in a plan, and when it begins and ends. */
export function whereIn({ problem }: Context, plan: Plan, visit: string): Where {
  const start = firstStarts(plan).get(visit)!
  const stated = plan.shifts.find(({ stops }) =>
    stops.some((stop) => stop.kind === 'visit' && stop.id === visit && stop.start === start),
  )!
  const roster = problem.shifts.find(({ id }) => id === stated.shift)!.caregiver
  const { end } = stated.stops.find((stop) => stop.kind === 'visit' && stop.id === visit)!
  return { shift: stated.shift, caregiver: stated.caregiver ?? roster ?? stated.shift, start, end }
}
