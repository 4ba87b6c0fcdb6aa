import type { LookAnswer, PlanBoard } from '@hjemrute/contract'
import { fault, usageError } from '@hjemrute/engine/errors'
import { thingOf, tightLists, worthALook } from '@hjemrute/engine/planning'
import type { WorthALook } from '@hjemrute/engine/planning'
import type { Asking } from '../access/asking.ts'
import type { Work } from '../database/as-user.ts'
import { planForMachine } from '../plans/plans.repository.ts'
import type { StoredPlan } from '../plans/plans.repository.ts'

/** A list that cannot take so much delay is tight. Seconds; half of what planners call a change of time. */
const TIGHT_SECONDS = 600
/** Plans never change, so what is worth a look in them does not either. A list is a few hundred bytes. */
const MOST_KEPT = 200
const kept = new Map<string, readonly LookItem[]>()

/** Something to look at, with its name from version to version. */
export type LookItem = WorthALook & { readonly thing: string }

/** What a person should judge in a plan, the gravest first. */
export function lookItems({ id, plan, of }: StoredPlan): readonly LookItem[] {
  const known = kept.get(id)
  if (known !== undefined) return known
  const { problem, travel } = of
  const found = worthALook(problem, plan, tightLists(problem, travel, plan, TIGHT_SECONDS))
  const items = found.map((item) => ({ ...item, thing: thingOf(item) }))
  kept.set(id, items)
  for (const oldest of [...kept.keys()].slice(0, -MOST_KEPT)) kept.delete(oldest)
  return items
}

/** The same with what was answered, in this version or an earlier one. */
export async function lookWithAnswers(work: Work, stored: StoredPlan): Promise<PlanBoard['look']> {
  const answers = await answersOf(work, stored.of.shiftId)
  return lookItems(stored).map((item) => ({ ...item, answer: answers.get(item.thing) ?? null }))
}

/** How many things there are to look at in a plan, and how many nobody has answered. Tells nothing of anyone. */
export async function lookCount(work: Work, shiftId: string, planId: string): Promise<{ all: number; open: number }> {
  const items = kept.get(planId) ?? lookItems(await planForMachine(work, planId))
  const answers = await answersOf(work, shiftId)
  return { all: items.length, open: items.filter(({ thing }) => !answers.has(thing)).length }
}

/** The last answer to each thing of a shift. */
export async function answersOf(work: Work, shiftId: string): Promise<Map<string, LookAnswer>> {
  const rows = await work
    .selectFrom('lookAnswer')
    .innerJoin('account', 'account.id', 'lookAnswer.madeBy')
    .leftJoin('account as asked', 'asked.id', 'lookAnswer.delegatedTo')
    .select(['thing', 'choice', 'words', 'madeAt', 'account.name as by', 'asked.name as to'])
    .where('shiftId', '=', shiftId)
    .orderBy('number')
    .execute()
  return new Map(
    rows.map(({ thing, choice, words, to, by, madeAt }) => [
      thing,
      { choice: choice as LookAnswer['choice'], words, to, by, at: madeAt.toISOString() },
    ]),
  )
}

/** What somebody says to one thing. */
export interface Reply {
  readonly choice: LookAnswer['choice']
  readonly words?: string
  readonly to?: string
}

/** Writes an answer down. Throws `record-not-found` for a thing that the plan has not, and for nobody of the unit. */
export async function answerLook(
  work: Work,
  asking: Asking,
  stored: StoredPlan,
  thing: string,
  { choice, words = '', to }: Reply,
): Promise<LookAnswer> {
  const { shiftId, municipalityId, unitId } = stored.of
  if (!lookItems(stored).some((item) => item.thing === thing))
    throw usageError(fault('record-not-found', '', { kind: 'look' }))
  if (to !== undefined && !(await colleaguesIn(work, unitId)).some(({ id }) => id === to))
    throw usageError(fault('record-not-found', '', { kind: 'account' }))
  const row = { shiftId, municipalityId, unitId, planId: stored.id, thing, choice, words, delegatedTo: to ?? null }
  await work
    .insertInto('lookAnswer')
    .values({ ...row, madeBy: asking.account })
    .execute()
  return (await answersOf(work, shiftId)).get(thing)!
}

/** Who has a role in a unit, by name. */
export async function colleaguesIn(work: Work, unitId: string): Promise<{ id: string; name: string }[]> {
  return work
    .selectFrom('accountRole')
    .innerJoin('account', 'account.id', 'accountRole.accountId')
    .select(['account.id', 'account.name'])
    .distinct()
    .where('unitId', '=', unitId)
    .orderBy('account.name')
    .execute()
}
