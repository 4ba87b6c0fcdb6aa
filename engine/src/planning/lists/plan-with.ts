import type { Plan, ShiftPlan } from '../../model/index.ts'
import { retime } from '../../optimise/index.ts'
import { toIso } from '../../time.ts'
import { listUnassigned } from '../withdraw/list-unassigned.ts'
import { restateShift } from '../withdraw/restate-shift.ts'
import type { LaidOut } from './laid-out.ts'
import type { List } from './lists.ts'
import type { Timetable } from './timetable.ts'

/** The plan with these lists at these times in place of its own; everything else stays. */
export function planWith(laid: LaidOut, lists: readonly List[], { starts }: Pick<Timetable, 'starts'>): Plan {
  const { day, subjects, plan, problem } = laid
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

/** The plan with starts moved later where that costs less, on the lists that it touches; the plan itself when not. */
export function retimed({ problem }: Pick<LaidOut, 'problem'>, plan: Plan, touched: ReadonlySet<string>): Plan {
  const part = { ...plan, shifts: plan.shifts.filter(({ shift }) => touched.has(shift)) }
  const moved = retime(problem, part)
  if (moved === part) return plan
  const changed = new Map(moved.shifts.map((stated) => [stated.shift, stated]))
  return { ...plan, shifts: plan.shifts.map((stated) => changed.get(stated.shift) ?? stated) }
}
