import { fault, HjemruteError, usageError } from '@hjemrute/engine/errors'
import { parseProblem } from '@hjemrute/engine/model'
import type { ProblemInput } from '@hjemrute/engine/model'
import { sql } from 'kysely'
import type { Asking } from '../access/asking.ts'
import { leaveTrace } from '../access/leave-trace.ts'
import type { OfShift } from '../access/leave-trace.ts'
import { applyCorrection, LIST_OF, recordsOf } from '../corrections/apply-correction.ts'
import type { Correction } from '../corrections/apply-correction.ts'
import { keepCorrection } from '../corrections/corrections.repository.ts'
import { oneAtATime } from '../database/as-user.ts'
import type { Work } from '../database/as-user.ts'
import { addProblem, documentOf } from '../problems/problems.repository.ts'

/** A shift and its day. */
export interface DayOfShift extends OfShift {
  readonly date: string
}

/** One shift that the asker may see. Throws `record-not-found`. */
export async function shiftOf(work: Work, id: string): Promise<DayOfShift> {
  const row = await work
    .selectFrom('shiftToPlan')
    .select(['id as shiftId', 'municipalityId', 'unitId', 'date'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) throw usageError(fault('record-not-found', '', { kind: 'shift' }))
  return row
}

/** What is asked of a shift now, which nobody else makes a new version of until this transaction ends. */
export async function documentToChange(work: Work, shift: OfShift): Promise<ProblemInput> {
  await oneAtATime(work, shift.shiftId)
  const { id } = await work
    .selectFrom('problem')
    .select('id')
    .where('shiftId', '=', shift.shiftId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  return documentOf(work, id)
}

/**
 * Keeps corrections and makes a new version of what is asked in every shift of the unit that they concern: the day's own,
 * or all from that day on. A version that the model refuses is refused here, its faults told at the record's fields, and
 * then nothing is kept.
 */
export async function correct(
  work: Work,
  asking: Asking,
  at: DayOfShift,
  corrections: readonly Correction[],
  why: string,
): Promise<{ shifts: number }> {
  let shifts = 0
  const sources = new Map<Correction, unknown>()
  const concerned = new Set<string>()
  for (const shift of await shiftsFrom(work, at, corrections)) {
    let document = await documentToChange(work, shift)
    const before = document
    for (const correction of corrections) {
      const applied = applyCorrection(document, correction)
      if (applied === undefined) continue
      if (!sources.has(correction)) sources.set(correction, applied.source)
      document = applied.document
      for (const recipient of recipientsOf(document, correction)) concerned.add(recipient)
    }
    if (document === before) continue
    const { problem, faults } = parseProblem(document)
    if (problem === undefined)
      throw new HjemruteError(
        'input',
        faults.map((each) => atField(each, document, corrections)),
      )
    await addProblem(work, asking, shift, document, why)
    shifts++
  }
  if (shifts === 0) throw usageError(fault('record-not-found', '', { kind: corrections[0]?.kind ?? 'field' }))
  for (const correction of corrections)
    await keepCorrection(work, asking, at, { ...correction, why, sourceValue: sources.get(correction) })
  await leaveTrace(work, asking, at, [...concerned])
  return { shifts }
}

/** Always in the same order, so that two who change many shifts never wait for each other. */
async function shiftsFrom(work: Work, at: DayOfShift, corrections: readonly Correction[]): Promise<DayOfShift[]> {
  const isOfOneDay = corrections.every(({ scope }) => scope === 'day')
  return work
    .selectFrom('shiftToPlan')
    .select(['id as shiftId', 'municipalityId', 'unitId', sql<string>`date`.as('date')])
    .where('unitId', '=', at.unitId)
    .where('date', isOfOneDay ? '=' : '>=', at.date)
    .orderBy('id')
    .execute()
}

function recipientsOf(document: ProblemInput, { kind, record }: Correction): string[] {
  if (kind === 'recipient') return [record]
  const { visits } = document
  if (kind === 'visit') return visits.filter(({ id }) => id === record).map(({ recipient }) => recipient)
  return kind === 'location'
    ? visits.filter(({ location }) => location === record).map(({ recipient }) => recipient)
    : []
}

/** A fault in a record that is being changed is told at the record's own field: `recipients[3].phone` at `phone`. */
function atField<F extends { readonly path: string }>(
  each: F,
  document: ProblemInput,
  corrections: readonly Correction[],
): F {
  for (const { kind, record } of corrections) {
    const index = recordsOf(document, kind).findIndex(({ id }) => id === record)
    const prefix = `${LIST_OF[kind]}[${index}].`
    if (each.path.startsWith(prefix)) return { ...each, path: each.path.slice(prefix.length) }
  }
  return each
}
