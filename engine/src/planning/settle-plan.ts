import { checkPlan } from '../check/index.ts'
import type { Judgement } from '../check/index.ts'
import type { Plan, Problem, TravelTable, Violation } from '../model/index.ts'
import { retime } from '../optimise/index.ts'
import { isMissing } from './is-missing.ts'
import { avoidableOf } from './legality.ts'
import { withdraw } from './withdraw/withdraw.ts'

/** What a plan is judged by. */
export interface JudgedBy {
  readonly problem: Problem
  readonly travel: TravelTable
  readonly order: 'visit' | 'patient'
}

export interface SettledPlan {
  readonly plan: Plan
  readonly judgement: Judgement
  /** `complete`: everything mandatory is placed. `partial`: legal without that. `illegal`: no other was to be had. */
  readonly outcome: 'complete' | 'partial' | 'illegal'
  /** `earliest`: as the search makes it. `compact`: starts were moved to where they cost less. */
  readonly schedule: 'earliest' | 'compact'
}

/**
 * From what a search answers to what may be handed on: starts pushed to where they cost less, and, when the check
 * finds something that another plan could have kept, that withdrawn. Then the fallbacks are judged too, and the best
 * legal plan wins: least missing, then cheapest. `refused` is what was found; empty without a mistake of ours.
 */
export function settlePlan(
  by: JudgedBy,
  found: Plan | undefined,
  fallbacks: readonly (() => Plan | undefined)[],
): { best: SettledPlan; refused: readonly Violation[] } {
  const avoidable = avoidableOf(by.problem, by.travel, by.order)
  const brokenIn = (plan: Plan): readonly Violation[] => avoidable(judge(by, plan).judgement.violations)
  const isLegal = ({ judgement }: SettledPlan): boolean => avoidable(judgement.violations).length === 0
  if (found === undefined) return { best: firstLegal(by, fallbacks, isLegal), refused: [] }
  const first = cheaperStarts(by, judge(by, found), avoidable)
  const refused = avoidable(first.judgement.violations)
  if (refused.length === 0) return { best: first, refused }
  const rest = withdraw(by.problem, by.travel, first.plan, brokenIn)
  const others = [rest, ...fallbacks.flatMap((fallback) => fallback() ?? [])].map((plan) => judge(by, plan))
  return { best: others.filter(isLegal).sort(byMerit)[0] ?? first, refused }
}

/** The first of the plans that is legal, or else the last; no plan is made that is not needed. */
function firstLegal(
  by: JudgedBy,
  plans: readonly (() => Plan | undefined)[],
  isLegal: (settled: SettledPlan) => boolean,
): SettledPlan {
  let last: SettledPlan | undefined
  for (const make of plans) {
    const plan = make()
    if (plan === undefined) continue
    last = judge(by, plan)
    if (isLegal(last)) break
  }
  return last!
}

/** The plan as it stands, judged. */
export function judge({ problem, travel, order }: JudgedBy, plan: Plan): SettledPlan {
  const judgement = checkPlan(problem, plan, travel, { order })
  const { violations } = judgement
  const legal = violations.every(isMissing)
  const outcome = !legal ? 'illegal' : violations.length > 0 ? 'partial' : 'complete'
  return { plan, judgement, outcome, schedule: 'earliest' }
}

/** The plan with its starts pushed later, when the check finds that cheaper and no worse. */
function cheaperStarts(
  by: JudgedBy,
  earliest: SettledPlan,
  avoidable: (violations: readonly Violation[]) => readonly Violation[],
): SettledPlan {
  const plan = retime(by.problem, earliest.plan)
  if (plan === earliest.plan) return earliest
  const compact: SettledPlan = { ...judge(by, plan), schedule: 'compact' }
  const worse = avoidable(compact.judgement.violations).length > avoidable(earliest.judgement.violations).length
  return !worse && compact.judgement.cost.total < earliest.judgement.cost.total ? compact : earliest
}

/** Fewest missing first, then cheapest; the first of equals stays first. */
export function byMerit(a: SettledPlan, b: SettledPlan): number {
  const missing = ({ judgement }: SettledPlan): number => judgement.violations.filter(isMissing).length
  return missing(a) - missing(b) || a.judgement.cost.total - b.judgement.cost.total
}
