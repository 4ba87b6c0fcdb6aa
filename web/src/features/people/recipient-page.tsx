import type { Coming, RecipientPage as Page } from '@hjemrute/contract'
import { Link } from '@tanstack/react-router'
import { useRecipient } from '../../api/people.ts'
import { Fault } from '../../components/fault.tsx'
import { clock, daysBetween, longDay } from '../../components/format.ts'
import { Message } from '../../components/message.tsx'
import { useText } from '../../text/index.tsx'
import type { Texts } from '../../text/index.tsx'
import { KnownList } from '../local-knowledge/known-list.tsx'
import { RecordFields } from './record-fields.tsx'

/** A recipient, for somebody with a relative on the telephone: the answer first. */
export function RecipientPage({ id }: { readonly id: string }) {
  const { text } = useText()
  const { data: page, error } = useRecipient(id)
  if (error !== null)
    return (
      <Message title={text.people.kinds.recipient}>
        <Fault error={error} />
      </Message>
    )
  if (page === undefined) return <Message title={text.opening} />
  const names = new Map([...page.faces, ...page.contacts.map(({ who }) => who)].map((each) => [each.id, each.name]))
  const shown = { shift: page.shift, nameOf: (wanted: string) => names.get(wanted) ?? wanted }
  const { people } = text
  return (
    <main className="person">
      <h1>{page.name}</h1>
      <p className="answer">{page.next === null ? people.noNext : answerOf(page, page.next, text)}</p>
      <div className="halves">
        <div>
          <h2>{people.daysTitle}</h2>
          <Days page={page} />
          <h2>{people.facesTitle}</h2>
          <ul className="faces">
            {page.faces.map(({ id: who, name, visits }) => (
              <li key={who}>
                <Link to="/employees/$id" params={{ id: who }}>
                  {name}
                </Link>{' '}
                <span className="subdued">{people.times(visits)}</span>
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h2>{people.toKnow}</h2>
          <RecordFields {...shown} record={page.record} />
          <KnownList shift={page.shift} record={page.record} />
          {page.home !== null && (
            <>
              <h2>{people.homeTitle}</h2>
              {page.addressProtected && <p className="notice">{people.addressProtected}</p>}
              <RecordFields {...shown} record={page.home} />
            </>
          )}
          <h2>{people.visitsTitle}</h2>
          {page.visits.map((visit) => (
            <RecordFields key={visit.id} {...shown} record={visit} />
          ))}
        </div>
      </div>
    </main>
  )
}

function Days({ page }: { readonly page: Page }) {
  const { text } = useText()
  const { people } = text
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={people.daysTitle}>
      <table className="days">
        <thead>
          <tr>
            {[people.date, people.time, people.who, people.what, people.state].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {page.days.map((each) => (
            <tr key={`${each.shift} ${each.visit}`}>
              <td>{longDay(each.date, text)}</td>
              <td>{timesOf(each, page, text)}</td>
              <td>{each.who.length === 0 ? people.nobodyYet : each.who.map(({ name }) => name).join(', ')}</td>
              <td>{[each.what, ...each.tasks].filter(Boolean).join('. ')}</td>
              <td>
                {each.plan === null ? (
                  people.sure[each.sure]
                ) : (
                  <Link
                    to="/plans/$plan"
                    params={{ plan: each.plan }}
                    search={{ visit: each.visit }}
                    aria-label={`${people.sure[each.sure]}, ${people.why}: ${longDay(each.date, text)} ${timesOf(each, page, text)}`}
                  >
                    {people.sure[each.sure]}
                  </Link>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function timesOf({ start, end }: Coming, { timeZone }: Page, text: Texts): string {
  return [start, end].map((iso) => (iso === null ? '' : clock(iso, text, timeZone))).join('–')
}

/** «Nora Aas kommer i morgen 09:13.» */
function answerOf({ today, timeZone }: Page, { sure, who, date, start, end }: Coming, text: Texts): string {
  const days = daysBetween(today, date)
  const day = days === 0 ? text.today : days === 1 ? text.tomorrow : longDay(date, text)
  const when = `${day.toLowerCase()} ${start === null ? '' : clock(start, text, timeZone)}`.trim()
  const names = new Intl.ListFormat(text.locale).format(who.map(({ name }) => name))
  return text.people.next[sure](names, when, end === null ? '' : clock(end, text, timeZone))
}
