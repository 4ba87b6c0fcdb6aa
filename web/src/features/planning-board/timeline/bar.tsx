import type { PlanBoard, Stop } from '@hjemrute/contract'
import { memo } from 'react'
import type { CSSProperties } from 'react'
import { clock, minutesBetween } from '../../../components/format.ts'
import { useText } from '../../../text/index.tsx'
import { stopKey } from './neighbour.ts'
import { Sign } from './signs.tsx'
import { spokenOf } from './stop-words.ts'
import type { BarState } from './stop-words.ts'

interface Props extends BarState {
  readonly stop: Stop
  readonly plan: PlanBoard
  readonly style: CSSProperties
  readonly zoom: number
  readonly isSelected: boolean
  readonly isTabStop: boolean
  /** Does the filter leave it out? */
  readonly isDim: boolean
  /** Extra classes: lifted, follows, left behind. */
  readonly as: string
  onSelect(visit: string): void
}

/** Widths that a name, a time and initials need, and a sign beside initials. Minutes at 100 %. */
const [SHORT_NAME_FROM, TIME_FROM, INITIALS_FROM, BESIDE_FROM] = [26, 14, 9, 22]
/** What a sign at the top right takes. Minutes at 100 %. */
const SIGN = 9
/** Of a letter at 100 %. Minutes. */
const LETTER = 3.4

/** One stop in a lane: what it is to the eye, and all of it to the ear and the pointer. */
export const Bar = memo(function Bar(props: Props) {
  const { stop, plan, style, zoom, isSelected, isTabStop, isDim, as, former, broken, onSelect } = props
  const { text } = useText()
  const minutes = minutesBetween(stop.start, stop.end) * zoom
  const from = clock(stop.start, text, plan.timeZone)
  const [whole, short, initials] = stop.names
  if (stop.kind !== 'visit')
    return (
      <span className={`bar plain ${stop.kind} ${as}`} style={style} title={`${whole} ${from}`}>
        {minutes >= (whole.length + 1) * LETTER ? whole : `${whole.slice(0, 4)}.`}
      </span>
    )
  const spoken = spokenOf(stop, plan, { former, broken }, text)
  const sign = signOf(stop, broken)
  const isNew = stop.firstTime && sign === undefined
  const taken = sign === undefined && !isNew ? 0 : SIGN
  const isWide = minutes >= Math.max(SHORT_NAME_FROM, (short.length + 1) * LETTER) + taken
  const isBeside = minutes >= BESIDE_FROM
  const classes = [
    'bar',
    stop.service?.style ?? 'other-1',
    stop.firstTime && 'first-time',
    minutes < TIME_FROM && 'narrow',
    broken !== undefined && 'breaks',
    former !== undefined && 'changed',
    isDim && 'dim',
    as,
  ]
  return (
    <button
      type="button"
      className={classes.filter(Boolean).join(' ')}
      style={style}
      data-stop={stopKey(stop)}
      tabIndex={isTabStop ? 0 : -1}
      aria-pressed={isSelected}
      title={spoken}
      onClick={() => onSelect(stop.id)}
    >
      <span className="spoken">{spoken}</span>
      <span aria-hidden="true">{isWide ? short : minutes >= INITIALS_FROM ? initials : ''}</span>
      {minutes >= TIME_FROM && (sign === undefined || isBeside) && (
        <small aria-hidden="true">
          {isNew && !isBeside ? text.newShort : minutes >= BESIDE_FROM ? from : from.slice(2)}
          {former !== undefined && isWide && ` ◂ ${clock(former, text, plan.timeZone).slice(-2)}`}
        </small>
      )}
      {sign !== undefined && minutes >= TIME_FROM && <Sign name={sign} className={isBeside ? '' : 'below'} />}
      {stop.pinned && minutes >= SHORT_NAME_FROM && <Sign name="pin" />}
      {isNew && isBeside && (
        <b className="new" aria-hidden="true">
          {text.newShort}
        </b>
      )}
    </button>
  )
})

/** One sign at the top right at most: what is worst, then what is held, then who else. */
function signOf(stop: Stop, broken: string | undefined): 'stop' | 'lock' | 'two' | undefined {
  if (broken !== undefined) return 'stop'
  if (stop.locked) return 'lock'
  return stop.with.length > 0 ? 'two' : undefined
}
