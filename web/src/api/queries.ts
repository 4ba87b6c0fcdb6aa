import type { Role, SentOf } from '@hjemrute/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useText } from '../text/index.tsx'
import { call } from './call.ts'
import { tellActiveTime } from './use-active-time.ts'

/** Who is signed in. In the demo somebody always is: the planner, until another role is chosen. */
export function useSession() {
  const { language } = useText()
  return useQuery({
    queryKey: ['session'],
    queryFn: async () => {
      const session = await call('readSession', { params: {}, language })
      if (session.account !== null || !session.demo) return session
      return call('openDemoSession', { params: {}, body: { role: 'planner' }, language })
    },
    staleTime: Infinity,
  })
}

export function useChangeRole() {
  const { language } = useText()
  const client = useQueryClient()
  return useMutation({
    mutationFn: (role: Role) => call('openDemoSession', { params: {}, body: { role }, language }),
    onSuccess: (session) => {
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' })
      client.setQueryData(['session'], session)
    },
  })
}

/** Colleagues plan and publish meanwhile. Milliseconds. */
const LOOK_AGAIN_EVERY = 5_000

export function useShifts() {
  const { language } = useText()
  return useQuery({
    queryKey: ['shifts', language],
    queryFn: () => call('listShifts', { params: {}, language }),
    refetchInterval: LOOK_AGAIN_EVERY,
  })
}

export function useShift(shift: string | undefined) {
  const { language } = useText()
  return useQuery({
    queryKey: ['shift', shift, language],
    queryFn: () => call('readShift', { params: { shift: shift! }, language }),
    enabled: shift !== undefined,
  })
}

/** A plan never changes, but whether what is asked has changed since may. */
export function usePlan(plan: string | null | undefined) {
  const { language } = useText()
  return useQuery({
    queryKey: ['plan', plan, language],
    queryFn: () => call('readPlan', { params: { plan: plan! }, language }),
    enabled: plan !== null && plan !== undefined,
  })
}

export function usePublications(shift: string | undefined) {
  const { language } = useText()
  return useQuery({
    queryKey: ['publications', shift],
    queryFn: () => call('listPublications', { params: { shift: shift! }, language }),
    enabled: shift !== undefined,
  })
}

export function usePublish(shift: string) {
  const { language } = useText()
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (body: SentOf<'publishPlan'>) => {
      await tellActiveTime()
      return call('publishPlan', { params: { shift }, body, language })
    },
    onSuccess: () => client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' }),
  })
}

/** Asked for by a person, not by looking: it takes seconds of work. */
export function useExplanation(plan: string, visit: string, isAsked: boolean) {
  const { language } = useText()
  return useQuery({
    queryKey: ['explanation', plan, visit, language],
    queryFn: () => call('explainVisit', { params: { plan, visit }, language }),
    enabled: isAsked,
    staleTime: Infinity,
  })
}
