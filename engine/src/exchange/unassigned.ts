import type { PlanInput, Problem } from '../model/index.ts'

/**
 * What a foreign plan leaves out: every visit none of whose places is in `placed`. Mandatory unless the visit, or the
 * bundle it is in, may be left out, or a pattern was carried out by another option.
 */
export function listUnassigned(problem: Problem, placed: ReadonlySet<string>): NonNullable<PlanInput['unassigned']> {
  const optional = new Set<string>()
  for (const { leavingOut, visits } of problem.bundles) {
    if (leavingOut === 'mayBeLeftOut') visits.forEach((id) => optional.add(id))
  }
  for (const { options } of problem.patterns) {
    const chosen = options.find((visits) => visits.every((id) => placed.has(id)))
    if (chosen !== undefined) options.flat().forEach((id) => optional.add(id))
  }
  return problem.visits
    .filter(({ id }) => !placed.has(id))
    .map(({ id, leavingOut }) => ({ kind: 'visit', id, mandatory: leavingOut !== 'mayBeLeftOut' && !optional.has(id) }))
}
