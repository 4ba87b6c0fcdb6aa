import { Button, Link as DsLink } from '@digdir/designsystemet-react'
import type { PlanBoard, Shift } from '@hjemrute/contract'
import { Link } from '@tanstack/react-router'
import { usePublications, useSession } from '../../api/queries.ts'
import { useProposal } from '../../api/use-proposal.ts'
import { Fault } from '../../components/fault.tsx'
import { clock } from '../../components/format.ts'
import { isWaiting } from '../../components/is-waiting.ts'
import { useText } from '../../text/index.tsx'
import { GuideLine } from '../guide/guide-line.tsx'
import { openLook } from '../look/look-items.ts'
import { PrintButton } from '../publishing/print-button.tsx'
import { PublishButton } from '../publishing/publish-button.tsx'
import { BetterReady } from './better-ready.tsx'
import { ByHand } from './by-hand.tsx'
import { Making } from './making.tsx'

/** One filled button: *Lag forslag*, then *Publiser*. */
export function Actions({ shift, plan }: { readonly shift: Shift; readonly plan: PlanBoard | undefined }) {
  const { text } = useText()
  const { data: session } = useSession()
  const proposal = useProposal(shift.id)
  const may = (permission: 'plan:write' | 'plan:publish') => session?.permissions.includes(permission) === true
  const needsProposal = shift.state === 'notPlanned' || shift.state === 'changedAfterPublishing'
  return (
    <div className="actions">
      {proposal.isPending ? (
        <Making job={proposal.job} onStop={(wish) => proposal.stop.mutate(wish)} />
      ) : needsProposal ? (
        may('plan:write') &&
        (shift.baseline !== null ? (
          <ByHand shift={shift} />
        ) : (
          <>
            <GuideLine step="people" isMet={false} caregivers={shift.caregivers} />
            <Button onClick={() => proposal.mutate()}>{text.makeProposal}</Button>
            <p>{text.whatItDoes}</p>
          </>
        ))
      ) : (
        plan !== undefined && (
          <>
            <FirstScreenGuide shift={shift} plan={plan} />
            <Button variant="secondary" asChild>
              <Link to="/plans/$plan" params={{ plan: plan.id }}>
                {openLook(plan) > 0 ? text.lookAt(openLook(plan)) : text.toTheBoard}
              </Link>
            </Button>
          </>
        )
      )}
      {isWaiting(shift) && plan !== undefined && may('plan:publish') && !proposal.isPending && (
        <PublishButton shift={shift.id} plan={plan} />
      )}
      {isWaiting(shift) &&
        plan !== undefined &&
        may('plan:write') &&
        shift.baseline === null &&
        !proposal.isPending && <BetterReady shift={shift.id} plan={plan.id} />}
      <Fault error={proposal.error ?? proposal.stop.error} />
      {shift.state === 'published' && <LastPublication shift={shift.id} mayPrint />}
    </div>
  )
}

/** What to do next when there is a plan, the first time. */
function FirstScreenGuide({ shift, plan }: { readonly shift: Shift; readonly plan: PlanBoard }) {
  return (
    <>
      <GuideLine step="people" isMet />
      <GuideLine step="look" isMet={plan.look.length === 0} />
      <GuideLine step="publish" isMet={shift.state === 'published'} />
    </>
  )
}

/** When it was published and by whom, and the way to its lists. */
export function LastPublication({ shift, mayPrint = false }: { readonly shift: string; readonly mayPrint?: boolean }) {
  const { text } = useText()
  const { data } = usePublications(shift)
  const last = data?.publications.at(-1)
  if (last === undefined) return null
  return (
    <>
      <p className="done-line" role="status">
        {text.published(last.version, clock(last.publishedAt, text), last.publishedBy)}
      </p>
      <p className="after-publishing">
        {mayPrint && (
          <PrintButton publication={last.id} format="all.html">
            {text.publications.print}
          </PrintButton>
        )}
        <DsLink asChild>
          <Link to="/shifts/$shift/history" params={{ shift }}>
            {text.publications.history}
          </Link>
        </DsLink>
      </p>
    </>
  )
}
