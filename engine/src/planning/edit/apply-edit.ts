import { checkPlan } from '../../check/index.ts'
import type { Plan, PlanEdit } from '../../model/index.ts'
import { boundOf } from '../bound-of.ts'
import { costDifference } from '../cost-difference.ts'
import { newlyBroken } from '../newly-broken.ts'
import { relisted } from '../withdraw/list-unassigned.ts'
import { changedBy } from './changed-by.ts'
import { deskOf } from './desk.ts'
import type { Edited, Planned } from './edited.ts'
import type { Judge } from './judge.ts'
import { refuse } from './reshaped.ts'
import { settle } from './settle.ts'

/**
 * The plan with one edit made and judged by the check: timed, its cost and what has no place stated anew. Refused when
 * it would break a rule that the plan keeps, and when it changes nothing; the reason is told in codes. Never throws for
 * what a person may ask. Time grows as that of two checks.
 */
export function applyEdit(planned: Planned, edit: PlanEdit): Edited {
  const before = checkPlan(planned.problem, planned.plan, planned.travel)
  const desk = deskOf(
    planned,
    before.violations.every(({ rule }) => rule !== 'plan-shape'),
  )
  const changed = changedBy(desk, edit)
  if ('stopped' in changed) return { refused: changed.stopped }
  const problem = changed.problem
  const anew = { ...planned, problem }
  const laid = problem === desk.problem ? desk : deskOf(anew, true)
  const reshaped = changed.reshape(laid)
  if (reshaped === undefined) return finished(anew, planned, relisted(problem, desk.plan))
  if ('stopped' in reshaped) return { refused: reshaped.stopped }

  const judge: Judge = (plan) => {
    const { violations, cost } = checkPlan(problem, plan, planned.travel)
    const difference = costDifference(before.cost, cost, problem.objective.timeUnit.seconds)
    return { broken: newlyBroken(before.violations, violations), difference }
  }
  const found = settle(laid, reshaped, judge)
  if ('stopped' in found) return { refused: found.stopped }
  if (problem === planned.problem && isSame(planned.plan, found.plan)) {
    return { refused: refuse('edit-changes-nothing').stopped }
  }
  return finished(anew, planned, found.plan)
}

/** With what the plan costs now, and how far that is from a bound that still is one. */
function finished({ problem, travel }: Planned, was: Planned, plan: Plan): Edited {
  const { cost } = checkPlan(problem, plan, travel)
  const bound = problem === was.problem ? plan.bound?.value : undefined
  return { problem, plan: { ...plan, cost, bound: boundOf(cost.total, bound) } }
}

function isSame(a: Plan, b: Plan): boolean {
  const told = ({ shifts }: Plan): string =>
    JSON.stringify(
      shifts
        .filter(({ stops }) => stops.length > 0)
        .map(({ shift, mode, stops }) => [
          shift,
          mode,
          stops.map(({ kind, id, place, start }) => [kind, id, place, start]),
        ]),
    )
  return told(a) === told(b)
}
