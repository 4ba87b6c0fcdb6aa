import { useQuery } from '@tanstack/react-query'
import { useText } from '../text/index.tsx'
import { call } from './call.ts'

/** What a plan costs, term by term. The bound may be proven later. */
export function useCost(plan: string) {
  const { language } = useText()
  return useQuery({
    queryKey: ['cost', plan, language],
    queryFn: () => call('readCost', { params: { plan }, language }),
  })
}
