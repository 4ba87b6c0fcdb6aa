import type { Lane, PlanBoard, Stop } from '@hjemrute/contract'
import { memo } from 'react'
import type { CSSProperties } from 'react'
import { minutesBetween } from '../../../components/format.ts'
import { useText } from '../../../text/index.tsx'
import type { LaneInHand } from '../drag/in-hand.ts'
import { Bar } from './bar.tsx'
import { stopKey } from './neighbour.ts'
import { Road } from './road.tsx'
import { Sign } from './signs.tsx'
import type { BarState } from './stop-words.ts'

interface Props {
  readonly lane: Lane
  readonly plan: PlanBoard
  readonly origin: string
  readonly zoom: number
  readonly selected: string | undefined
  /** The stop that Tab comes to. */
  readonly tabStop: string | undefined
  readonly states: ReadonlyMap<string, BarState>
  /** Visits that the filter finds; `undefined`: no filter. */
  readonly found: ReadonlySet<string> | undefined
  /** What the lane says and shows while something is lifted. */
  readonly inHand: LaneInHand | undefined
  onSelect(visit: string): void
}

/** One shift in time. */
export const LaneRow = memo(function LaneRow(props: Props) {
  const { lane, plan, origin, zoom, selected, tabStop, states, found, inHand, onSelect } = props
  const at = (from: string, to: string): CSSProperties => ({
    left: `calc(${minutesBetween(origin, from)} * var(--minute))`,
    width: `calc(${minutesBetween(from, to)} * var(--minute))`,
  })
  const stops = inHand?.stops ?? lane.stops
  const barOf = (stop: Stop) => {
    const key = stopKey(stop)
    const state = states.get(key)
    return (
      <Bar
        key={`${stop.kind} ${key}`}
        stop={stop}
        plan={plan}
        style={at(stop.start, stop.end)}
        zoom={zoom}
        isSelected={stop.kind === 'visit' && stop.id === selected}
        isTabStop={key === tabStop}
        isDim={found !== undefined && !(stop.kind === 'visit' && found.has(stop.id))}
        as={inHand?.marks.get(key) ?? ''}
        former={state?.former}
        broken={state?.broken}
        onSelect={onSelect}
      />
    )
  }
  return (
    <section
      className={['lane', inHand?.state].filter(Boolean).join(' ')}
      aria-label={`${lane.name} ${lane.who}`}
      data-lane={lane.shift}
    >
      <Label lane={lane} inHand={inHand} />
      {/* Dimmed is not in play: it cannot be dropped on. */}
      <div className="time" role="group" aria-disabled={inHand?.state === 'cannot' ? true : undefined}>
        <div className="open" style={at(lane.start, lane.end)} />
        <Road lane={lane} stops={stops} at={at} />
        {inHand?.left.map(({ start, end }) => (
          <span key={start} className="left-behind" style={at(start, end)} />
        ))}
        {stops.map(barOf)}
        {inHand?.later.map(({ end, says }) => (
          <span key={end} className="later" style={{ left: at(origin, end).width }}>
            {says}
          </span>
        ))}
      </div>
    </section>
  )
})

function Label({ lane, inHand }: { readonly lane: Lane; readonly inHand: LaneInHand | undefined }) {
  const { text } = useText()
  const isStopped = inHand?.state.includes('cannot') === true
  return (
    <div className="label">
      <span className="code">{isStopped ? <Sign name="stop" /> : (inHand?.offer ?? lane.name)}</span>
      <h2>{lane.who}</h2>
      <p title={lane.vehicle} className={isStopped ? 'reason' : undefined}>
        {inHand?.reason ?? (inHand?.follows === true ? text.planning.follows : lane.about)}
      </p>
    </div>
  )
}
