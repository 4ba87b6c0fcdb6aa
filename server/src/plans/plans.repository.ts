import { checkPlan } from '@hjemrute/engine/check'
import type { Judgement } from '@hjemrute/engine/check'
import { fault, HjemruteError, usageError } from '@hjemrute/engine/errors'
import { dayFigures } from '@hjemrute/engine/insight'
import type { DayFigures } from '@hjemrute/engine/insight'
import { parsePlan } from '@hjemrute/engine/model'
import type { Plan, Violation } from '@hjemrute/engine/model'
import { isMissing } from '@hjemrute/engine/planning'
import type { Asking } from '../access/asking.ts'
import { oneAtATime } from '../database/as-user.ts'
import type { Asker, Work } from '../database/as-user.ts'
import { problemFor } from '../problems/problems.repository.ts'
import type { StoredProblem } from '../problems/problems.repository.ts'

/** A plan as it was stored, with what it was made for. */
export interface StoredPlan {
  readonly id: string
  readonly version: number
  readonly kind: 'byHand' | 'proposal' | 'edited'
  readonly madeAt: Date
  readonly plan: Plan
  readonly of: StoredProblem
}

/** Rules that a plan breaks. What it lists as unassigned is told as such, and is for a person to judge. */
export const brokenRules = ({ violations }: Judgement): Violation[] => violations.filter((each) => !isMissing(each))

/** A plan as it stands in its row: what the check said of it, and nothing of anyone in it. */
export interface AddedPlan {
  readonly id: string
  readonly version: number
  readonly problemId: string
  readonly cost: number
  readonly costUnit: string
  readonly violations: number
}
export const ADDED = ['id', 'version', 'problemId', 'cost', 'costUnit', 'violations'] as const

/** Judges a plan and stores it as the shift's next version. Nothing changes it afterwards. */
export async function addPlan(
  work: Work,
  { account: madeBy }: Asker,
  of: StoredProblem,
  { kind, plan, why }: { kind: StoredPlan['kind']; plan: Plan; why: string },
): Promise<AddedPlan> {
  const judgement = checkPlan(of.problem, plan, of.travel)
  await oneAtATime(work, of.shiftId)
  const { latest } = await work
    .selectFrom('plan')
    .select(({ fn }) => fn.max('version').as('latest'))
    .where('shiftId', '=', of.shiftId)
    .executeTakeFirstOrThrow()
  const row = {
    shiftId: of.shiftId,
    municipalityId: of.municipalityId,
    unitId: of.unitId,
    problemId: of.id,
    version: (latest ?? 0) + 1,
    kind,
    document: JSON.stringify(plan),
    why,
    cost: judgement.cost.total,
    costUnit: judgement.cost.unit,
    ...dayFigures(of.problem, plan),
    violations: brokenRules(judgement).length,
    madeBy,
  }
  return work.insertInto('plan').values(row).returning(ADDED).executeTakeFirstOrThrow()
}

/** A plan with the problem it answers. Leaves a trace of all its recipients. Throws `record-not-found`. */
export async function planFor(work: Work, asking: Asking, id: string): Promise<StoredPlan> {
  const row = await work
    .selectFrom('plan')
    .select(['id', 'version', 'kind', 'madeAt', 'document', 'problemId'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) throw usageError(fault('record-not-found', '', { kind: 'plan' }))
  const of = await problemFor(work, asking, { problem: row.problemId })
  const { plan, faults } = parsePlan(row.document)
  if (plan === undefined) throw new HjemruteError('ours', faults)
  const { version, kind, madeAt } = row
  return { id, version, kind, madeAt, plan, of }
}

/** The figures of the latest list by hand; `null`: there is none. */
export async function figuresByHand(work: Work, shiftId: string): Promise<DayFigures | null> {
  const row = await work
    .selectFrom('plan')
    .select(['travelSeconds', 'waitingSeconds', 'unassigned', 'facesPerRecipient'])
    .where('shiftId', '=', shiftId)
    .where('kind', '=', 'byHand')
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

/** The version of what is asked that holds now. */
export async function currentProblem(work: Work, shiftId: string): Promise<{ id: string; version: number }> {
  return work
    .selectFrom('problem')
    .select(['id', 'version'])
    .where('shiftId', '=', shiftId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
}
