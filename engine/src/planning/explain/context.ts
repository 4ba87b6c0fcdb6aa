import { checkPlan } from '../../check/index.ts'
import type { Judgement } from '../../check/index.ts'
import type { Plan, Problem, TravelTable, Violation } from '../../model/index.ts'
import { dayOf } from '../day.ts'
import type { Day } from '../day.ts'
import { isMissing } from '../is-missing.ts'
import type { Subjects } from '../withdraw/restate-shift.ts'
import { restated } from '../withdraw/withdraw.ts'
import { listsOf, subjectsOf } from './lists.ts'
import type { List } from './lists.ts'
import { Timetables } from './timetable.ts'

/** A plan that is being explained, and what every explanation of it looks things up in. */
export interface Context {
  readonly problem: Problem
  readonly travel: TravelTable
  readonly day: Day
  readonly subjects: Subjects
  /** The plan that all else is held against: as given or, when its shape is not sound, what of it fits the problem. */
  readonly plan: Plan
  readonly judgement: Judgement
  /** Of the plan as given: what the check has against it before anything is changed. */
  readonly broken: readonly Violation[]
  readonly lists: readonly List[]
  readonly timetables: Timetables
  /** Seconds of staff time that one unit of the cost is worth. */
  readonly unitSeconds: number
}

export function contextOf(problem: Problem, travel: TravelTable, given: Plan): Context {
  const asGiven = checkPlan(problem, given, travel)
  const isSound = asGiven.violations.every(({ rule }) => rule !== 'plan-shape')
  const plan = isSound ? given : restated(problem, travel, given)
  const day = dayOf(problem, travel)
  const subjects = subjectsOf(problem)
  const lists = listsOf(day, subjects, plan)
  return {
    problem,
    travel,
    day,
    subjects,
    plan,
    judgement: isSound ? asGiven : checkPlan(problem, plan, travel),
    broken: asGiven.violations.filter((violation) => !isMissing(violation)),
    lists,
    timetables: new Timetables(day, subjects, problem, lists),
    unitSeconds: problem.objective.timeUnit.seconds,
  }
}

/** Sums of decimals carry noise. */
const NOISE = 1e-9

/** What a plan breaks that the plan being explained does not, or not as badly. */
export function newlyBroken({ judgement }: Context, violations: readonly Violation[]): Violation[] {
  const before = new Map<string, number>()
  for (const violation of judgement.violations) {
    const key = keyOf(violation)
    before.set(key, Math.max(before.get(key) ?? 0, violation.amount))
  }
  return violations.filter((violation) => violation.amount > (before.get(keyOf(violation)) ?? 0) + NOISE)
}

/** What of a violation's values tells which thing is at fault; the others tell how much and when. */
const WHICH = ['fault', 'term', 'shift', 'place', 'stop', 'break', 'reserve', 'activity', 'qualification'] as const

const keyOf = ({ rule, place, values }: Violation): string =>
  JSON.stringify([rule, place, ...WHICH.map((name) => values[name])])
