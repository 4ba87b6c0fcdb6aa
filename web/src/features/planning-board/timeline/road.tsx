import type { Lane, Stop } from '@hjemrute/contract'
import type { CSSProperties } from 'react'
import { useText } from '../../../text/index.tsx'

/** Waiting that is told in numbers. Seconds. */
const TOLD_WAITING = 600
/** From so long there is room for the unit too. Seconds. */
const UNIT_FROM = 1200

interface Props {
  readonly lane: Lane
  readonly stops: readonly Stop[]
  at(from: string, to: string): CSSProperties
}

/** The way between the bars, and how long one waits where it is long. */
export function Road({ lane, stops, at }: Props) {
  const { text } = useText()
  const iso = (time: number): string => new Date(time).toISOString()
  return (
    <>
      {stops.map((stop) => {
        const starts = Date.parse(stop.start)
        const arrives = starts - stop.waiting * 1000
        const key = `${stop.kind} ${stop.id} ${stop.place}`
        return [
          stop.travel > 0 && (
            <span
              key={key}
              className="travel"
              data-mode={lane.mode}
              style={at(iso(arrives - stop.travel * 1000), iso(arrives))}
            />
          ),
          stop.waiting > TOLD_WAITING && (
            <span key={`${key} waiting`} className="waiting" style={at(iso(arrives), stop.start)}>
              {stop.waiting < UNIT_FROM ? Math.round(stop.waiting / 60) : text.minutes(Math.round(stop.waiting / 60))}
            </span>
          ),
        ]
      })}
      {lane.back !== null && <span className="travel" data-mode={lane.mode} style={at(lane.back.from, lane.back.to)} />}
    </>
  )
}
