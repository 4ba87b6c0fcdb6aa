import { TERM_NAMES } from '../../src/model/index.ts'
import type { ProblemInput } from '../../src/model/index.ts'
import { answer, drawn, isPartial, unforgivable } from './answer.ts'
import type { Answer } from './answer.ts'

/** Costs of search and check agree to this, great ones to a part in 10¹⁰ of themselves. */
const AGREE = 1e-6
/** As near as they come where something is missing: it weighs so much that a fraction of a cost is rounded beside it. */
const AGREE_IF_PARTIAL = 0.01
/**
 * What every answer of the search keeps, whatever is asked: no violation but of what it says itself is missing, the
 * cost the search believes in, the same bytes again from the same seed, and an honest list of what is left out.
 * Returns what is wrong, one line each; nothing when all holds.
 */
export function faultsOfAnswer(input: ProblemInput, iterations = 150): string[] {
  const first = answer(input, iterations)
  const again = answer(input, iterations)
  const same = JSON.stringify(first.result.plan) === JSON.stringify(again.result.plan)
  return [...faultsOf(first), ...(same ? [] : ['replay: the same seed gives another plan'])]
}

/** The same of an answer that is at hand. */
export function faultsOf(given: Answer): string[] {
  const wrong = [...violations(given), ...costFaults(given), ...listFaults(given)]
  return wrong.length === 0 ? [] : [...wrong, drawn(given.plan)]
}

const violations = (given: Answer): string[] =>
  unforgivable(given).map((violation) => `violation: ${JSON.stringify(violation)}`)

function costFaults(given: Answer): string[] {
  const { result, judgement } = given
  const { total, terms } = judgement.cost
  const agree = isPartial(given) ? AGREE_IF_PARTIAL : AGREE
  if (Math.abs(total - result.searchCost) <= Math.max(agree, Math.abs(total) * 1e-10)) return []
  const lines = terms.filter(({ cost }) => cost !== 0).map(({ term, amount, cost }) => `${term} ${amount} → ${cost}`)
  return [`cost: search ${result.searchCost}, check ${total} (${lines.join(', ')})`]
}

/** What is listed is mandatory exactly when the problem says so, is listed once, and is known. */
function listFaults({ problem, plan }: Answer): string[] {
  const keys = plan.unassigned.map(({ kind, id }) => `${kind}/${id}`)
  const twice = keys.filter((key, k) => keys.indexOf(key) !== k).map((key) => `list: ${key} twice`)
  const wrong = plan.unassigned.flatMap(({ kind, id, mandatory }) => {
    const visit = problem.visits.find((each) => each.id === id)
    const activity = problem.activities.find((each) => each.id === id)
    if ((kind === 'visit' ? visit : activity) === undefined) return [`list: ${kind}/${id} is unknown`]
    const bundle = problem.bundles.find(({ visits }) => visits.includes(id))
    // Of a pattern exactly one option is carried out, whatever its visits say of themselves.
    const chosen = problem.patterns.some(({ options }) => options.flat().includes(id))
    const must =
      chosen && kind === 'visit'
        ? true
        : kind === 'activity'
          ? activity!.hard
          : (bundle ?? visit!).leavingOut !== 'mayBeLeftOut'
    return must === mandatory ? [] : [`list: ${kind}/${id} mandatory ${mandatory}`]
  })
  return [...twice, ...wrong]
}

/** In the order of the catalogue, what the judge counted; for messages and comparisons. */
export const amountsOf = ({ judgement }: Answer): Record<string, number> =>
  Object.fromEntries(TERM_NAMES.map((term) => [term, judgement.cost.terms.find((line) => line.term === term)!.amount]))
