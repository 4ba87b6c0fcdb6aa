import type { Plan, Problem, TravelTable } from '../../model/index.ts'
import { dayOf } from '../day.ts'
import type { Day } from '../day.ts'
import type { Subjects } from '../withdraw/restate-shift.ts'
import { listsOf, subjectsOf } from './lists.ts'
import type { List } from './lists.ts'
import { Timetables } from './timetable.ts'

/** A plan laid out in lists that can be changed and timed anew. */
export interface LaidOut {
  readonly problem: Problem
  readonly travel: TravelTable
  readonly day: Day
  readonly subjects: Subjects
  readonly plan: Plan
  readonly lists: readonly List[]
  readonly timetables: Timetables
}

/** Expects a plan of sound shape. */
export function layOut(problem: Problem, travel: TravelTable, plan: Plan): LaidOut {
  const day = dayOf(problem, travel)
  const subjects = subjectsOf(problem)
  const lists = listsOf(day, subjects, plan)
  return { problem, travel, day, subjects, plan, lists, timetables: new Timetables(day, subjects, problem, lists) }
}
