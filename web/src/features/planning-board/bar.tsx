import type { PlanBoard, Stop } from '@hjemrute/contract'
import type { CSSProperties } from 'react'
import { clock, minutesBetween } from '../../components/format.ts'
import { useText } from '../../text/index.tsx'
import { stopKey } from './neighbour.ts'

interface Props {
  readonly stop: Stop
  readonly plan: PlanBoard
  readonly style: CSSProperties
  readonly isSelected: boolean
  readonly isTabStop: boolean
  onSelect(visit: string): void
}

/** Widths that names need at 100 %. Minutes. */
const [SHORT_NAME_FROM, TIME_FROM, INITIALS_FROM, HEADS_FROM] = [30, 14, 9, 18]
/** Below this there is no room for both the time and the sign of two. Minutes. */
const BOTH_FROM = 25
/** Of a letter at 100 %. Minutes. */
const LETTER = 3.4

/** One stop in a lane: what it is to the eye, and all of it to the ear and the pointer. */
export function Bar({ stop, plan, style, isSelected, isTabStop, onSelect }: Props) {
  const { text } = useText()
  const { timeZone, lanes } = plan
  const minutes = minutesBetween(stop.start, stop.end)
  const from = clock(stop.start, text, timeZone)
  const [whole, short, initials] = stop.names
  if (stop.kind !== 'visit') {
    return (
      <span className={`bar plain ${stop.kind}`} style={style} title={`${whole} ${from}`}>
        {minutes >= (whole.length + 1) * LETTER ? whole : `${whole.slice(0, 4)}.`}
      </span>
    )
  }
  const others = stop.with.map((shift) => lanes.find((lane) => lane.shift === shift)?.who ?? shift)
  const spoken = [
    `${whole}, ${from}–${clock(stop.end, text, timeZone)}`,
    stop.service?.name,
    others.length > 0 ? `${text.twoCaregivers}, ${text.withOthers(others.join(', '))}` : undefined,
    stop.firstTime ? text.firstTime : undefined,
  ].filter((part) => part !== undefined)
  const kind = stop.service?.style ?? 'other-1'
  return (
    <button
      type="button"
      className={['bar', kind, stop.firstTime && 'first-time', minutes < TIME_FROM && 'narrow']
        .filter(Boolean)
        .join(' ')}
      style={style}
      data-stop={stopKey(stop)}
      tabIndex={isTabStop ? 0 : -1}
      aria-pressed={isSelected}
      title={spoken.join(', ')}
      onClick={() => onSelect(stop.id)}
    >
      <span className="spoken">{spoken.join(', ')}</span>
      <span aria-hidden="true">
        {minutes >= SHORT_NAME_FROM + (others.length > 0 ? 6 : 0) ? short : minutes >= INITIALS_FROM ? initials : ''}
      </span>
      {minutes >= TIME_FROM && !(others.length > 0 && minutes < BOTH_FROM) && (
        <small aria-hidden="true">
          {stop.firstTime ? text.newShort : minutes >= SHORT_NAME_FROM - 5 ? from : from.slice(2)}
        </small>
      )}
      {others.length > 0 && minutes >= HEADS_FROM && <TwoHeads isBelow={minutes < BOTH_FROM} />}
    </button>
  )
}

/** Two heads: somebody else does it too. */
function TwoHeads({ isBelow }: { readonly isBelow: boolean }) {
  return (
    <svg className={isBelow ? 'two below' : 'two'} viewBox="0 0 16 12" aria-hidden="true">
      <circle cx="5.5" cy="3.5" r="2.2" />
      <circle cx="10.8" cy="3.9" r="1.8" />
      <path d="M1.5 11c0-2.6 1.6-4 4-4s4 1.4 4 4M10.5 7.2c2.4-.2 4 1.2 4 3.8" />
    </svg>
  )
}
