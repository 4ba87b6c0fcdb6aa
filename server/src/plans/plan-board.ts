import type { PlanBoard } from '@hjemrute/contract'
import { checkPlan } from '@hjemrute/engine/check'
import type { DayFigures } from '@hjemrute/engine/insight'
import { dayFigures } from '@hjemrute/engine/insight'
import { boundOf } from '@hjemrute/engine/planning'
import { boardOf } from '@hjemrute/engine/report'
import { problemNames, sayViolation } from '@hjemrute/engine/text'
import type { Language } from '@hjemrute/engine/text'
import { brokenRules } from './plans.repository.ts'
import type { StoredPlan } from './plans.repository.ts'

/** What stands beside a plan on its board. */
export interface Beside {
  readonly byHand: DayFigures | null
  /** What any plan costs at least; `null`: nothing proven; `undefined`: not looked for yet. */
  readonly bound: number | null | undefined
  /** true: what is asked has changed since. */
  readonly outdated: boolean
  readonly look: PlanBoard['look']
  readonly language: Language
}

/** A stored plan as the board shows it, judged anew by the check. */
export function planBoard(stored: StoredPlan, { byHand, bound, outdated, look, language }: Beside): PlanBoard {
  const { id, version, kind, madeAt, plan, of } = stored
  const { problem, travel } = of
  const { timeZone } = problem.horizon
  const { names } = problemNames(problem, language)
  const judgement = checkPlan(problem, plan, travel)
  // What is proven is proven for plans that are legal and leave nothing out.
  const isWhole = judgement.violations.length === 0
  return {
    id,
    shift: of.shiftId,
    version,
    kind,
    madeAt: madeAt.toISOString(),
    timeZone,
    figures: dayFigures(problem, plan),
    byHand,
    violations: brokenRules(judgement).map((violation) => ({
      rule: violation.rule,
      place: violation.place,
      message: sayViolation(language, violation, { timeZone, days: 'one', names }).message,
    })),
    boundPercent: isWhole ? (boundOf(judgement.cost.total, bound ?? undefined)?.gapPercent ?? null) : null,
    boundKnown: bound !== undefined,
    outdated,
    look,
    ...boardOf(problem, plan, language),
  }
}
