import type { PlanBoard, Shift } from '@hjemrute/contract'
import { GuideLine } from '../../guide/guide-line.tsx'
import { openLook } from '../../look/look-items.ts'

interface Props {
  readonly plan: PlanBoard
  readonly shift: Shift
  readonly selected: string | undefined
}

/** What to do next on the board, the first time. Beside a visit, its own panel tells of *Hvorfor?*. */
export function BoardGuide({ plan, shift, selected }: Props) {
  const isAnswered = plan.look.length === 0 || openLook(plan) < plan.look.length
  return (
    <>
      <GuideLine step="people" isMet />
      <GuideLine step="look" isMet={isAnswered} />
      {selected === undefined && <GuideLine step="why" isMet={false} />}
      <GuideLine step="publish" isMet={shift.state === 'published'} />
    </>
  )
}
