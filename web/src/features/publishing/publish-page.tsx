import { Button, Link as DsLink } from '@digdir/designsystemet-react'
import type { Publishing } from '@hjemrute/contract'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { usePublishing } from '../../api/publishing.ts'
import { usePublish, useSession } from '../../api/queries.ts'
import { Fault } from '../../components/fault.tsx'
import { Message } from '../../components/message.tsx'
import { useText } from '../../text/index.tsx'
import { BrokenRules, isOpen, Words } from './broken-rules.tsx'
import { DifferenceView } from './difference-view.tsx'

/** What publishing would mean, before it is done: what has changed, what stands against it, what nobody has answered. */
export function PublishPage({ planId }: { readonly planId: string }) {
  const { text } = useText()
  const { data, error } = usePublishing(planId)
  const { publications: publishing } = text
  if (error !== null)
    return (
      <Message title={publishing.title}>
        <Fault error={error} />
      </Message>
    )
  if (data === undefined) return <Message title={text.opening} />
  return (
    <main className="page">
      <h1>{publishing.title}</h1>
      <p>
        <DsLink asChild>
          <Link to="/plans/$plan" params={{ plan: planId }}>
            {publishing.backToBoard}
          </Link>
        </DsLink>
      </p>
      {data.difference === null ? <p>{publishing.first}</p> : <DifferenceView difference={data.difference} />}
      {data.unanswered > 0 && <p className="notice">{publishing.unanswered(data.unanswered)}</p>}
      <PublishForm key={planId} publishing={data} />
    </main>
  )
}

function PublishForm({ publishing }: { readonly publishing: Publishing }) {
  const { text } = useText()
  const { plan, shift, broken } = publishing
  const [why, setWhy] = useState('')
  const [reasons, setReasons] = useState<ReadonlyMap<string, string>>(new Map())
  const { data: session } = useSession()
  const publish = usePublish(shift)
  const navigate = useNavigate()
  const mayPublish = session?.permissions.includes('plan:publish') === true
  const send = () =>
    publish.mutate(
      { plan, why, reasons: [...reasons].map(([thing, reason]) => ({ thing, reason })).filter(hasWords) },
      { onSuccess: () => void navigate({ to: '/shifts/$shift/history', params: { shift } }) },
    )
  return (
    <>
      {broken.length > 0 && (
        <BrokenRules
          plan={plan}
          broken={broken}
          reasons={reasons}
          onReason={(thing, reason) => setReasons(new Map(reasons).set(thing, reason))}
        />
      )}
      {mayPublish && (
        <div className="publish-form">
          <Words label={text.publications.why} value={why} onChange={setWhy} />
          <Button disabled={publish.isPending || broken.some((each) => isOpen(each, reasons))} onClick={send}>
            {text.publications.publish}
          </Button>
          <Fault error={publish.error} />
        </div>
      )}
    </>
  )
}

const hasWords = ({ reason }: { readonly reason: string }): boolean => reason.trim() !== ''
