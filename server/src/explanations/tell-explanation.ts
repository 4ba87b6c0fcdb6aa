import type { Explanation } from '@hjemrute/contract'
import type { Problem, VisitExplanation } from '@hjemrute/engine/model'
import { Explainer, problemNames } from '@hjemrute/engine/text'
import type { Language } from '@hjemrute/engine/text'

/** An explanation in sentences, with names instead of ids. */
export function tellExplanation(problem: Problem, explained: VisitExplanation, language: Language): Explanation {
  const { visit, places, time, unassigned } = explained
  const { names, vacant } = problemNames(problem, language)
  const { timeZone } = problem.horizon
  const options = { timeZone, days: 'one' as const, names }
  const explainer = new Explainer(language, problem.objective.timeUnit.seconds, options)
  const called = (caregiver: string | null, shift: string): string =>
    caregiver === null ? vacant(shift) : (names.caregiver(caregiver) ?? caregiver)
  return {
    visit,
    places: places.map(({ caregiver, shift, why, alternatives }) => ({
      caregiver: called(caregiver, shift),
      why: why.map((statement) => explainer.statement(statement)),
      others: alternatives.map((each) => ({
        caregiver: called(each.caregiver, each.shift),
        verdict: each.verdict,
        says: explainer.alternative(each),
      })),
    })),
    time: time === undefined ? [] : explainer.time(time),
    reasons: (unassigned?.reasons ?? []).map((reason) => explainer.reason(reason, unassigned!.shifts)),
    waysOut: (unassigned?.waysOut ?? []).map((way) => explainer.wayOut(way)),
  }
}
