import { fault, HjemruteError, usageError } from '@hjemrute/engine/errors'
import { parseProblem } from '@hjemrute/engine/model'
import type { ProblemInput } from '@hjemrute/engine/model'
import type { Asking } from '../access/asking.ts'
import { keepCorrection } from '../corrections/corrections.repository.ts'
import type { Work } from '../database/as-user.ts'
import { addProblem, documentOf, problemFor } from '../problems/problems.repository.ts'

type VisitInput = ProblemInput['visits'][number]

/** What is put right, and why. */
export interface VisitFix {
  readonly minutes?: number | undefined
  readonly window?: { readonly opens: string; readonly closes: string } | undefined
  readonly why: string
}

/**
 * Puts right a visit's duration or window: a new version of what is asked, and a correction that outlives the next
 * import until the source agrees. Throws `record-not-found`, and the problem's own faults for what cannot be.
 */
export async function fixVisit(
  work: Work,
  asking: Asking,
  of: { readonly shift: string; readonly visit: string },
  { minutes, window, why }: VisitFix,
): Promise<{ version: number }> {
  const stored = await problemFor(work, asking, { shift: of.shift })
  const document = await documentOf(work, stored.id)
  const visit = document.visits.find(({ id }) => id === of.visit)
  if (visit === undefined) throw usageError(fault('record-not-found', '', { kind: 'visit' }))
  const changed: Partial<VisitInput> = {
    ...(minutes === undefined
      ? {}
      : { staffing: visit.staffing.map((place) => ({ ...place, duration: minutes * 60 })) }),
    ...(window === undefined
      ? {}
      : { windows: [{ opens: window.opens, softCloses: window.closes, hardCloses: window.closes }] }),
  }
  const next = {
    ...document,
    visits: document.visits.map((each) => (each === visit ? { ...visit, ...changed } : each)),
  }
  const { problem, faults } = parseProblem(next)
  if (problem === undefined) throw new HjemruteError('input', faults)
  const day = document.horizon.start.slice(0, 10)
  for (const [path, value] of Object.entries(changed)) {
    const sourceValue = visit[path as keyof VisitInput]
    const where = { kind: 'visit', record: visit.id, path, day, scope: 'day', weekdays: null } as const
    await keepCorrection(work, asking, stored, { ...where, value, sourceValue, why })
  }
  return addProblem(work, asking, stored, next, why)
}
