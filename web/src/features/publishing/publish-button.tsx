import { Button } from '@digdir/designsystemet-react'
import type { PlanBoard } from '@hjemrute/contract'
import { Link } from '@tanstack/react-router'
import { usePublications, usePublish } from '../../api/queries.ts'
import { Fault } from '../../components/fault.tsx'
import { useText } from '../../text/index.tsx'

interface Props {
  readonly shift: string
  readonly plan: PlanBoard
}

/**
 * Publishes at once what changes nothing for anyone and breaks no rule: the first list of a shift, whose figures stand beside
 * it. All else is told before it is done.
 */
export function PublishButton({ shift, plan }: Props) {
  const { text } = useText()
  const { data } = usePublications(shift)
  const publish = usePublish(shift)
  if (data === undefined) return null
  const isPlain = data.publications.length === 0 && plan.violations.length === 0
  if (!isPlain)
    return (
      <Button asChild>
        <Link to="/plans/$plan/publish" params={{ plan: plan.id }}>
          {text.publications.review}
        </Link>
      </Button>
    )
  return (
    <>
      <Fault error={publish.error} />
      <Button onClick={() => publish.mutate({ plan: plan.id })} disabled={publish.isPending}>
        {publish.isPending ? text.publishing : text.publish}
      </Button>
    </>
  )
}
