import type { Difference, Publication } from '@hjemrute/contract'
import { dayFigures } from '@hjemrute/engine/insight'
import { planChanges } from '@hjemrute/engine/report'
import { problemNames, REPORT_WORDS } from '@hjemrute/engine/text'
import type { Language } from '@hjemrute/engine/text'
import type { StoredPlan } from '../plans/plans.repository.ts'

/** A publication with the plan that it published. */
export interface Published {
  readonly publication: Publication
  readonly stored: StoredPlan
}

/** What a plan has otherwise than what was published before it, in names and numbers. */
export function differenceFrom({ publication, stored }: Published, now: StoredPlan, language: Language): Difference {
  const { version, publishedAt, publishedBy } = publication
  const [before, after] = [stored, now].map(({ of, plan }) => ({ problem: of.problem, plan })) as [Part, Part]
  const { visits, shifts } = planChanges(before, after, language)
  return {
    since: { version, publishedAt, publishedBy },
    before: dayFigures(before.problem, before.plan),
    now: dayFigures(after.problem, after.plan),
    visits: [...visits],
    lists: listsIn(now, language).filter(({ shift }) => shifts.has(shift)),
  }
}

type Part = Pick<StoredPlan, 'plan'> & Pick<StoredPlan['of'], 'problem'>

/** The lists of a plan: which shift, what it is called, who has it. One that is used for nothing is none. */
export function listsIn({ of: { problem }, plan }: StoredPlan, language: Language): Difference['lists'] {
  const { names } = problemNames(problem, language)
  const shifts = new Map(problem.shifts.map((shift) => [shift.id, shift]))
  return plan.shifts.flatMap(({ shift: id, caregiver: named, stops }) => {
    const shift = shifts.get(id)
    const caregiver = named === undefined ? (shift?.caregiver ?? null) : named
    if (caregiver === null && stops.length === 0) return []
    const who = caregiver === null ? REPORT_WORDS[language].vacant : (names.caregiver(caregiver) ?? caregiver)
    return [{ shift: id, name: shift?.name ?? id, who }]
  })
}
