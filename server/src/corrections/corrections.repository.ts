import type { Asker, Work } from '../database/as-user.ts'
import type { Correction } from './apply-correction.ts'

/** A correction as it is kept. */
export interface KeptCorrection extends Correction {
  readonly id: string
  readonly unitId: string
  /** What the source said the last time it was read; `null`: nothing. */
  readonly sourceValue: unknown
  readonly why: string
  readonly madeAt: Date
  /** The name of who made it. */
  readonly by: string
}

/** Whose corrections. */
export interface OfUnit {
  readonly municipalityId: string
  readonly unitId: string
}

/** Corrections that still stand in the units that the asker sees, the oldest first. */
export async function standingCorrections(work: Work, unitId?: string): Promise<KeptCorrection[]> {
  const all = work
    .selectFrom('correction')
    .innerJoin('account', 'account.id', 'correction.madeBy')
    .select(['correction.id', 'correction.unitId', 'kind', 'record', 'path', 'value', 'sourceValue'])
    .select(['day', 'scope', 'weekdays', 'why', 'madeAt', 'account.name as by'])
    .where('ended', 'is', null)
    .orderBy('madeAt')
  return (unitId === undefined ? all : all.where('correction.unitId', '=', unitId)).execute()
}

/** Keeps a correction, in the place of one of the same field for the same days. */
export async function keepCorrection(
  work: Work,
  { account: madeBy }: Asker,
  of: OfUnit,
  correction: Correction & { readonly why: string; readonly sourceValue: unknown },
): Promise<void> {
  const { kind, record, path, day, scope, weekdays, why, value, sourceValue } = correction
  const earlier = (await standingCorrections(work, of.unitId)).filter(
    (each) =>
      each.kind === kind &&
      each.record === record &&
      each.path === path &&
      each.scope === scope &&
      (scope === 'always' || each.day === day),
  )
  for (const { id } of earlier) await endCorrection(work, id, 'replaced')
  const source = earlier[0] === undefined ? sourceValue : earlier[0].sourceValue
  await work
    .insertInto('correction')
    .values({
      ...{ municipalityId: of.municipalityId, unitId: of.unitId, kind, record, path, day, scope, why, madeBy },
      weekdays: weekdays === null ? null : [...weekdays],
      value: JSON.stringify(value),
      sourceValue: jsonOf(source),
    })
    .execute()
}

/** The source has been read again, and says this. */
export async function noteSource(work: Work, id: string, source: unknown): Promise<void> {
  await work
    .updateTable('correction')
    .set({ sourceValue: jsonOf(source) })
    .where('id', '=', id)
    .execute()
}

export async function endCorrection(work: Work, id: string, ended: 'agreed' | 'replaced' | 'takenBack'): Promise<void> {
  await work.updateTable('correction').set({ ended, endedAt: new Date() }).where('id', '=', id).execute()
}

const jsonOf = (value: unknown): string | null => (value === undefined || value === null ? null : JSON.stringify(value))
