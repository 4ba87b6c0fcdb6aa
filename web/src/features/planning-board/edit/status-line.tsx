import type { PlanBoard } from '@hjemrute/contract'
import { clock } from '../../../components/format.ts'
import { useText } from '../../../text/index.tsx'
import type { Texts } from '../../../text/index.tsx'
import type { Editing } from './use-editing.ts'
import { visitOf, whereIs } from './words.ts'

/** One line of what was done, undone, or waits for the line. */
export function StatusLine({
  plan,
  editing,
  others,
}: {
  plan: PlanBoard
  editing: Editing
  others: string | undefined
}) {
  const { text } = useText()
  const { waiting } = editing
  const says =
    waiting === undefined || editing.isBusy
      ? (sayCame(plan, editing, text) ?? others)
      : text.planning.offline(clock(waiting.since, text, plan.timeZone), waiting.count)
  return (
    <p role="status" className={waiting === undefined ? 'status' : 'status waits'}>
      {says}
    </p>
  )
}

function sayCame(plan: PlanBoard, { came }: Editing, text: Texts): string | undefined {
  if (came?.kind === 'done') return text.planning.saved(whereIs(plan, visitOf(came.edit), text))
  if (came?.kind === 'sent') return text.planning.backOnline(came.count)
  if (came?.kind !== 'undone' && came?.kind !== 'redone') return undefined
  const what = came.edit === null ? text.planning.newProposal : whereIs(plan, visitOf(came.edit), text)
  return came.kind === 'undone' ? text.planning.undone(what) : text.planning.redone(what)
}
