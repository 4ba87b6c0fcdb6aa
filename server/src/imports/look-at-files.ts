import type { ImportPreview } from '@hjemrute/contract'
import { HjemruteError } from '@hjemrute/engine/errors'
import type { Fault } from '@hjemrute/engine/errors'
import type { ProblemInput } from '@hjemrute/engine/model'
import type { SplitShift } from '@hjemrute/engine/planning'
import { createHash } from 'node:crypto'
import type { Asking } from '../access/asking.ts'
import { applyCorrection } from '../corrections/apply-correction.ts'
import { standingCorrections } from '../corrections/corrections.repository.ts'
import type { KeptCorrection } from '../corrections/corrections.repository.ts'
import type { Work } from '../database/as-user.ts'
import { documentOf, problemFor } from '../problems/problems.repository.ts'
import type { ImportThreads } from './import-threads.ts'
import { storedShift, unitsOf } from './imports.repository.ts'
import type { Look, LookedShift } from './looked-shift.ts'
import { keepWhatCsvLacks } from './keep-what-csv-lacks.ts'
import type { Sent } from './sent-files.ts'
import { mapUnder, matrixAmong } from './travel-of-import.ts'

/** Shifts compared at a time: the thread's answer comes in pieces, and others may ask in between. */
const AT_A_TIME = 10

/** What files would make, and how it differs from what is stored. Reading what is stored leaves its trace. */
export async function lookAtFiles(work: Work, asking: Asking, sent: Sent, threads: ImportThreads): Promise<Look> {
  const files = await readFiles(work, asking, sent, threads)
  return lookBeside(work, asking, files, sent, threads)
}

/** The same files once more, beside what is stored now. */
export async function lookBeside(
  work: Work,
  asking: Asking,
  { read, units, unit, matrix, map }: Omit<Look, 'shifts' | 'seal'>,
  sent: Sent,
  threads: ImportThreads,
): Promise<Look> {
  const shifts = await besideStored(work, asking, read.shifts, threads)
  return { read, units, unit, matrix, map, shifts, seal: sealOf(sent, unit, shifts) }
}

async function readFiles(
  work: Work,
  asking: Asking,
  sent: Sent,
  threads: ImportThreads,
): Promise<Omit<Look, 'shifts' | 'seal'>> {
  const units = await unitsOf(work, asking)
  const asked = sent.fields.get('unit')
  const unit = (units.find(({ id }) => id === asked) ?? units[0])?.id ?? ''
  const { matrix, tables, faults } = matrixOf(sent)
  const files = tables.map(({ name, bytes }) => ({ name, bytes }))
  const { language } = asking
  const found = await threads.read({ files, language, travel: matrix?.travel, units, unit })
  const read = faults.length === 0 ? found : { ...found, faults: [...faults, ...found.faults], shifts: [] }
  const map = matrix === undefined ? await mapUnder(read.locations) : undefined
  return { read, units, unit, matrix, map }
}

function matrixOf({ files }: Sent): ReturnType<typeof matrixAmong> & { faults: readonly Fault[] } {
  try {
    return { ...matrixAmong(files), faults: [] }
  } catch (error) {
    if (!(error instanceof HjemruteError)) throw error
    return { matrix: undefined, tables: [...files], faults: error.faults }
  }
}

async function besideStored(
  work: Work,
  asking: Asking,
  shifts: readonly SplitShift[],
  threads: ImportThreads,
): Promise<LookedShift[]> {
  const looked: LookedShift[] = []
  let waiting: { at: number; before: ProblemInput; after: ProblemInput }[] = []
  const compare = async (): Promise<void> => {
    const answers = await threads.compare({ pairs: waiting, language: asking.language })
    waiting.forEach(({ at }, i) => (looked[at] = { ...looked[at]!, differences: answers[i]! }))
    waiting = []
  }
  const corrections = await standingCorrections(work)
  for (const [at, shift] of shifts.entries()) {
    const stored = await storedShift(work, shift)
    const own = corrections.filter(({ unitId }) => unitId === shift.unit)
    if (stored === null) {
      looked.push({ ...shift, source: shift.problem, problem: corrected(shift.problem, own), stored, differences: [] })
      continue
    }
    await problemFor(work, asking, { problem: stored.problem })
    const before = await documentOf(work, stored.problem)
    const source = keepWhatCsvLacks(shift.problem, before)
    const after = corrected(source, own)
    looked.push({ ...shift, source, problem: after, stored, differences: [] })
    waiting.push({ at, before, after })
    if (waiting.length === AT_A_TIME) await compare()
  }
  if (waiting.length > 0) await compare()
  return looked
}

/** What was corrected here, laid over what the files say. Nothing is written of it until they are put in use. */
const corrected = (source: ProblemInput, corrections: readonly KeptCorrection[]): ProblemInput =>
  corrections.reduce((document, correction) => applyCorrection(document, correction)?.document ?? document, source)

/** The same files, for the same unit, beside the same versions. */
function sealOf({ files }: Sent, unit: string, shifts: readonly LookedShift[]): string {
  const parts = [
    unit,
    ...files.map(({ sha256 }) => sha256).sort(),
    ...shifts.map(({ unit: of, date, kind, stored }) => [of, date, kind, stored?.problem ?? 'new'].join(' ')),
  ]
  return createHash('sha256').update(parts.join('\n')).digest('hex')
}

/** How travel will be known. */
export const travelOf = ({ matrix, map }: Look): ImportPreview['travel'] => {
  if (matrix !== undefined) return { kind: 'matrix', map: null }
  return map === undefined ? { kind: 'estimate', map: null } : { kind: 'roads', map: map.name }
}
