import type { PlanBoard } from '@hjemrute/contract'
import { Fault } from '../../../components/fault.tsx'
import { clock } from '../../../components/format.ts'
import { useText } from '../../../text/index.tsx'
import { ReasonQuestion } from './reason-question.tsx'
import type { Editing } from './use-editing.ts'
import { nameOf, visitOf, whereIs } from './words.ts'

interface Props {
  readonly plan: PlanBoard
  readonly editing: Editing
}

/** What came of the last thing done, at the top of the panel: a question, a refusal, or both sides of a conflict. */
export function CameOfIt({ plan, editing }: Props) {
  const { text } = useText()
  const { came, dismiss } = editing
  if (came?.kind === 'done' && ['place', 'swap', 'takeOut'].includes(came.edit.kind))
    return <ReasonQuestion key={came.answer.edit} edit={came.answer.edit} onDone={dismiss} />
  if (came?.kind === 'stopped')
    return (
      <div className="came" role="alert">
        <h2>{text.planning.wentHome}</h2>
        <p>{came.stopped.message}</p>
        <p className="subdued">{came.stopped.remedy}</p>
        <button type="button" className="quiet" onClick={dismiss}>
          {text.close}
        </button>
      </div>
    )
  if (came?.kind === 'refused')
    return (
      <div className="came">
        <Fault error={came.error} />
        <button type="button" className="quiet" onClick={dismiss}>
          {text.close}
        </button>
      </div>
    )
  if (came?.kind === 'conflict') return <Conflict plan={plan} editing={editing} />
  return null
}

/** Both sides, each with its name and time; nothing is chosen for anybody. */
function Conflict({ plan, editing }: Props) {
  const { text } = useText()
  const { planning } = text
  if (editing.came?.kind !== 'conflict') return null
  const { mine, theirs } = editing.came.conflict
  return (
    <div className="came conflict" role="alert">
      <h2>{planning.conflict}</h2>
      <ul>
        {theirs.map(({ plan: id, by, at, edit }) => (
          <li key={id}>
            <strong>{by}</strong> {clock(at, text, plan.timeZone)}:{' '}
            {edit === null ? planning.newProposal : whereIs(plan, visitOf(edit), text)}
          </li>
        ))}
      </ul>
      <p>{mine === null ? planning.conflictChoose : planning.conflictMine(nameOf(plan, visitOf(mine)))}</p>
      <div className="row">
        <button type="button" className="quiet" onClick={editing.dismiss}>
          {planning.keepTheirs}
        </button>
        {mine !== null && (
          <button type="button" className="quiet" onClick={() => void editing.edit(mine)}>
            {planning.useMine}
          </button>
        )}
      </div>
    </div>
  )
}
