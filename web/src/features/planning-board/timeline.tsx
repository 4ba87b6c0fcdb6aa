import type { Lane, PlanBoard } from '@hjemrute/contract'
import { useRef } from 'react'
import type { CSSProperties, KeyboardEvent } from 'react'
import { clock, minutesBetween } from '../../components/format.ts'
import { useText } from '../../text/index.tsx'
import { Bar } from './bar.tsx'
import { neighbourOf } from './neighbour.ts'
import type { Direction } from './neighbour.ts'

export interface Shown {
  readonly plan: PlanBoard
  /** The visit that the panel tells of. */
  readonly selected: string | undefined
  onSelect(visit: string | undefined): void
}

const HOUR = 3_600_000
const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'previous',
  ArrowRight: 'next',
  ArrowUp: 'above',
  ArrowDown: 'below',
  Home: 'first',
  End: 'last',
}

/** A lane per shift, time from left to right. One stop for Tab; arrows go from visit to visit. */
export function Timeline({ plan, selected, onSelect }: Shown) {
  const { text } = useText()
  const sheet = useRef<HTMLDivElement>(null)
  const { lanes, timeZone } = plan
  const from = Math.floor(Math.min(...lanes.map(({ start }) => Date.parse(start))) / HOUR) * HOUR
  const until = Math.ceil(Math.max(...lanes.map(({ end }) => Date.parse(end))) / HOUR) * HOUR
  const origin = new Date(from).toISOString()
  const minutes = (until - from) / 60_000
  const hours = Array.from({ length: minutes / 60 + 1 }, (_, k) => new Date(from + k * HOUR).toISOString())

  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const direction = DIRECTIONS[event.key]
    const at = (event.target as HTMLElement).dataset['stop']
    const next = direction === undefined || at === undefined ? undefined : neighbourOf(lanes, at, direction)
    if (next === undefined) return
    event.preventDefault()
    sheet.current?.querySelector<HTMLElement>(`[data-stop="${CSS.escape(next)}"]`)?.focus()
  }

  return (
    <div className="scroller">
      <p className="spoken" id="board-help">
        {text.boardHelp}
      </p>
      <div
        className="sheet"
        ref={sheet}
        role="group"
        aria-label={text.board}
        aria-describedby="board-help"
        onKeyDown={move}
        style={{ '--minutes': minutes + 30 } as CSSProperties}
      >
        <div className="axis" aria-hidden="true">
          {hours.map((hour) => (
            <span key={hour} style={{ left: `calc(var(--label) + ${minutesBetween(origin, hour)} * var(--minute))` }}>
              {clock(hour, text, timeZone).slice(0, 2)}
            </span>
          ))}
        </div>
        {lanes.map((lane, k) => (
          <LaneRow
            key={lane.shift}
            lane={lane}
            plan={plan}
            origin={origin}
            isFirst={k === 0}
            selected={selected}
            onSelect={onSelect}
          />
        ))}
      </div>
    </div>
  )
}

interface LaneProps extends Shown {
  readonly lane: Lane
  readonly origin: string
  readonly isFirst: boolean
}

function LaneRow({ lane, plan, origin, isFirst, selected, onSelect }: LaneProps) {
  const at = (from: string, to: string): CSSProperties => ({
    left: `calc(${minutesBetween(origin, from)} * var(--minute))`,
    width: `calc(${minutesBetween(from, to)} * var(--minute))`,
  })
  const firstVisit = lane.stops.find(({ kind }) => kind === 'visit')
  return (
    <section className="lane" aria-label={`${lane.name} ${lane.who}`}>
      <div className="label">
        <span className="code">{lane.name}</span>
        <h2>{lane.who}</h2>
        <p title={lane.vehicle}>{lane.about}</p>
      </div>
      <div className="time">
        <div className="open" style={at(lane.start, lane.end)} />
        {lane.stops.map((stop) => {
          const leaves = new Date(Date.parse(stop.start) - (stop.travel + stop.waiting) * 1000).toISOString()
          const arrives = new Date(Date.parse(leaves) + stop.travel * 1000).toISOString()
          return (
            stop.travel > 0 && (
              <div
                key={`${stop.id} ${stop.place}`}
                className="travel"
                data-mode={lane.mode}
                style={at(leaves, arrives)}
              />
            )
          )
        })}
        {lane.back !== null && (
          <div className="travel" data-mode={lane.mode} style={at(lane.back.from, lane.back.to)} />
        )}
        {lane.stops.map((stop) => (
          <Bar
            key={`${stop.kind} ${stop.id} ${stop.place}`}
            stop={stop}
            plan={plan}
            style={at(stop.start, stop.end)}
            isSelected={stop.kind === 'visit' && stop.id === selected}
            isTabStop={selected === undefined ? isFirst && stop === firstVisit : stop.id === selected}
            onSelect={onSelect}
          />
        ))}
      </div>
    </section>
  )
}
