import type { GuideStep, Level, SentOf, Session } from '@hjemrute/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useText } from '../text/index.tsx'
import { call } from './call.ts'
import { useSession } from './queries.ts'

/** How much of the interface this person sees; standard until it is known. */
export function useLevel(): Level {
  const { data: session } = useSession()
  return session?.preferences.level ?? 'normal'
}

/** Kept with the account, so that it is the same on another machine. */
export function useChangePreferences() {
  const { language } = useText()
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: SentOf<'changePreferences'>) => call('changePreferences', { params: {}, body, language }),
    onSuccess: (preferences) =>
      client.setQueryData<Session>(['session'], (session) => session && { ...session, preferences }),
  })
}

export const GUIDE_STEPS: readonly GuideStep[] = ['people', 'look', 'why', 'publish']

/** Which step of the first plan is told now; `undefined`: none, or this person makes no plans. */
export function useGuideStep(): GuideStep | undefined {
  const { data: session } = useSession()
  if (session === undefined || !session.permissions.includes('plan:write')) return undefined
  const { done, hidden } = session.preferences.guide
  return hidden ? undefined : GUIDE_STEPS.find((step) => !done.includes(step))
}
