import { usePlan, useShift } from '../../api/queries.ts'
import { Fault } from '../../components/fault.tsx'
import { Message } from '../../components/message.tsx'
import { useText } from '../../text/index.tsx'
import type { BoardSearch } from './board-search.ts'
import { Board } from './board.tsx'

interface Props {
  readonly planId: string
  readonly search: BoardSearch
  onChange(search: BoardSearch): void
  /** Another version of the plan is there. */
  onPlan(plan: string): void
}

/** A plan as a board, once it is read. */
export function BoardPage({ planId, ...props }: Props) {
  const { text } = useText()
  const { data: plan, error } = usePlan(planId)
  const { data: shift } = useShift(plan?.shift)
  if (error !== null && plan === undefined)
    return (
      <Message title={text.board}>
        <Fault error={error} />
      </Message>
    )
  if (plan === undefined || shift === undefined) return <Message title={text.opening} />
  return <Board key={plan.shift} plan={plan} shift={shift} {...props} />
}
