import { HjemruteError } from '@hjemrute/engine/errors'
import { parseProblem } from '@hjemrute/engine/model'
import type { Problem } from '@hjemrute/engine/model'
import { carriedOver } from './carried-over.ts'
import type { Asker, Work } from '../database/as-user.ts'
import { addProblem, documentOf, keepParsed } from '../problems/problems.repository.ts'
import type { StoredProblem } from '../problems/problems.repository.ts'

/** What is asked, with what differs between two of its versions taken over; the same where nothing does. */
export async function nextProblem(
  work: Work,
  asker: Asker,
  current: StoredProblem,
  { from, to, why }: { readonly from: Problem; readonly to: Problem; readonly why: string },
): Promise<StoredProblem> {
  if (from === to) return current
  const document = carriedOver(await documentOf(work, current.id), from, to)
  if (document === undefined) return current
  const { problem, faults } = parseProblem(document)
  if (problem === undefined) throw new HjemruteError('input', faults)
  const { id, version } = await addProblem(work, asker, current, document, why)
  // Places stay where they are in an edit, so the travel times do too.
  const next = { ...current, id, version, problem }
  keepParsed(id, next)
  return next
}
