import type { Imported, ImportPreview } from '@hjemrute/contract'
import { sql } from 'kysely'
import type { Asking } from '../access/asking.ts'
import type { Work } from '../database/as-user.ts'
import type { OfShift } from '../access/leave-trace.ts'
import type { LookedShift } from './looked-shift.ts'
import type { Unit } from './named-units.ts'
import type { SentFile } from './sent-files.ts'

/** Units where the asker has a role, by id. */
export async function unitsOf(work: Work, { account, municipality }: Asking): Promise<Unit[]> {
  return work
    .selectFrom('unit')
    .innerJoin('accountRole', (join) =>
      join.onRef('accountRole.unitId', '=', 'unit.id').onRef('accountRole.municipalityId', '=', 'unit.municipalityId'),
    )
    .select(['unit.id', 'unit.name'])
    .distinct()
    .where('accountRole.accountId', '=', account)
    .where('unit.municipalityId', '=', municipality)
    .orderBy('unit.id')
    .execute()
}

/** The shift of a unit, date and part of the day, and the version of it that holds; `null`: there is none. */
export async function storedShift(
  work: Work,
  { unit, date, kind }: Pick<LookedShift, 'unit' | 'date' | 'kind'>,
): Promise<LookedShift['stored']> {
  const row = await work
    .selectFrom('shiftToPlan')
    .innerJoin('problem', 'problem.shiftId', 'shiftToPlan.id')
    .select(['shiftToPlan.id as shift', 'problem.id as problem', 'problem.version'])
    .where('shiftToPlan.unitId', '=', unit)
    .where('shiftToPlan.date', '=', date)
    .where('shiftToPlan.kind', '=', kind)
    .orderBy('problem.version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

/** Finds or makes the shift that a part of the files is for. */
export async function shiftFor(work: Work, { municipality }: Asking, of: LookedShift): Promise<OfShift> {
  const unit = { municipalityId: municipality, unitId: of.unit }
  if (of.stored !== null) return { ...unit, shiftId: of.stored.shift }
  const { id } = await work
    .insertInto('shiftToPlan')
    .values({ ...unit, date: of.date, kind: of.kind })
    .onConflict((c) => c.columns(['municipalityId', 'unitId', 'date', 'kind']).doNothing())
    .returning('id')
    .executeTakeFirstOrThrow()
  return { ...unit, shiftId: id }
}

/** Keeps a matrix beside the problems that name it by its hash. */
export async function keepMatrix(
  work: Work,
  municipalityId: string,
  sha256: string,
  stored: Uint8Array,
): Promise<void> {
  await work
    .insertInto('travelMatrix')
    .values({ municipalityId, sha256, content: Buffer.from(stored) })
    .onConflict((c) => c.doNothing())
    .execute()
}

export type Counts = ImportPreview['shifts'][number]['counts']

/** Writes down what was put in use in a unit: names and hashes of the files, and counts; nothing that stood in them. */
export async function addImport(
  work: Work,
  { account: importedBy, municipality: municipalityId }: Asking,
  of: {
    readonly unit: string
    readonly files: readonly SentFile[]
    readonly shifts: Imported['shifts']
    readonly counts: Counts
  },
): Promise<void> {
  const files = of.files.map(({ name, sha256, bytes }) => ({ name, sha256, bytes: bytes.length }))
  const shifts = of.shifts.map(({ shift, version }) => ({ shift, version }))
  const row = {
    municipalityId,
    unitId: of.unit,
    files: JSON.stringify(files),
    shifts: JSON.stringify(shifts),
    counts: JSON.stringify(of.counts),
    importedBy,
  }
  await work.insertInto('fileImport').values(row).execute()
}

/** The latest imports that the asker may see, the last first. */
export async function listImports(work: Work, most = 50) {
  const rows = await work
    .selectFrom('fileImport')
    .innerJoin('account', 'account.id', 'fileImport.importedBy')
    .innerJoin('unit', (join) =>
      join.onRef('unit.id', '=', 'fileImport.unitId').onRef('unit.municipalityId', '=', 'fileImport.municipalityId'),
    )
    .select(['fileImport.id', 'unitId', 'unit.name as unitName', 'importedAt', 'account.name', 'files', 'counts'])
    .select(sql<number>`jsonb_array_length(shifts)`.as('shifts'))
    .orderBy('importedAt', 'desc')
    .limit(most)
    .execute()
  return rows.map(({ unitId, unitName, importedAt, name, ...row }) => ({
    ...row,
    unit: { id: unitId, name: unitName },
    importedAt: importedAt.toISOString(),
    importedBy: name,
  }))
}
