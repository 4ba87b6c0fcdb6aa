import type { CSSProperties } from 'react'
import { clock, minutesBetween } from '../../../components/format.ts'
import { useText } from '../../../text/index.tsx'
import type { Span } from './scale.ts'

/** The hours above the lanes; the same is in each bar's spoken name. */
export function Axis({ span, timeZone }: { readonly span: Span; readonly timeZone: string }) {
  const { text } = useText()
  return (
    <div className="axis" aria-hidden="true">
      {span.hours.map((hour) => (
        <span key={hour} style={{ '--at': minutesBetween(span.origin, hour) } as CSSProperties}>
          {clock(hour, text, timeZone).slice(0, 2)}
        </span>
      ))}
    </div>
  )
}
