import type { QualityRow, SentOf } from '@hjemrute/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useText } from '../text/index.tsx'
import { call } from './call.ts'

/** What is missing or doubtful in the shifts to come. */
export function useQuality() {
  const { language } = useText()
  return useQuery({ queryKey: ['quality', language], queryFn: () => call('readQuality', { params: {}, language }) })
}

export function useFixVisit({ shift, subject }: QualityRow) {
  const { language } = useText()
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: SentOf<'fixVisit'>) =>
      call('fixVisit', { params: { shift, visit: subject.id }, body, language }),
    onSuccess: () => client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' }),
  })
}
