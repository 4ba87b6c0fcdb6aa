import type { Unplaced } from '@hjemrute/contract'
import { clock } from '../../components/format.ts'
import { useText } from '../../text/index.tsx'
import type { Shown } from './timeline.tsx'

/** What has no place, each with its reason and what may be done. */
export function Tray({ plan, onSelect }: Shown) {
  const { text } = useText()
  const { unplaced } = plan
  return (
    <section className="tray">
      <h2>{unplaced.length === 0 ? text.emptyTray : text.tray(unplaced.length)}</h2>
      {unplaced.length > 0 && (
        <ul>
          {unplaced.map((each) => (
            <Card key={each.visit} unplaced={each} timeZone={plan.timeZone} onSelect={onSelect} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Card({ unplaced, timeZone, onSelect }: { unplaced: Unplaced; timeZone: string; onSelect(id: string): void }) {
  const { text } = useText()
  const { visit, name, service, window, seconds, people, reasons } = unplaced
  const first = reasons[0]
  const facts = [
    window === null || window.closes === null
      ? undefined
      : `${clock(window.opens, text, timeZone)}–${clock(window.closes, text, timeZone)}`,
    text.minutes(Math.round(seconds / 60)),
    people > 1 ? text.twoCaregivers : undefined,
  ].filter((fact) => fact !== undefined)
  return (
    <li>
      {service !== null && <span className={`letter ${service.style}`}>{service.letter}</span>}
      <button type="button" className="ds-link" onClick={() => onSelect(visit)}>
        {name}
      </button>{' '}
      <span className="subdued">{facts.join(' · ')}</span>
      {first !== undefined && <p>{first.message}</p>}
      {first !== undefined && first.remedy !== null && <p className="subdued">{first.remedy}</p>}
    </li>
  )
}
