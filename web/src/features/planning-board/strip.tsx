import { Button, Link as DsLink } from '@digdir/designsystemet-react'
import type { Figures, PlanBoard, Shift } from '@hjemrute/contract'
import type { ReactNode } from 'react'
import { Link } from '@tanstack/react-router'
import { useSession } from '../../api/queries.ts'
import { useImprovement } from '../../api/use-proposal.ts'
import { faces, onTheWay, unassigned } from '../../components/format.ts'
import { isWaiting } from '../../components/is-waiting.ts'
import { useText } from '../../text/index.tsx'
import { LastPublication } from '../first-screen/actions.tsx'
import { openLook } from '../look/look-items.ts'
import { PublishButton } from '../publishing/publish-button.tsx'

interface Props {
  readonly plan: PlanBoard
  readonly shift: Shift
  /** The figures if what is held were let go here; `undefined`: nothing is held, or it is not foreseen. */
  readonly ifDropped: Figures | undefined
  /** Undo and redo. */
  readonly children: ReactNode
  onLook(): void
}

/** The figures of the day beside those by hand, what is broken, and the way on. */
export function Strip({ plan, shift, ifDropped, children, onLook }: Props) {
  const { text } = useText()
  const { data: session } = useSession()
  useImprovement(shift.id, plan.id) // reads the plan anew when its distance to the best is known
  const mayPublish = session?.permissions.includes('plan:publish') === true
  const isCurrent = shift.plan === plan.id
  const broken = plan.violations.length
  return (
    <div className="strip">
      <FigureRows plan={plan} ifDropped={ifDropped} />
      <div className="verdict">
        <strong className={broken > 0 ? 'broken' : undefined}>
          {broken === 0 && <span aria-hidden="true">✓ </span>}
          {text.violations(broken)}
        </strong>
        <p className="small">{plan.outdated ? text.outdated : boundOf(plan, text)}</p>
      </div>
      <div className="buttons">
        {shift.state === 'published' && isCurrent && <LastPublication shift={shift.id} />}
        {children}
        <Button variant="secondary" onClick={onLook}>
          {text.lookAt(openLook(plan))}
        </Button>
        <DsLink asChild>
          <Link to="/shifts/$shift/compare" params={{ shift: shift.id }}>
            {text.publications.compare}
          </Link>
        </DsLink>
        {isWaiting(shift) && isCurrent && mayPublish && <PublishButton shift={shift.id} plan={plan} />}
      </div>
    </div>
  )
}

function FigureRows({ plan, ifDropped }: Pick<Props, 'plan' | 'ifDropped'>) {
  const { text } = useText()
  const rows = [
    [text.travelAndWaitingShort, onTheWay],
    [text.unassignedShort, unassigned],
    [text.facesShort, faces],
  ] as const
  return (
    <dl>
      {rows.map(([label, say]) => {
        const [now, next] = [say(plan.figures, text), say(ifDropped ?? plan.figures, text)]
        return (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {next} {next !== now && <span className="former">{text.planning.beforeDrop(now)}</span>}
              {next === now && plan.byHand !== null && (
                <span className="former">{text.byHand(say(plan.byHand, text))}</span>
              )}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

/** A bound further away than this says more of the proof than of the plan. Per cent; our choice. */
const TELLING = 25

function boundOf({ boundPercent, boundKnown }: PlanBoard, text: ReturnType<typeof useText>['text']): string {
  if (boundPercent === null || boundPercent > TELLING) {
    return boundKnown ? text.proposals.boundNotProven : text.boundUnknown
  }
  const format = new Intl.NumberFormat(text.locale, { style: 'percent', maximumFractionDigits: 1 })
  return text.boundAtMost(format.format(boundPercent / 100))
}
