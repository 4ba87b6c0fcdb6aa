import type { SentOf } from '@hjemrute/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useText } from '../text/index.tsx'
import { call } from './call.ts'

/** An answer may come while one waits for it. Milliseconds. */
const LOOK_AGAIN_EVERY = 20_000

/** What one has asked, and what one is to answer. */
export function useFeedback() {
  const { language } = useText()
  return useQuery({
    queryKey: ['feedback'],
    queryFn: () => call('listFeedback', { params: {}, language }),
    refetchInterval: LOOK_AGAIN_EVERY,
  })
}

export function useGiveFeedback() {
  const { language } = useText()
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: SentOf<'giveFeedback'>) => call('giveFeedback', { params: {}, body, language }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['feedback'] }),
  })
}

export function useReply(feedback: string) {
  const { language } = useText()
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: SentOf<'replyFeedback'>) => call('replyFeedback', { params: { feedback }, body, language }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['feedback'] }),
  })
}
