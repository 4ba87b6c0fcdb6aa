import type { SentOf } from '@hjemrute/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useText } from '../text/index.tsx'
import { call } from './call.ts'

/** What publishing a plan would mean. Asked anew each time: somebody may have published meanwhile. */
export function usePublishing(plan: string) {
  const { language } = useText()
  return useQuery({
    queryKey: ['publishing', plan, language],
    queryFn: () => call('readPublishing', { params: { plan }, language }),
    staleTime: 0,
  })
}

export function useException(plan: string) {
  const { language } = useText()
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: SentOf<'makeException'>) => call('makeException', { params: { plan }, body, language }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['publishing', plan] }),
  })
}

/** A publication never changes. */
export function usePublication(publication: string | undefined) {
  const { language } = useText()
  return useQuery({
    queryKey: ['publication', publication, language],
    queryFn: () => call('readPublication', { params: { publication: publication! }, language }),
    enabled: publication !== undefined,
    staleTime: Infinity,
  })
}

export function useMeasures(shift: string) {
  const { language } = useText()
  return useQuery({
    queryKey: ['measures', shift],
    queryFn: () => call('readMeasures', { params: { shift }, language }),
  })
}

export function useColleagues(shift: string, isAsked: boolean) {
  const { language } = useText()
  return useQuery({
    queryKey: ['colleagues', shift],
    queryFn: () => call('listColleagues', { params: { shift }, language }),
    enabled: isAsked,
  })
}

/** Answers one thing to look at; the plan and the shifts are read anew. */
export function useAnswer(plan: string) {
  const { language } = useText()
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ thing, body }: { thing: string; body: SentOf<'answerLook'> }) =>
      call('answerLook', { params: { plan, thing }, body, language }),
    onSuccess: () =>
      Promise.all(
        [['plan', plan], ['shifts'], ['shift'], ['publishing']].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      ),
  })
}
