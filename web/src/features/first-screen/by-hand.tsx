import { Button } from '@digdir/designsystemet-react'
import type { SentOf, Shift } from '@hjemrute/contract'
import { useNavigate } from '@tanstack/react-router'
import { useStartByHand } from '../../api/use-measuring.ts'
import { Fault } from '../../components/fault.tsx'
import { longDay } from '../../components/format.ts'
import { useText } from '../../text/index.tsx'

/** In a period without proposals: why there is none, and two ways to begin by hand. */
export function ByHand({ shift }: { readonly shift: Shift }) {
  const { text } = useText()
  const { measuring } = text
  const navigate = useNavigate()
  const start = useStartByHand(shift.id)
  const begin = (from: SentOf<'startByHand'>['from']) =>
    start.mutate(from, { onSuccess: ({ plan }) => void navigate({ to: '/plans/$plan', params: { plan } }) })
  return (
    <>
      <p role="note">
        <strong>{measuring.noProposal(longDay(shift.baseline?.to ?? shift.date, text).toLowerCase())}</strong>{' '}
        {measuring.noProposalMeans}
      </p>
      {shift.byHand !== null && (
        <Button disabled={start.isPending} onClick={() => begin('byHand')}>
          {measuring.beginByHand}
        </Button>
      )}
      <Button variant="secondary" disabled={start.isPending} onClick={() => begin('empty')}>
        {measuring.beginEmpty}
      </Button>
      <Fault error={start.error} />
    </>
  )
}
