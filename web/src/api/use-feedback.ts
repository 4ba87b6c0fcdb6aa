import type { SentOf } from '@hjemrute/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useText } from '../text/index.tsx'
import { call } from './call.ts'

/** What one has asked, and what one is to answer. Asked again by looking alone: each reading leaves a trace. */
export function useFeedback() {
  const { language } = useText()
  return useQuery({
    queryKey: ['feedback'],
    queryFn: () => call('listFeedback', { params: {}, language }),
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
