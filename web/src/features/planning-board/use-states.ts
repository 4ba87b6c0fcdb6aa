import type { PlanBoard, Shift } from '@hjemrute/contract'
import { useMemo } from 'react'
import { usePlan, usePublications } from '../../api/queries.ts'
import { stopKey } from './timeline/neighbour.ts'
import type { BarState } from './timeline/stop-words.ts'

/** What is told of bars besides what the plan has: which rule they break, and when they were to begin in what is published. */
export function useStates(plan: PlanBoard, shift: Shift): ReadonlyMap<string, BarState> {
  const isPublished = shift.state !== 'notPlanned' && shift.state !== 'proposed'
  const { data: publications } = usePublications(isPublished ? shift.id : undefined)
  // The shift may say that it is published a moment before its publications are read anew.
  const last = publications?.publications.toSorted((a, b) => a.version - b.version).at(-1)
  const { data: published } = usePlan(last !== undefined && last.plan !== plan.id ? last.plan : undefined)
  return useMemo(() => statesOf(plan, published), [plan, published])
}

/** By stop. `published`: the plan that stands in what is published; `undefined`: none, or this one. */
export function statesOf(plan: PlanBoard, published: PlanBoard | undefined): ReadonlyMap<string, BarState> {
  const broken = new Map(plan.violations.map(({ place, message }) => [place, message]))
  const former = new Map(
    published?.lanes.flatMap(({ shift, stops }) => stops.map((stop) => [stopKey(stop), { shift, start: stop.start }])),
  )
  const states = new Map<string, BarState>()
  for (const { shift, stops } of plan.lanes)
    for (const stop of stops) {
      const before = former.get(stopKey(stop))
      const isChanged = before !== undefined && (before.start !== stop.start || before.shift !== shift)
      const rule = stop.kind === 'visit' ? broken.get(`visit/${stop.id}`) : undefined
      if (isChanged || rule !== undefined)
        states.set(stopKey(stop), { former: isChanged ? before.start : undefined, broken: rule })
    }
  return states
}
