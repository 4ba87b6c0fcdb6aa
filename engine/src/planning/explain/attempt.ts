import { checkPlan, recomputeCost, replayPlan } from '../../check/index.ts'
import type { Judgement } from '../../check/index.ts'
import type { Plan, ShiftPlan, Violation } from '../../model/index.ts'
import { retime } from '../../optimise/index.ts'
import { toIso } from '../../time.ts'
import { listUnassigned } from '../withdraw/list-unassigned.ts'
import { restateShift } from '../withdraw/restate-shift.ts'
import { newlyBroken } from './context.ts'
import type { Context } from './context.ts'
import type { List } from './lists.ts'
import type { Timetable } from './timetable.ts'

/** A complete plan that was made to find out what it costs and whether it is allowed. */
export interface Attempt {
  readonly plan: Plan
  /** By the check's own definitions, in the cost's unit. */
  readonly cost: number
}

export interface JudgedAttempt extends Attempt {
  readonly judgement: Judgement
  /** What it breaks that the plan being explained does not. */
  readonly broken: readonly Violation[]
}

/** The plan with these lists at these times in place of its own; everything else stays. */
export function planWith(context: Context, lists: readonly List[], { starts }: Pick<Timetable, 'starts'>): Plan {
  const { day, subjects, plan, problem } = context
  const changed = new Map<string, ShiftPlan>()
  for (const list of lists) {
    const stops = list.entries.flatMap((entry) => {
      const start = starts.get(entry)
      if (entry.free !== undefined || start === undefined) return []
      return [{ ...entry.stop, start: toIso(day.clock, start), end: toIso(day.clock, start + entry.length) }]
    })
    changed.set(list.shift.id, restateShift(day, subjects, list.shift, { ...list.stated, stops: [] }, stops))
  }
  const known = new Set(plan.shifts.map(({ shift }) => shift))
  const added = [...changed.values()].filter(({ shift, stops }) => !known.has(shift) && stops.length > 0)
  const shifts = [...plan.shifts.map((stated) => changed.get(stated.shift) ?? stated), ...added]
  const reasons = new Map(plan.unassigned.map((entry) => [`${entry.kind}/${entry.id}`, entry]))
  const unassigned = listUnassigned(problem, shifts).map((entry) => reasons.get(`${entry.kind}/${entry.id}`) ?? entry)
  return { ...plan, shifts, unassigned }
}

/** The attempt with starts moved later where that costs less, on the lists that it touches; the plan itself when not. */
export function retimed({ problem }: Context, plan: Plan, touched: ReadonlySet<string>): Plan {
  const part = { ...plan, shifts: plan.shifts.filter(({ shift }) => touched.has(shift)) }
  const moved = retime(problem, part)
  if (moved === part) return plan
  const changed = new Map(moved.shifts.map((stated) => [stated.shift, stated]))
  return { ...plan, shifts: plan.shifts.map((stated) => changed.get(stated.shift) ?? stated) }
}

export function priced({ problem, travel }: Context, plan: Plan): Attempt {
  const order = problem.order === 'patient' || plan.order === 'patient' ? 'patient' : 'visit'
  return { plan, cost: recomputeCost(replayPlan(problem, plan, travel, order)).total }
}

/** Judged at once, for a plan that nobody asked the cost of before. */
export function judged(context: Context, { plan }: Pick<Attempt, 'plan'>): JudgedAttempt {
  const judgement = checkPlan(context.problem, plan, context.travel)
  return { plan, cost: judgement.cost.total, judgement, broken: newlyBroken(context, judgement.violations) }
}
