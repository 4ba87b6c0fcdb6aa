import type { SentOf } from '@hjemrute/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useText } from '../text/index.tsx'
import { call } from './call.ts'

/** How planning goes in a unit. */
export function useMeasuring(unit: string | undefined) {
  const { language } = useText()
  return useQuery({
    queryKey: ['measuring', unit],
    queryFn: () => call('readMeasuring', { params: { unit: unit! }, language }),
    enabled: unit !== undefined,
  })
}

/** Starts a period without proposals, or ends it (`null`). */
export function useBaseline(unit: string) {
  const { language } = useText()
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: SentOf<'startBaseline'> | null) =>
      body === null
        ? call('endBaseline', { params: { unit }, language })
        : call('startBaseline', { params: { unit }, body, language }),
    onSuccess: () => client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' }),
  })
}

/** Begins a plan by hand; gives the plan. */
export function useStartByHand(shift: string) {
  const { language } = useText()
  const client = useQueryClient()
  return useMutation({
    mutationFn: (from: SentOf<'startByHand'>['from']) =>
      call('startByHand', { params: { shift }, body: { from }, language }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['shift', shift] }),
  })
}
