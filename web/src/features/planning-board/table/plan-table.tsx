import type { Stop } from '@hjemrute/contract'
import { clock } from '../../../components/format.ts'
import { mannerWord } from '../../../components/manner-word.ts'
import { useText } from '../../../text/index.tsx'
import type { Editing } from '../edit/use-editing.ts'
import { actionsOf } from '../panel/actions.ts'
import type { Form } from '../panel/visit-actions.tsx'
import type { Shown } from '../shown.ts'
import { stopKey } from '../timeline/neighbour.ts'
import type { BarState } from '../timeline/stop-words.ts'

interface Props extends Shown {
  readonly states: ReadonlyMap<string, BarState>
  /** `undefined`: one may look, and not change. */
  readonly editing: Editing | undefined
  onForm(form: Form): void
}

/** The same plan as rows: what the timeline shows by place, a table says in words. */
export function PlanTable({ plan, selected, onSelect, states, editing, onForm }: Props) {
  const { text } = useText()
  const { table } = text
  const time = (iso: string) => clock(iso, text, plan.timeZone)
  return (
    <div className="scroller" tabIndex={0} role="region" aria-label={table.caption}>
      <table className="plan-table">
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{table.shift}</th>
            <th scope="col">{table.caregiver}</th>
            <th scope="col" className="figure">
              {table.start}
            </th>
            <th scope="col" className="figure">
              {table.end}
            </th>
            <th scope="col">{table.what}</th>
            <th scope="col">{table.service}</th>
            <th scope="col">{table.where}</th>
            <th scope="col" className="figure">
              {table.travel}
            </th>
            {editing !== undefined && <th scope="col">{text.planning.tableActions}</th>}
          </tr>
        </thead>
        <tbody>
          {plan.lanes.flatMap((lane) =>
            lane.stops.map((stop) => (
              <tr
                key={`${lane.shift} ${stop.kind} ${stop.id} ${stop.place}`}
                className={stop.kind === 'visit' && stop.id === selected ? 'selected' : undefined}
              >
                <td>{lane.name}</td>
                <td>{lane.who}</td>
                <td className="figure">{time(stop.start)}</td>
                <td className="figure">{time(stop.end)}</td>
                <td>
                  {stop.kind === 'visit' ? (
                    <button type="button" onClick={() => onSelect(stop.id)}>
                      {stop.names[0]}
                    </button>
                  ) : (
                    stop.names[0]
                  )}
                  {stop.firstTime && ` · ${text.firstTime}`}
                  {stop.with.length > 0 && ` · ${text.twoCaregivers}`}
                  {mannerWord(stop.manner, text) !== undefined && ` · ${mannerWord(stop.manner, text)}`}
                  {stop.locked && ` · ${text.planning.locked}`}
                  {stop.pinned && ` · ${text.planning.pinned}`}
                  <More state={states.get(stopKey(stop))} time={time} />
                </td>
                <td>
                  {stop.service !== null && (
                    <>
                      <span className={`letter ${stop.service.style}`}>{stop.service.letter}</span>
                      {stop.service.name}
                    </>
                  )}
                </td>
                <td>{stop.address}</td>
                <td className="figure">{stop.travel > 0 && text.minutes(Math.round(stop.travel / 60))}</td>
                {editing !== undefined && (
                  <td className="acts">
                    {stop.kind === 'visit' && (
                      <RowActions plan={plan} stop={stop} editing={editing} onSelect={onSelect} onForm={onForm} />
                    )}
                  </td>
                )}
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
  )
}

/** What a bar says with its ring and its folded corner. */
function More({ state, time }: { readonly state: BarState | undefined; time(iso: string): string }) {
  const { text } = useText()
  if (state === undefined) return null
  return (
    <>
      {state.former !== undefined && ` · ${text.planning.changedFrom(time(state.former))}`}
      {state.broken !== undefined && <strong className="stopped"> {state.broken}</strong>}
    </>
  )
}

interface RowProps extends Pick<Props, 'plan' | 'onSelect' | 'onForm'> {
  readonly stop: Stop
  readonly editing: Editing
}

/** What the board does by dragging and by letters. */
function RowActions({ plan, stop, editing, onSelect, onForm }: RowProps) {
  const { text } = useText()
  const { planning } = text
  const { lock, takeOut, isLocked } = actionsOf(plan, stop.id, stop.place)
  const acts = [
    [isLocked ? planning.unlock : planning.lock, () => void editing.edit(lock!)],
    [
      planning.move,
      () => {
        onSelect(stop.id)
        onForm('move')
      },
    ],
    [planning.takeOut, () => void editing.edit(takeOut!)],
  ] as const
  return acts.map(([name, act]) => (
    <button key={name} type="button" aria-label={`${name} ${stop.names[0]}`} disabled={editing.isBusy} onClick={act}>
      {name}
    </button>
  ))
}
