import type { CorrectionItem } from '@hjemrute/contract'
import type { ProblemInput } from '@hjemrute/engine/model'
import { recordsOf } from '../corrections/apply-correction.ts'
import type { KeptCorrection } from '../corrections/corrections.repository.ts'
import type { ShiftDocument } from './documents.ts'
import { homeIdOf } from './home-of.ts'
import { protectedRecords } from './protected-records.ts'

const SECRET = new Set(['address', 'entry', 'key', 'phone'])

/** Corrections with the names of those they are about, the newest first; nothing protected for who may not see it. */
export function correctionList(
  kept: readonly KeptCorrection[],
  documents: readonly ShiftDocument[],
  seesProtected: boolean,
): CorrectionItem[] {
  return [...kept].reverse().map((each) => {
    const document = documents.findLast(
      ({ document: known, unitId }) =>
        unitId === each.unitId && recordsOf(known, each.kind).some(({ id }) => id === each.record),
    )?.document
    const recipient = document === undefined ? undefined : recipientOf(document, each)
    const isProtected = document !== undefined && protectedRecords(document).has(`${each.kind} ${each.record}`)
    const hidden = isProtected && !seesProtected && (each.path === '' || SECRET.has(each.path))
    const { id, kind, record, path, why, by } = each
    return {
      ...{ id, kind, record, path, why, by, hidden },
      name: document === undefined ? record : nameOf(document, each, recipient),
      recipient: recipient ?? null,
      value: hidden ? null : (each.value ?? null),
      sourceValue: hidden ? null : (each.sourceValue ?? null),
      at: each.madeAt.toISOString(),
    }
  })
}

function recipientOf({ visits, recipients }: ProblemInput, { kind, record }: KeptCorrection): string | undefined {
  if (kind === 'recipient') return record
  if (kind === 'visit') return visits.find(({ id }) => id === record)?.recipient
  if (kind !== 'location') return undefined
  const living = visits.find(({ location }) => location === record)?.recipient
  return living ?? recipients?.find(({ id }) => homeIdOf(id) === record)?.id
}

function nameOf(document: ProblemInput, { kind, record }: KeptCorrection, recipient: string | undefined): string {
  const [list, wanted] = recipient === undefined ? [kind, record] : (['recipient', recipient] as const)
  const found = recordsOf(document, list).find(({ id }) => id === wanted)
  return typeof found?.['name'] === 'string' ? found['name'] : wanted
}
