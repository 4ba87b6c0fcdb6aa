import type { Unplaced } from '@hjemrute/contract'
import { clock } from '../../../components/format.ts'
import { useText } from '../../../text/index.tsx'
import type { PointerEvent } from 'react'
import type { InHand } from '../drag/use-hand.ts'
import type { Shown } from '../shown.ts'

interface Props extends Shown {
  readonly inHand: InHand
  onPress(event: PointerEvent<HTMLElement>): void
}

/** What has no place, each with its reason and what may be done. */
export function Tray({ plan, selected, onSelect, inHand, onPress }: Props) {
  const { text } = useText()
  const { unplaced } = plan
  return (
    <section
      className={inHand.hand?.target?.kind === 'tray' ? 'tray over' : 'tray'}
      aria-labelledby="tray-title"
      onPointerDown={onPress}
    >
      <div className="head">
        <h2 id="tray-title">
          {unplaced.length === 0 ? text.emptyTray : text.tray(unplaced.length)}
          {unplaced.length > 0 && <span className="subdued"> {text.planning.dragOrChoose}</span>}
        </h2>
        <Kinds plan={plan} />
      </div>
      {unplaced.length > 0 && (
        <ul>
          {unplaced.map((each) => (
            <Card
              key={each.visit}
              unplaced={each}
              timeZone={plan.timeZone}
              isSelected={each.visit === selected}
              onSelect={onSelect}
            />
          ))}
        </ul>
      )}
    </section>
  )
}

/** What the colours, edges and letters mean. */
function Kinds({ plan }: Pick<Shown, 'plan'>) {
  return (
    <div className="kinds">
      {plan.legend.map(({ letter, name, style }) => (
        <span key={letter}>
          <span className={`letter ${style}`}>{letter}</span>
          {name}
        </span>
      ))}
    </div>
  )
}

interface CardProps {
  readonly unplaced: Unplaced
  readonly timeZone: string
  readonly isSelected: boolean
  onSelect(id: string): void
}

function Card({ unplaced, timeZone, isSelected, onSelect }: CardProps) {
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
    <li className={isSelected ? 'selected' : undefined} data-stop={`${visit} tray`}>
      <p className="head">
        {service !== null && <span className={`letter ${service.style}`}>{service.letter}</span>}
        <button type="button" className="name" aria-pressed={isSelected} onClick={() => onSelect(visit)}>
          {name}
        </button>{' '}
        <span className="subdued">{facts.join(' · ')}</span>
      </p>
      {first !== undefined && <p>{first.message}</p>}
      {first !== undefined && first.remedy !== null && <p className="subdued">{first.remedy}</p>}
    </li>
  )
}
