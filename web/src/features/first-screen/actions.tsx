import { Button } from '@digdir/designsystemet-react'
import type { PlanBoard, Shift } from '@hjemrute/contract'
import { Link } from '@tanstack/react-router'
import { usePublications, usePublish, useSession } from '../../api/queries.ts'
import { useProposal } from '../../api/use-proposal.ts'
import { Fault } from '../../components/fault.tsx'
import { clock } from '../../components/format.ts'
import { useText } from '../../text/index.tsx'
import { BetterReady } from './better-ready.tsx'
import { Making } from './making.tsx'

/** One filled button: *Lag forslag*, then *Publiser*. */
export function Actions({ shift, plan }: { readonly shift: Shift; readonly plan: PlanBoard | undefined }) {
  const { text } = useText()
  const { data: session } = useSession()
  const proposal = useProposal(shift.id)
  const publish = usePublish(shift.id)
  const may = (permission: 'plan:write' | 'plan:publish') => session?.permissions.includes(permission) === true
  const needsProposal = shift.state === 'notPlanned' || shift.state === 'changedAfterPublishing'
  return (
    <div className="actions">
      {proposal.isPending ? (
        <Making job={proposal.job} onStop={(wish) => proposal.stop.mutate(wish)} />
      ) : needsProposal ? (
        may('plan:write') && (
          <>
            <Button onClick={() => proposal.mutate()}>{text.makeProposal}</Button>
            <p>{text.whatItDoes}</p>
          </>
        )
      ) : (
        plan !== undefined && (
          <Button variant="secondary" asChild>
            <Link to="/plans/$plan" params={{ plan: plan.id }}>
              {plan.look.length > 0 ? text.lookAt(plan.look.length) : text.toTheBoard}
            </Link>
          </Button>
        )
      )}
      {shift.state === 'proposed' && plan !== undefined && may('plan:publish') && !proposal.isPending && (
        <Button onClick={() => publish.mutate(plan.id)} disabled={publish.isPending}>
          {publish.isPending ? text.publishing : text.publish}
        </Button>
      )}
      {shift.state === 'proposed' && plan !== undefined && may('plan:write') && !proposal.isPending && (
        <BetterReady shift={shift.id} plan={plan.id} />
      )}
      <Fault error={proposal.error ?? proposal.stop.error ?? publish.error} />
      {shift.state === 'published' && <LastPublication shift={shift.id} />}
    </div>
  )
}

export function LastPublication({ shift }: { readonly shift: string }) {
  const { text } = useText()
  const { data } = usePublications(shift)
  const last = data?.publications.at(-1)
  if (last === undefined) return null
  return (
    <p className="done-line" role="status">
      {text.published(last.version, clock(last.publishedAt, text), last.publishedBy)}
    </p>
  )
}
