import type { PlanBoard } from '@hjemrute/contract'
import { checkPlan } from '@hjemrute/engine/check'
import type { DayFigures } from '@hjemrute/engine/insight'
import { dayFigures } from '@hjemrute/engine/insight'
import { worthALook } from '@hjemrute/engine/planning'
import { boardOf } from '@hjemrute/engine/report'
import { problemNames, sayViolation } from '@hjemrute/engine/text'
import type { Language } from '@hjemrute/engine/text'
import { brokenRules } from './plans.repository.ts'
import type { StoredPlan } from './plans.repository.ts'

/** What stands beside a plan on its board. */
export interface Beside {
  readonly byHand: DayFigures | null
  /** true: what is asked has changed since. */
  readonly outdated: boolean
  readonly language: Language
}

/** A stored plan as the board shows it, judged anew by the check. */
export function planBoard(stored: StoredPlan, { byHand, outdated, language }: Beside): PlanBoard {
  const { id, version, kind, madeAt, plan, of } = stored
  const { problem, travel } = of
  const { timeZone } = problem.horizon
  const { names } = problemNames(problem, language)
  return {
    id,
    shift: of.shiftId,
    version,
    kind,
    madeAt: madeAt.toISOString(),
    timeZone,
    figures: dayFigures(problem, plan),
    byHand,
    violations: brokenRules(checkPlan(problem, plan, travel)).map((violation) => ({
      rule: violation.rule,
      place: violation.place,
      message: sayViolation(language, violation, { timeZone, days: 'one', names }).message,
    })),
    boundPercent: plan.bound?.gapPercent ?? null,
    outdated,
    look: worthALook(problem, plan),
    ...boardOf(problem, plan, language),
  }
}
