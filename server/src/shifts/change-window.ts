import { fault, HjemruteError, usageError } from '@hjemrute/engine/errors'
import { parseProblem } from '@hjemrute/engine/model'
import type { Asking } from '../access/asking.ts'
import type { Work } from '../database/as-user.ts'
import { addProblem, documentOf, problemFor } from '../problems/problems.repository.ts'

/** When a visit may begin, and why that was changed. */
export interface WindowChange {
  readonly opens: string
  readonly closes: string
  readonly why: string
}

/**
 * Gives a visit another time window: a new version of what is asked, held to the same door as one from a file.
 * Throws `record-not-found` for a visit that the shift has not, and the problem's own faults for a window that cannot be.
 */
export async function changeWindow(
  work: Work,
  asking: Asking,
  of: { readonly shift: string; readonly visit: string },
  { opens, closes, why }: WindowChange,
): Promise<{ version: number }> {
  const stored = await problemFor(work, asking, { shift: of.shift })
  const document = await documentOf(work, stored.id)
  const visit = document.visits.find(({ id }) => id === of.visit)
  if (visit === undefined) throw usageError(fault('record-not-found', '', { kind: 'visit' }))
  const changed = { ...visit, windows: [{ opens, softCloses: closes, hardCloses: closes }] }
  const next = { ...document, visits: document.visits.map((each) => (each === visit ? changed : each)) }
  const { problem, faults } = parseProblem(next)
  if (problem === undefined) throw new HjemruteError('input', faults)
  const { version } = await addProblem(work, asking, stored, next, why)
  return { version }
}
