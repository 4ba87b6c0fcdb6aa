import type { Measures } from '@hjemrute/contract'
import { Link } from '@tanstack/react-router'
import { useMeasures } from '../../api/publishing.ts'
import { useShift } from '../../api/queries.ts'
import { Fault } from '../../components/fault.tsx'
import { faces, length, longDay, unassigned } from '../../components/format.ts'
import { Message } from '../../components/message.tsx'
import { useText } from '../../text/index.tsx'

type Column = Measures['columns'][number]

/** The list by hand, the proposal, the plan as it is and the published one, by the same measures. */
export function ComparePage({ shiftId }: { readonly shiftId: string }) {
  const { text } = useText()
  const { data: shift } = useShift(shiftId)
  const { data, error } = useMeasures(shiftId)
  const { publications: publishing } = text
  if (error !== null)
    return (
      <Message title={publishing.compare}>
        <Fault error={error} />
      </Message>
    )
  if (data === undefined || shift === undefined) return <Message title={text.opening} />
  const { rows } = publishing
  const number = new Intl.NumberFormat(text.locale)
  const told: readonly [string, (column: Column) => string][] = [
    [rows.travel, ({ figures }) => length(figures.travelSeconds, text)],
    [rows.waiting, ({ figures }) => length(figures.waitingSeconds, text)],
    [rows.unassigned, ({ figures }) => unassigned(figures, text)],
    [rows.faces, ({ figures }) => faces(figures, text)],
    [rows.violations, ({ violations }) => number.format(violations)],
    [rows.lateness, ({ latenessSeconds }) => length(latenessSeconds, text)],
  ]
  return (
    <main className="page">
      <h1>{publishing.compare}</h1>
      <p className="subdued">{[shift.unit.name, longDay(shift.date, text), text.kinds[shift.kind]].join(' · ')}</p>
      <div className="wide" role="region" tabIndex={0} aria-label={publishing.compare}>
        <table className="measures">
          <caption className="spoken">{publishing.compare}</caption>
          <thead>
            <tr>
              <th scope="col">{publishing.measure}</th>
              {data.columns.map(({ kind, plan }) => (
                <th key={kind} scope="col" className="figure">
                  <Link to="/plans/$plan" params={{ plan }}>
                    {publishing.columns[kind]}
                  </Link>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {told.map(([label, say]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {data.columns.map((column) => (
                  <td key={column.kind} className="figure">
                    {say(column)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </main>
  )
}
