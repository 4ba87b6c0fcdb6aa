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
import { problemFor, problemForMachine } from '../problems/problems.repository.ts'
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

/** What the check says of a stored plan. */
export const judgementOf = ({ plan, of }: StoredPlan): Judgement => checkPlan(of.problem, plan, of.travel)

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

/** The plan alone, for a machine that shows it to nobody. Throws `record-not-found`. */
export async function planAlone(work: Work, id: string): Promise<Plan> {
  const row = await work.selectFrom('plan').select('document').where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw usageError(fault('record-not-found', '', { kind: 'plan' }))
  return parsedPlan(row.document)
}

function parsedPlan(document: Plan): Plan {
  const { plan, faults } = parsePlan(document)
  if (plan === undefined) throw new HjemruteError('ours', faults)
  return plan
}

/** A plan with the problem it answers. Leaves a trace of all its recipients. Throws `record-not-found`. */
export async function planFor(work: Work, asking: Asking, id: string): Promise<StoredPlan> {
  return storedPlan(work, id, (problem) => problemFor(work, asking, { problem }))
}

/** The same for a count that shows nobody. */
export async function planForMachine(work: Work, id: string): Promise<StoredPlan> {
  return storedPlan(work, id, (problem) => problemForMachine(work, { problem }))
}

async function storedPlan(
  work: Work,
  id: string,
  problemOf: (problem: string) => Promise<StoredProblem>,
): Promise<StoredPlan> {
  const row = await work
    .selectFrom('plan')
    .select(['id', 'version', 'kind', 'madeAt', 'document', 'problemId'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) throw usageError(fault('record-not-found', '', { kind: 'plan' }))
  const of = await problemOf(row.problemId)
  const { version, kind, madeAt } = row
  return { id, version, kind, madeAt, plan: parsedPlan(row.document), of }
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

/** The plans of a shift that are held against each other: the last of each kind. */
export async function plansToCompare(
  work: Work,
  shiftId: string,
): Promise<['byHand' | 'proposal' | 'current' | 'published', string | undefined][]> {
  const plans = await work
    .selectFrom('plan')
    .select(['id', 'kind'])
    .where('shiftId', '=', shiftId)
    .orderBy('version', 'desc')
    .execute()
  const published = await work
    .selectFrom('publication')
    .select('planId')
    .where('shiftId', '=', shiftId)
    .orderBy('version', 'desc')
    .executeTakeFirst()
  const byHand = plans.find(({ kind }) => kind === 'byHand')?.id
  const proposal = plans.find(({ kind }) => kind === 'proposal')?.id
  const current = plans.find(({ kind }) => kind !== 'byHand')?.id
  return [
    ['byHand', byHand],
    ['proposal', proposal],
    // The same plan twice tells nothing.
    ['current', current === proposal ? undefined : current],
    ['published', published?.planId],
  ]
}
