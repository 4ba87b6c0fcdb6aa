import { checkPlan, replayPlan } from '../check/index.ts'
import type { Foreseen, LaneOffer } from '../model/index.ts'
import { consequenceOf, countedIn } from './edit/consequence.ts'
import { deskOf } from './edit/desk.ts'
import type { Planned } from './edit/edited.ts'
import type { Judge } from './edit/judge.ts'
import { offersOf } from './edit/lift.ts'
import { unknownIn } from './edit/may-change.ts'
import { PartJudge } from './edit/part-judge.ts'
import { place as placed } from './edit/place.ts'
import { settle } from './edit/settle.ts'

export type { Planned } from './edit/edited.ts'

/** Answers while a visit is held in the hand. Made once for a snapshot of the plan; read only, no DOM, no Node. */
export interface Preview {
  /**
   * For each shift, in the problem's order: its best place for a place of a visit, or the shortest reason against it.
   * `shifts`: only these, for a board that shows some lanes of many. A visit or place that is not there is stopped by
   * every shift.
   */
  lift(visit: string, place: number, shifts?: ReadonlySet<string>): readonly LaneOffer[]
  /** What dropping it there would change; `at` and `exact` as in the edit `place`. Agrees with `applyEdit`. */
  at(visit: string, place: number, shift: string, at: string, exact: boolean): Foreseen
}

/** Opens a plan for previews. Takes as long as a check and a half; each answer looks at the lists that it changes only. */
export function openPreview(planned: Planned): Preview {
  const { problem, travel } = planned
  const asGiven = checkPlan(problem, planned.plan, travel)
  const isSound = asGiven.violations.every(({ rule }) => rule !== 'plan-shape')
  const desk = deskOf(planned, isSound)
  const { plan } = desk
  const before = isSound ? asGiven : checkPlan(problem, plan, travel)
  const order = problem.order === 'patient' || plan.order === 'patient' ? 'patient' : 'visit'
  const judge = new PartJudge(replayPlan(problem, plan, travel, order), before)
  const counted = countedIn(plan)
  const judgeOf =
    (visit: string): Judge =>
    (other, touched) =>
      judge.judge(other, touched, new Set([visit]))

  return {
    lift(visit, place, shifts) {
      const lanes = desk.lists.filter(({ shift }) => shifts === undefined || shifts.has(shift.id))
      const unknown = unknownIn(desk, visit, place)
      if (unknown !== undefined) return lanes.map(({ shift }) => ({ shift: shift.id, stopped: unknown }))
      return offersOf(desk, counted, { visit, place }, lanes, judgeOf(visit))
    },
    at(visit, place, shift, at, exact) {
      const edit = { kind: 'place', visit, place, shift, at, exact } as const
      const reshaped = placed(desk, edit)
      if ('stopped' in reshaped) return reshaped
      const found = settle(desk, reshaped, judgeOf(visit))
      return 'stopped' in found ? found : consequenceOf(desk, counted, edit, found)
    },
  }
}
