import { useParams } from '@tanstack/react-router'
import { usePlan, useShifts } from '../api/queries.ts'
import { nextShift } from './next-shift.ts'

/** Which shift the page is about, by its address: the shift's own, a plan's, or else the one that comes next. */
export function useCurrentShift(): string | undefined {
  const { shift, plan: planId } = useParams({ strict: false })
  const { data: list } = useShifts()
  const { data: plan } = usePlan(planId)
  return shift ?? plan?.shift ?? (planId === undefined ? nextShift(list)?.id : undefined)
}
