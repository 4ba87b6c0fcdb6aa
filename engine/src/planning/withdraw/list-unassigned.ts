import type { Plan, Problem, ShiftPlan, Unassigned } from '../../model/index.ts'

/**
 * Everything of a problem that these shifts do not do: visits, save those of a pattern's other options, and activities
 * that some shift misses. Without reasons.
 */
export function listUnassigned(problem: Problem, shifts: readonly ShiftPlan[]): Unassigned[] {
  const done = new Set(shifts.flatMap(({ stops }) => stops.filter(({ kind }) => kind === 'visit').map(({ id }) => id)))
  const unasked = notAskedFor(problem, done)
  const bundled = new Map(problem.bundles.flatMap((bundle) => bundle.visits.map((id) => [id, bundle] as const)))
  const visits = problem.visits
    .filter(({ id }) => !done.has(id) && !unasked.has(id))
    .map((visit): Unassigned => {
      const mandatory = (bundled.get(visit.id) ?? visit).leavingOut !== 'mayBeLeftOut'
      return { kind: 'visit', id: visit.id, mandatory, reasons: [] }
    })
  const activities = problem.activities
    .filter(({ id, shifts: asked }) => asked.some((shift) => !takesPart(shifts, shift, id)))
    .map(({ id, hard }): Unassigned => ({ kind: 'activity', id, mandatory: hard, reasons: [] }))
  return [...visits, ...activities]
}

/** Of each pattern the option that is carried out is asked for, or else the first. */
function notAskedFor({ patterns }: Problem, done: ReadonlySet<string>): Set<string> {
  return new Set(
    patterns.flatMap(({ options }) => {
      const chosen = options.find((option) => option.some((id) => done.has(id))) ?? options[0] ?? []
      return options.flat().filter((id) => !chosen.includes(id))
    }),
  )
}

const takesPart = (shifts: readonly ShiftPlan[], shift: string, activity: string): boolean =>
  shifts.some(
    (each) => each.shift === shift && each.stops.some(({ kind, id }) => kind === 'activity' && id === activity),
  )

/** The same plan with its list of what is missing put right; reasons that are there are kept. */
export function relisted(problem: Problem, plan: Plan): Plan {
  const known = new Map(plan.unassigned.map((entry) => [`${entry.kind}/${entry.id}`, entry.reasons]))
  const unassigned = listUnassigned(problem, plan.shifts).map((entry) => ({
    ...entry,
    reasons: known.get(`${entry.kind}/${entry.id}`) ?? [],
  }))
  return { ...plan, unassigned }
}
