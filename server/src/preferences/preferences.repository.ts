import type { BodyOf, GuideStep, Preferences } from '@hjemrute/contract'
import { GUIDE_STEPS } from '@hjemrute/contract'
import type { Asker, Work } from '../database/as-user.ts'

/** How the interface is for somebody who has chosen nothing. */
export const FIRST_PREFERENCES: Preferences = { level: 'normal', guide: { done: [], hidden: false } }

export async function preferencesOf(work: Work, { account }: Asker): Promise<Preferences> {
  const row = await work.selectFrom('preference').selectAll().where('accountId', '=', account).executeTakeFirst()
  if (row === undefined) return FIRST_PREFERENCES
  const { level, guideDone, guideHidden } = row
  // Another version may have had other steps.
  return { level, guide: { done: GUIDE_STEPS.filter((step) => guideDone.includes(step)), hidden: guideHidden } }
}

/** Changes what is named, and nothing else. */
export async function changePreferences(
  work: Work,
  asker: Asker,
  { level, guide }: BodyOf<'changePreferences'>,
): Promise<Preferences> {
  const before = await preferencesOf(work, asker)
  const next: Preferences = {
    level: level ?? before.level,
    guide: guide === undefined ? before.guide : guideAfter(before.guide, guide),
  }
  const row = { level: next.level, guideDone: next.guide.done, guideHidden: next.guide.hidden }
  await work
    .insertInto('preference')
    .values({ accountId: asker.account, ...row })
    .onConflict((c) => c.column('accountId').doUpdateSet(row))
    .execute()
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
