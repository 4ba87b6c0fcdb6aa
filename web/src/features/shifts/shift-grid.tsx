import type { AnswerOf, ShiftSummary } from '@hjemrute/contract'
import { Link } from '@tanstack/react-router'
import { Fault } from '../../components/fault.tsx'
import { daysBetween, longDay } from '../../components/format.ts'
import { useText } from '../../text/index.tsx'
import type { Underway } from './use-proposals.ts'

interface Props {
  readonly list: AnswerOf<'listShifts'>
  /** Shifts that are ticked; `undefined`: this role ticks none. */
  readonly chosen: ReadonlySet<string> | undefined
  readonly underway: ReadonlyMap<string, Underway>
  onChoose(shift: string, isChosen: boolean): void
}

const KINDS = ['day', 'long', 'evening', 'night'] as const

/** A row for each date from today, a column for each part of the day that there is. */
export function ShiftGrid({ list, ...rest }: Props) {
  const { text } = useText()
  const ahead = list.shifts.filter(({ date }) => date >= list.today)
  const dates = [...new Set(ahead.map(({ date }) => date))]
  const kinds = KINDS.filter((kind) => ahead.some((shift) => shift.kind === kind))
  return (
    <div className="wide" role="region" tabIndex={0} aria-label={text.shifts.title}>
      <table className="shift-grid">
        <caption className="spoken">{text.shifts.title}</caption>
        <thead>
          <tr>
            <th scope="col">{text.shifts.day}</th>
            {kinds.map((kind) => (
              <th key={kind} scope="col">
                {text.kinds[kind]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {dates.map((date) => (
            <tr key={date}>
              <th scope="row">
                <Day date={date} today={list.today} />
              </th>
              {kinds.map((kind) => {
                const here = ahead.filter((shift) => shift.date === date && shift.kind === kind)
                return (
                  <td key={kind}>
                    {here.length === 0 && <span className="subdued">{text.shifts.none}</span>}
                    {here.map((shift) => (
                      <Cell key={shift.id} shift={shift} {...rest} />
                    ))}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Day({ date, today }: { readonly date: string; readonly today: string }) {
  const { text } = useText()
  const days = daysBetween(today, date)
  const near = days === 0 ? text.today : days === 1 ? text.tomorrow : undefined
  return (
    <>
      {near ?? longDay(date, text)}
      {near !== undefined && <span className="meta">{longDay(date, text)}</span>}
    </>
  )
}

function Cell({ shift, chosen, underway, onChoose }: { readonly shift: ShiftSummary } & Omit<Props, 'list'>) {
  const { text } = useText()
  const { id, unit, date, kind, state, plan, baseline, look } = shift
  const name = [unit.name, longDay(date, text), text.kinds[kind]].join(', ')
  const at = underway.get(id)
  return (
    <div className="cell" data-state={state}>
      {chosen !== undefined && baseline === null && (
        <input
          type="checkbox"
          aria-label={text.shifts.choose(name)}
          checked={chosen.has(id)}
          onChange={({ target }) => onChoose(id, target.checked)}
        />
      )}
      <div>
        <Link to="/shifts/$shift" params={{ shift: id }}>
          {text.shifts.states[state]}
          <span className="spoken">, {name}</span>
        </Link>
        <p className="meta">{unit.name}</p>
        {baseline !== null && <p className="meta">{text.measuring.baseline}</p>}
        {plan !== null && look !== null && look.all > 0 && (
          <p>
            <Link to="/plans/$plan" params={{ plan }}>
              {look.open === 0 ? text.shifts.allAnswered : text.shifts.look(look.open, look.all)}
            </Link>
          </p>
        )}
        {at !== undefined && <Progress at={at} />}
      </div>
    </div>
  )
}

function Progress({ at: { job, error } }: { readonly at: Underway }) {
  const { text } = useText()
  const { shifts } = text
  if (error !== null) return <Fault error={error} />
  if (job?.state === 'done') return <p className="done-line">{shifts.ready}</p>
  if (job === undefined || job.progress === null) return <p className="meta">{shifts.waiting}</p>
  const { placed, all } = job.progress
  return (
    <p className="meta">
      <progress aria-label={shifts.placed(placed, all)} value={placed} max={all} /> {shifts.placed(placed, all)}
    </p>
  )
}
