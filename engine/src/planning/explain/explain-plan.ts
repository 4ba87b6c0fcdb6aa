import { replayPlan, workingTimeVerdicts } from '../../check/index.ts'
import type { Verdict } from '../../check/index.ts'
import { limitRow } from '../../model/index.ts'
import type { Plan, PlanExplanation, Problem, TravelTable } from '../../model/index.ts'
import { explainUnassigned } from '../../optimise/index.ts'
import { listUnassigned } from '../withdraw/list-unassigned.ts'
import { changesIn } from './changes.ts'
import { contextOf } from './context.ts'
import type { Context } from './context.ts'
import { unassignedIn } from './explain-unassigned.ts'
import { slackOfLists } from './list-slack.ts'

/**
 * A plan as a whole: what has no place, what is different from the reference and why, what is tight, what the law says.
 * `onProgress`: unassigned visits that are explained, of all.
 */
export function explainPlan(
  problem: Problem,
  travel: TravelTable,
  plan: Plan,
  onProgress: (done: number, all: number) => void = () => undefined,
): PlanExplanation {
  const context = contextOf(problem, travel, plan)
  const listed = listUnassigned(problem, context.plan.shifts)
  const missing = new Set(listed.flatMap(({ kind, id }) => (kind === 'visit' ? [id] : [])))
  const visits = problem.visits.filter(({ id }) => missing.has(id))
  return {
    unassigned: visits.map((visit, k) => {
      onProgress(k, visits.length)
      return unassignedIn(context, visit)
    }),
    missedActivities: missedActivities(context),
    changes: changesIn(context),
    lists: slackOfLists(context),
    law: lawOf(context),
    violations: context.broken,
  }
}

const missedActivities = ({ problem, travel, plan }: Context): PlanExplanation['missedActivities'] =>
  explainUnassigned(problem, travel, plan).unassigned.flatMap(({ kind, id, reasons }) =>
    kind === 'activity' ? [{ activity: id, reasons }] : [],
  )

/** Every verdict of arbeidsmiljøloven chapter 10 on the plan; what is not legal first, then what needs an agreement. */
function lawOf({ problem, travel, plan }: Context): PlanExplanation['law'] {
  const verdicts = workingTimeVerdicts(replayPlan(problem, plan, travel, problem.order))
  const rank = ({ outcome }: (typeof verdicts)[number]): number =>
    ['illegal', 'legalByAgreement', 'legalAsOvertime', 'legal'].indexOf(outcome)
  const sorted = verdicts.toSorted((a, b) => rank(a) - rank(b) || nearness(b) - nearness(a))
  return sorted.map(({ outcome, values, amount, unit }) => {
    const place = `caregiver/${values['caregiver']!}`
    return { outcome, violation: { rule: 'working-time', place, amount, unit, values } }
  })
}

/** How near a limit what was found is: 1 at the limit. A break that is given is never near. */
function nearness({ limit, values }: Verdict): number {
  if (values['fault'] === 'breakAfter.given') return 0
  const [actual, allowed] = [Number(values['actual']), Number(values['allowed'])]
  const share = limitRow(limit).looser === 'greater' ? actual / allowed : allowed / actual
  return Number.isFinite(share) ? share : 0
}
