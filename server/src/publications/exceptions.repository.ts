import type { BrokenRule } from '@hjemrute/contract'
import { fault, usageError } from '@hjemrute/engine/errors'
import { problemNames, sayViolation } from '@hjemrute/engine/text'
import type { Asking } from '../access/asking.ts'
import type { Work } from '../database/as-user.ts'
import { brokenRules, judgementOf } from '../plans/plans.repository.ts'
import type { StoredPlan } from '../plans/plans.repository.ts'
import { breachOf, takesFor } from './what-it-takes.ts'

/** Every rule that a plan breaks, what each takes, and the exceptions that were made. */
export async function brokenIn(work: Work, asking: Asking, stored: StoredPlan): Promise<BrokenRule[]> {
  const { problem, shiftId } = stored.of
  const { names } = problemNames(problem, asking.language)
  const options = { timeZone: problem.horizon.timeZone, days: 'one' as const, names }
  const exceptions = await exceptionsOf(work, shiftId)
  return brokenRules(judgementOf(stored)).map((violation) => {
    const thing = breachOf(violation)
    return {
      thing,
      rule: violation.rule,
      message: sayViolation(asking.language, violation, options).message,
      takes: takesFor(violation),
      exception: exceptions.get(thing) ?? null,
    }
  })
}

/** The last exception for each breach of a shift. */
async function exceptionsOf(work: Work, shiftId: string): Promise<Map<string, BrokenRule['exception']>> {
  const rows = await work
    .selectFrom('ruleException')
    .innerJoin('account', 'account.id', 'ruleException.madeBy')
    .select(['thing', 'reason', 'madeAt', 'account.name'])
    .where('shiftId', '=', shiftId)
    .orderBy('number')
    .execute()
  return new Map(rows.map(({ thing, reason, madeAt, name }) => [thing, { by: name, at: madeAt.toISOString(), reason }]))
}

/** Makes an exception from the law for one breach, by the name of the one who asks. Throws `record-not-found`. */
export async function makeException(
  work: Work,
  asking: Asking,
  stored: StoredPlan,
  { thing, reason }: { readonly thing: string; readonly reason: string },
): Promise<BrokenRule> {
  const broken = (await brokenIn(work, asking, stored)).find((each) => each.thing === thing)
  if (broken?.takes !== 'exception') throw usageError(fault('record-not-found', '', { kind: 'violation' }))
  const { shiftId, municipalityId, unitId } = stored.of
  const row = { shiftId, municipalityId, unitId, planId: stored.id, thing, rule: broken.rule, reason }
  await work
    .insertInto('ruleException')
    .values({ ...row, madeBy: asking.account })
    .execute()
  return (await brokenIn(work, asking, stored)).find((each) => each.thing === thing)!
}
