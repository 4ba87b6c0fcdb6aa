import type { Imported } from '@hjemrute/contract'
import { fault, HjemruteError, usageError } from '@hjemrute/engine/errors'
import { parseProblem } from '@hjemrute/engine/model'
import type { ProblemInput } from '@hjemrute/engine/model'
import type { Asking } from '../access/asking.ts'
import { withCorrections } from '../corrections/with-corrections.ts'
import type { Work } from '../database/as-user.ts'
import { addProblem, documentOf } from '../problems/problems.repository.ts'
import { countsOf } from './counts.ts'
import { addImport, keepMatrix, shiftFor } from './imports.repository.ts'
import type { Counts } from './imports.repository.ts'
import type { Look } from './looked-shift.ts'
import type { LookedShift } from './looked-shift.ts'
import type { Sent } from './sent-files.ts'
import { onMap, overMatrix, placesOf, positionsOf } from './travel-of-import.ts'
import type { PackedMatrix } from './known-travel.ts'

/** Why a version was made, in the problem's own row. */
const WHY = 'import'

type Made = Imported['shifts'][number]

/**
 * Stores what was looked at: shifts that are new, and a new version of those that the files change. All of it or none.
 * `matrix`: travel between all places; `undefined`: it is estimated.
 */
export async function putInUse(
  work: Work,
  asking: Asking,
  { look, sent, matrix }: { look: Look; sent: Sent; matrix: PackedMatrix | undefined },
): Promise<Made[]> {
  if (sent.fields.get('seal') !== look.seal) throw usageError(fault('import-outdated'))
  if (matrix !== undefined) await keepMatrix(work, asking.municipality, matrix.travel.sha256, matrix.stored)
  const at = positionsOf(placesOf(look))
  const made = new Map<string, { shifts: Made[]; counts: Counts }>()
  for (const shift of look.shifts) {
    const document = await withCorrections(
      work,
      { municipalityId: asking.municipality, unitId: shift.unit },
      shift.source,
    )
    if (document !== shift.source) refuseFaults(document)
    const drawn = look.map === undefined ? document : onMap(document, look.map)
    const problem = matrix === undefined ? drawn : overMatrix(drawn, matrix, at)
    const own = made.get(shift.unit) ?? { shifts: [], counts: { new: 0, changed: 0, gone: 0 } }
    made.set(shift.unit, own)
    own.shifts.push(await store(work, asking, shift, problem))
    const counts = countsOf(shift)
    for (const kind of ['new', 'changed', 'gone'] as const) own.counts[kind] += counts[kind]
  }
  for (const [unit, { shifts, counts }] of made)
    await addImport(work, asking, { unit, files: sent.files, shifts, counts })
  return [...made.values()].flatMap(({ shifts }) => shifts)
}

/** What was corrected here was judged with what the source said then; it may not fit what it says now. */
function refuseFaults(document: ProblemInput): void {
  const { faults } = parseProblem(document)
  if (faults.length > 0) throw new HjemruteError('input', faults)
}

async function store(work: Work, asking: Asking, shift: LookedShift, problem: ProblemInput): Promise<Made> {
  const { date, kind, stored } = shift
  const of = await shiftFor(work, asking, shift)
  if (stored !== null && shift.differences.length === 0) {
    const before = await documentOf(work, stored.problem)
    if (sameWork(before, problem)) return { shift: of.shiftId, date, kind, version: stored.version, isChanged: false }
  }
  const { version } = await addProblem(work, asking, of, problem, WHY)
  return { shift: of.shiftId, date, kind, version, isChanged: true }
}

/** Work in other shifts has no table, and still tells who is rested. */
const sameWork = (a: ProblemInput, b: ProblemInput): boolean =>
  JSON.stringify((a.caregivers ?? []).map(({ id, worked }) => [id, worked ?? []])) ===
  JSON.stringify((b.caregivers ?? []).map(({ id, worked }) => [id, worked ?? []]))
