import { Button, Link as DsLink } from '@digdir/designsystemet-react'
import type { PlanBoard, Shift } from '@hjemrute/contract'
import { Link } from '@tanstack/react-router'
import { usePlan, useSession, useShift } from '../../api/queries.ts'
import { useImprovement } from '../../api/use-proposal.ts'
import type { BoardSearch, View } from './board-search.ts'
import { Fault } from '../../components/fault.tsx'
import { faces, onTheWay, unassigned } from '../../components/format.ts'
import { Message } from '../../components/message.tsx'
import { useText } from '../../text/index.tsx'
import { LastPublication } from '../first-screen/actions.tsx'
import { openLook } from '../look/look-items.ts'
import { PublishButton } from '../publishing/publish-button.tsx'
import { RouteMap } from '../route-map/route-map.tsx'
import { Panel } from './panel.tsx'
import { PlanTable } from './plan-table.tsx'
import { Timeline } from './timeline.tsx'
import { Tray } from './tray.tsx'

interface Props {
  readonly planId: string
  readonly search: BoardSearch
  onChange(search: BoardSearch): void
}

/** A plan as a board: figures above, lanes in time, what has no place below, and why at the right. */
export function BoardPage({ planId, search, onChange }: Props) {
  const { text } = useText()
  const { data: plan, error } = usePlan(planId)
  const { data: shift } = useShift(plan?.shift)
  if (error !== null)
    return (
      <Message title={text.board}>
        <Fault error={error} />
      </Message>
    )
  if (plan === undefined || shift === undefined) return <Message title={text.opening} />
  const view = search.view ?? 'timeline'
  const select = (visit: string | undefined) => onChange({ view, ...(visit === undefined ? {} : { visit }) })
  const show = (next: View) => onChange({ ...search, view: next })
  const shown = { plan, selected: search.visit, onSelect: select }
  return (
    <main className="board-page">
      <h1 className="spoken">{text.board}</h1>
      <Strip plan={plan} shift={shift} onLook={() => select(undefined)} />
      <div className="work">
        <Tools plan={plan} view={view} onShow={show} />
        {view === 'timeline' && <Timeline {...shown} />}
        {view === 'table' && <PlanTable {...shown} />}
        {view === 'map' && (
          <div className="board-map">
            <RouteMap shift={shift} routes={plan.routes} />
          </div>
        )}
        <Tray {...shown} />
      </div>
      <Panel {...shown} />
    </main>
  )
}

function Strip({ plan, shift, onLook }: { plan: PlanBoard; shift: Shift; onLook(): void }) {
  const { text } = useText()
  const { data: session } = useSession()
  useImprovement(shift.id, plan.id) // reads the plan anew when its distance to the best is known
  const mayPublish = session?.permissions.includes('plan:publish') === true
  const isCurrent = shift.plan === plan.id
  const rows = [
    [text.travelAndWaitingShort, onTheWay],
    [text.unassignedShort, unassigned],
    [text.facesShort, faces],
  ] as const
  const broken = plan.violations.length
  return (
    <div className="strip">
      <dl>
        {rows.map(([label, say]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {say(plan.figures, text)}{' '}
              {plan.byHand !== null && <span className="former">{text.byHand(say(plan.byHand, text))}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <div className="verdict">
        <strong className={broken > 0 ? 'broken' : undefined}>
          {broken === 0 && <span aria-hidden="true">✓ </span>}
          {text.violations(broken)}
        </strong>
        <p className="small">{plan.outdated ? text.outdated : boundOf(plan, text)}</p>
      </div>
      <div className="buttons">
        {shift.state === 'published' && isCurrent && <LastPublication shift={shift.id} />}
        <Button variant="secondary" onClick={onLook}>
          {text.lookAt(openLook(plan))}
        </Button>
        <DsLink asChild>
          <Link to="/shifts/$shift/compare" params={{ shift: shift.id }}>
            {text.publications.compare}
          </Link>
        </DsLink>
        {shift.state === 'proposed' && isCurrent && mayPublish && <PublishButton shift={shift.id} plan={plan} />}
      </div>
    </div>
  )
}

function boundOf({ boundPercent, boundKnown }: PlanBoard, text: ReturnType<typeof useText>['text']): string {
  if (boundPercent === null) return boundKnown ? text.proposals.boundNotProven : text.boundUnknown
  const format = new Intl.NumberFormat(text.locale, { style: 'percent', maximumFractionDigits: 1 })
  return text.boundAtMost(format.format(boundPercent / 100))
}

function Tools({ plan, view, onShow }: { plan: PlanBoard; view: View; onShow(view: View): void }) {
  const { text } = useText()
  const stops = plan.lanes.flatMap((lane) => lane.stops)
  // A visit by two stands in two lanes.
  const visits = new Set(stops.flatMap(({ kind, id }) => (kind === 'visit' ? [id] : []))).size
  return (
    <div className="tools">
      <div className="views" role="group">
        {(['timeline', 'table', 'map'] as const).map((each) => (
          <button key={each} type="button" aria-pressed={each === view} onClick={() => onShow(each)}>
            {text.views[each]}
          </button>
        ))}
      </div>
      <span>{text.lists(plan.lanes.length, visits)}</span>
      <div className="kinds">
        {plan.legend.map(({ letter, name, style }) => (
          <span key={letter}>
            <span className={`letter ${style}`}>{letter}</span>
            {name}
          </span>
        ))}
      </div>
    </div>
  )
}
