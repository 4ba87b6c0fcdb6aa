import type { CaregiverPage } from '@hjemrute/contract'
import { Link } from '@tanstack/react-router'
import { useCaregiver } from '../../api/people.ts'
import { Fault } from '../../components/fault.tsx'
import { clock, length, longDay } from '../../components/format.ts'
import { Message } from '../../components/message.tsx'
import { useText } from '../../text/index.tsx'
import { Avoids } from '../local-knowledge/avoids.tsx'
import { RecordFields } from './record-fields.tsx'
import { day } from './say-value.ts'

/** An employee: shifts with the rest around them, what may be done, and where somebody counts on them. */
export function EmployeePage({ id }: { readonly id: string }) {
  const { text } = useText()
  const { data: page, error } = useCaregiver(id)
  if (error !== null)
    return (
      <Message title={text.people.kinds.caregiver}>
        <Fault error={error} />
      </Message>
    )
  if (page === undefined) return <Message title={text.opening} />
  const { people } = text
  return (
    <main className="person">
      <h1>{page.name}</h1>
      <div className="halves">
        <div>
          <h2>{people.shiftsTitle}</h2>
          <Shifts page={page} />
          {page.worked.length > 0 && <h2>{people.otherWork}</h2>}
          <ul>
            {page.worked.map(({ start, end }) => (
              <li key={start}>
                {day(start, text)} {clock(start, text, page.timeZone)}–{clock(end, text, page.timeZone)}
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h2>{people.toKnow}</h2>
          <RecordFields shift={page.shift} record={page.record} />
          <Avoids shift={page.shift} record={page.record} />
          {page.anchors.length > 0 && <h2>{people.anchorsTitle}</h2>}
          <ul>
            {page.anchors.map(({ kind, recipient, visit }) => (
              <li key={`${kind} ${recipient.id} ${visit ?? ''}`}>
                <Link to="/recipients/$id" params={{ id: recipient.id }}>
                  {recipient.name}
                </Link>
                : {people.anchors[kind]}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </main>
  )
}

function Shifts({ page }: { readonly page: CaregiverPage }) {
  const { text } = useText()
  const { people } = text
  if (page.shifts.length === 0) return <p>{people.noShifts}</p>
  const rest = (seconds: number | null, least: number, basis: string): string =>
    seconds === null ? text.notKnown : people.rest(length(seconds, text), length(least, text), basis)
  return (
    <ul className="shifts">
      {page.shifts.map((each) => (
        <li key={`${each.shift} ${each.id}`}>
          <strong>
            {longDay(each.start.slice(0, 10), text)} {clock(each.start, text, page.timeZone)}–
            {clock(each.end, text, page.timeZone)}
          </strong>{' '}
          {each.name} · {people.values[each.mode] ?? each.mode}
          <p className="meta">
            {people.restBefore}: {rest(each.restBefore, each.leastRest, each.restBasis)}
          </p>
          <p className="meta">
            {people.restAfter}: {rest(each.restAfter, each.leastRest, each.restBasis)}
          </p>
        </li>
      ))}
    </ul>
  )
}
