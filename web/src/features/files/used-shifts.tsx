import { Link as DsLink } from '@digdir/designsystemet-react'
import type { Imported } from '@hjemrute/contract'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { useText } from '../../text/index.tsx'
import { nameOf } from './look-at-import.tsx'

/** More links than one finds the way among. */
const MOST_LINKS = 31

/** Shifts that can be planned now, each a click away. */
export function UsedShifts({ used, children }: { readonly used: Imported; readonly children: ReactNode }) {
  const { text } = useText()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { travel, notes, shifts } = used
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {text.files.usedTitle(shifts.length)}
      </h2>
      <p>{text.files.travel[travel.kind](travel.map ?? '')}</p>
      {notes.map(({ message, remedy }, at) => (
        <p key={at} className="notice-line">
          {message} {remedy}
        </p>
      ))}
      <ul className="lines">
        {shifts.slice(0, MOST_LINKS).map((shift) => (
          <li key={shift.shift}>
            <DsLink asChild>
              <Link to="/shifts/$shift" params={{ shift: shift.shift }}>
                {text.files.open(nameOf(shift, text))}
              </Link>
            </DsLink>{' '}
            {!shift.isChanged && <span className="subdued">{text.files.unchanged}</span>}
          </li>
        ))}
        {shifts.length > MOST_LINKS && <li>{text.files.moreShifts(shifts.length - MOST_LINKS)}</li>}
      </ul>
      <div className="choices">{children}</div>
    </section>
  )
}
