import type { Plan, Problem, Stop, TravelTable } from '../../model/index.ts'
import { secondsBetween } from '../../time.ts'
import { restated } from '../withdraw/withdraw.ts'

/** The day as it now is. */
export interface ChangedDay {
  readonly problem: Problem
  readonly travel: TravelTable
}

/** What had begun before `now`, by shift: it has happened, and is changed by nothing. */
export interface Past {
  readonly now: string
  /** Stops that began before now, in order, of every shift that has any. */
  readonly stops: ReadonlyMap<string, readonly Stop[]>
  readonly plan: Plan
}

export function pastOf(plan: Plan, now: string): Past {
  const begun = plan.shifts.map(({ shift, stops }): [string, readonly Stop[]] => [
    shift,
    stops.filter(({ start }) => hasBegun(start, now)),
  ])
  return { now, stops: new Map(begun.filter(([, stops]) => stops.length > 0)), plan }
}

export const hasBegun = (start: string, now: string): boolean => secondsBetween(start, now) > 0

/** Visits of which some place has begun. */
export const begunVisits = ({ stops }: Past): ReadonlySet<string> =>
  new Set([...stops.values()].flat().flatMap(({ kind, id }) => (kind === 'visit' ? [id] : [])))

/** Whether a plan leaves the past as it was, and begins nothing else before now. */
export function keepsPast(past: Past, plan: Plan): boolean {
  const keyOf = ({ kind, id, place, start, end }: Stop): string => [kind, id, place, start, end].join(' ')
  const ofPlan = new Map(plan.shifts.map(({ shift, stops }) => [shift, stops]))
  const shifts = new Set([...past.stops.keys(), ...ofPlan.keys()])
  return [...shifts].every((shift) => {
    const before = past.stops.get(shift) ?? []
    const begun = (ofPlan.get(shift) ?? []).filter(({ start }) => hasBegun(start, past.now))
    return begun.map(keyOf).join('|') === before.map(keyOf).join('|')
  })
}

/** The plan with nothing but what had begun. */
export function pastAlone({ problem, travel }: ChangedDay, { plan, stops }: Past): Plan {
  const shifts = plan.shifts.map((stated) => ({ ...stated, stops: [...(stops.get(stated.shift) ?? [])] }))
  return restated(problem, travel, { ...plan, shifts })
}
