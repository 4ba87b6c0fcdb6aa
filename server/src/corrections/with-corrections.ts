import type { ProblemInput } from '@hjemrute/engine/model'
import { isDeepStrictEqual } from 'node:util'
import type { Work } from '../database/as-user.ts'
import { applyCorrection } from './apply-correction.ts'
import { endCorrection, noteSource, standingCorrections } from './corrections.repository.ts'
import type { OfUnit } from './corrections.repository.ts'

/**
 * A document that was just imported for a unit, with what was corrected here laid over it. To be called with what the
 * source says, before the document is parsed and stored: a correction that the source now agrees with is over, and of
 * the others it is noted what the source says now.
 */
export async function withCorrections(work: Work, { unitId }: OfUnit, imported: ProblemInput): Promise<ProblemInput> {
  let document = imported
  for (const correction of await standingCorrections(work, unitId)) {
    const applied = applyCorrection(document, correction)
    if (applied === undefined) continue
    document = applied.document
    if (applied.agrees) await endCorrection(work, correction.id, 'agreed')
    else if (correction.path !== '' && !isDeepStrictEqual(applied.source ?? null, correction.sourceValue))
      await noteSource(work, correction.id, applied.source)
  }
  return document
}
