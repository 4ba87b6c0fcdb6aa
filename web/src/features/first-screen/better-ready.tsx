import { Button } from '@digdir/designsystemet-react'
import { useImprovement } from '../../api/use-proposal.ts'
import { Fault } from '../../components/fault.tsx'
import { onTheWay } from '../../components/format.ts'
import { useText } from '../../text/index.tsx'

/** Says when a better proposal is there. It waits: nothing is replaced before somebody says so. */
export function BetterReady({ shift, plan }: { readonly shift: string; readonly plan: string }) {
  const { text } = useText()
  const { better, take } = useImprovement(shift, plan)
  if (better === null) return null
  return (
    <div className="better" role="status">
      <p>{text.proposals.betterReady(onTheWay(better.former, text), onTheWay(better.figures, text))}</p>
      <Button variant="secondary" onClick={() => take.mutate()} disabled={take.isPending}>
        {text.proposals.takeBetter}
      </Button>
      <Fault error={take.error} />
    </div>
  )
}
