import type { MeasuredWeek, Measuring } from '@hjemrute/contract'
import { longDay } from '../../components/format.ts'
import { useText } from '../../text/index.tsx'
import { MEASURES, sayMeasure } from './say-measure.ts'
import type { Measure } from './say-measure.ts'

/** A row for each week and way of planning, with the reasons that were given for changes. */
export function Weeks({ measuring: { weeks, fewestOfPeople } }: { readonly measuring: Measuring }) {
  const { text } = useText()
  const { measuring: told } = text
  return (
    <section>
      <h2>{told.weeks}</h2>
      {weeks.length === 0 ? <p>{told.noWeeks}</p> : <p className="subdued">{told.perShift(fewestOfPeople)}</p>}
      {weeks.length > 0 && (
        <div className="table-scroll" tabIndex={0} role="group" aria-label={told.weeks}>
          <table className="wide-table">
            <thead>
              <tr>
                <th scope="col">{told.week}</th>
                <th scope="col">{told.way}</th>
                <th scope="col" className="number">
                  {told.measures.shifts}
                </th>
                {MEASURES.map((measure) => (
                  <th key={measure} scope="col" className="number">
                    {told.measures[measure]}
                  </th>
                ))}
                <th scope="col">{told.reasons}</th>
              </tr>
            </thead>
            <tbody>
              {weeks.map((week) => (
                <Week key={`${week.monday} ${week.way}`} week={week} isFew={week.means.shifts < fewestOfPeople} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

function Week({ week, isFew }: { readonly week: MeasuredWeek; readonly isFew: boolean }) {
  const { text } = useText()
  const { measuring: told } = text
  const names: Readonly<Record<string, string>> = text.planning.reasons
  return (
    <tr>
      <th scope="row">{told.weekOf(longDay(week.monday, text).toLowerCase())}</th>
      <td>{told.ways[week.way]}</td>
      <td className="number">{week.means.shifts}</td>
      {MEASURES.map((measure) => (
        <td key={measure} className="number">
          {isFew && (measure === 'minutes' || measure === 'edits')
            ? told.tooFewToTell
            : sayMeasure(measure, week.means[measure], text)}{' '}
          <Proposed measure={measure} week={week} />
        </td>
      ))}
      <td>
        {Object.entries(week.reasons)
          .map(([reason, times]) => told.reason(names[reason] ?? reason, times))
          .join(', ')}
      </td>
    </tr>
  )
}

/** What it was before anybody changed it, where that is known. */
function Proposed({ measure, week: { proposed } }: { readonly measure: Measure; readonly week: MeasuredWeek }) {
  const { text } = useText()
  if (proposed === null || measure === 'minutes' || measure === 'edits' || proposed[measure] === null) return null
  return <span className="subdued">{text.measuring.whenProposed(sayMeasure(measure, proposed[measure], text))}</span>
}
