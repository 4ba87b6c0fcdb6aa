import { Button } from '@digdir/designsystemet-react'
import type { ShiftSummary } from '@hjemrute/contract'
import { useState } from 'react'
import { useSession, useShifts } from '../../api/queries.ts'
import { Fault } from '../../components/fault.tsx'
import { Message } from '../../components/message.tsx'
import { useText } from '../../text/index.tsx'
import { ShiftGrid } from './shift-grid.tsx'
import { useProposals } from './use-proposals.ts'

/** Home: the shifts that are planned, by date and part of the day, and proposals for several of them at once. */
export function ShiftsPage() {
  const { text } = useText()
  const { data: list, error } = useShifts()
  const { data: session } = useSession()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const proposals = useProposals()
  if (error !== null)
    return (
      <Message title={text.lineLost}>
        <Fault error={error} />
      </Message>
    )
  if (list === undefined) return <Message title={text.opening} />
  const mayPlan = session?.permissions.includes('plan:write') === true
  const weekend = list.shifts.filter(isOfWeekend).filter(isUnplanned)
  const choose = (id: string, isChosen: boolean) => {
    const next = new Set(chosen)
    if (isChosen) next.add(id)
    else next.delete(id)
    setChosen(next)
  }
  const start = () => {
    proposals.start([...chosen])
    setChosen(new Set())
  }
  const { shifts } = text
  return (
    <main className="page shifts-page">
      <h1>{shifts.title}</h1>
      <p>{shifts.lead}</p>
      <ShiftGrid list={list} chosen={mayPlan ? chosen : undefined} underway={proposals.underway} onChoose={choose} />
      {mayPlan && (
        <div className="batch">
          <Button
            variant="secondary"
            disabled={weekend.length === 0 || proposals.isWorking}
            onClick={() => setChosen(new Set(weekend.map(({ id }) => id)))}
          >
            {shifts.weekend}
          </Button>
          <Button disabled={chosen.size === 0 || proposals.isWorking} onClick={start}>
            {chosen.size === 0 ? text.makeProposal : shifts.propose(chosen.size)}
          </Button>
          <p role="status">
            {proposals.underway.size > 0 ? shifts.proposing(proposals.done, proposals.underway.size) : ''}
          </p>
        </div>
      )}
    </main>
  )
}

/** In a period without proposals nothing is proposed, also not for several at once. */
const isUnplanned = ({ state, baseline }: ShiftSummary): boolean =>
  baseline === null && (state === 'notPlanned' || state === 'changedAfterPublishing')

function isOfWeekend({ date }: ShiftSummary): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
  return weekday === 0 || weekday === 6
}
