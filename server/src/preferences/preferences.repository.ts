import type { BodyOf, GuideStep, Preferences } from '@hjemrute/contract'
import { GUIDE_STEPS } from '@hjemrute/contract'
import type { Selectable } from 'kysely'
import type { Asker, Work } from '../database/as-user.ts'
import type { Tables } from '../database/tables.ts'

/** How the interface is for somebody who has chosen nothing. */
export const FIRST_PREFERENCES: Preferences = { level: 'normal', guide: { done: [], hidden: false } }

export async function preferencesOf(work: Work, asker: Asker): Promise<Preferences> {
  const row = await rowOf(work, asker).executeTakeFirst()
  return row === undefined ? FIRST_PREFERENCES : told(row)
}

const rowOf = (work: Work, { account }: Asker) =>
  work.selectFrom('preference').selectAll().where('accountId', '=', account)

function told({ level, guideDone, guideHidden }: Selectable<Tables['preference']>): Preferences {
  // Another version may have had other steps.
  return { level, guide: { done: GUIDE_STEPS.filter((step) => guideDone.includes(step)), hidden: guideHidden } }
}

/** Changes what is named, and nothing else, also when two pages change something at once. */
export async function changePreferences(
  work: Work,
  asker: Asker,
  { level, guide }: BodyOf<'changePreferences'>,
): Promise<Preferences> {
  await work
    .insertInto('preference')
    .values({ accountId: asker.account })
    .onConflict((c) => c.doNothing())
    .execute()
  const before = told(await rowOf(work, asker).forUpdate().executeTakeFirstOrThrow())
  const next: Preferences = {
    level: level ?? before.level,
    guide: guide === undefined ? before.guide : guideAfter(before.guide, guide),
  }
  const row = { level: next.level, guideDone: next.guide.done, guideHidden: next.guide.hidden }
  await work.updateTable('preference').set(row).where('accountId', '=', asker.account).execute()
  return next
}

function guideAfter(
  { done, hidden }: Preferences['guide'],
  change: GuideStep | 'hidden' | 'again',
): Preferences['guide'] {
  if (change === 'again') return FIRST_PREFERENCES.guide
  if (change === 'hidden') return { done, hidden: true }
  return { done: GUIDE_STEPS.filter((step) => step === change || done.includes(step)), hidden }
}
