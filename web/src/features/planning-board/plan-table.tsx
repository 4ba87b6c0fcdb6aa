import { clock } from '../../components/format.ts'
import { useText } from '../../text/index.tsx'
import type { Shown } from './timeline.tsx'

/** The same plan as rows: what the timeline shows by place, a table says in words. */
export function PlanTable({ plan, onSelect }: Shown) {
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
          </tr>
        </thead>
        <tbody>
          {plan.lanes.flatMap((lane) =>
            lane.stops.map((stop) => (
              <tr key={`${lane.shift} ${stop.kind} ${stop.id} ${stop.place}`}>
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
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
  )
}
