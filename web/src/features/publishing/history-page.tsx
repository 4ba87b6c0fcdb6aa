import type { ListFormat, Publication } from '@hjemrute/contract'
import { useState } from 'react'
import { addressOf } from '../../api/call.ts'
import { usePublication } from '../../api/publishing.ts'
import { usePublications, useShift } from '../../api/queries.ts'
import { Fault } from '../../components/fault.tsx'
import { longDay, moment } from '../../components/format.ts'
import { Message } from '../../components/message.tsx'
import { useText } from '../../text/index.tsx'
import { DifferenceView } from './difference-view.tsx'
import { PrintButton } from './print-button.tsx'

/** Every version of a shift that was published, the last first: who, when, why, what it changed, and its lists. */
export function HistoryPage({ shiftId }: { readonly shiftId: string }) {
  const { text } = useText()
  const { data: shift } = useShift(shiftId)
  const { data, error } = usePublications(shiftId)
  const { publications: publishing } = text
  if (error !== null)
    return (
      <Message title={publishing.history}>
        <Fault error={error} />
      </Message>
    )
  if (data === undefined || shift === undefined) return <Message title={text.opening} />
  const { publications } = data
  return (
    <main className="page">
      <h1>{publishing.history}</h1>
      <p className="subdued">{[shift.unit.name, longDay(shift.date, text), text.kinds[shift.kind]].join(' · ')}</p>
      {publications.length === 0 && <p>{publishing.noHistory}</p>}
      {publications.toReversed().map((each, k) => (
        <Version key={each.id} publication={each} isOpenAtFirst={k === 0} />
      ))}
    </main>
  )
}

function Version({
  publication,
  isOpenAtFirst,
}: {
  readonly publication: Publication
  readonly isOpenAtFirst: boolean
}) {
  const { text } = useText()
  const [isOpen, setOpen] = useState(isOpenAtFirst)
  const { publications: publishing } = text
  const { version, publishedAt, publishedBy, why, broken } = publication
  return (
    <section className="version">
      <h2>
        <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {publishing.version(version)}
          <span className="meta"> {[moment(publishedAt, text), publishedBy].join(' · ')}</span>
        </button>
      </h2>
      {why !== '' && <p>«{why}»</p>}
      {broken.map(({ rule, reason, exceptedBy }, k) => (
        <p key={k}>{exceptedBy === null ? `${rule}: ${reason}` : publishing.excepted(exceptedBy, reason)}</p>
      ))}
      {isOpen && <Details id={publication.id} />}
    </section>
  )
}

function Details({ id }: { readonly id: string }) {
  const { text } = useText()
  const { data, error } = usePublication(id)
  const { publications: publishing } = text
  if (data === undefined) return error === null ? <p>{text.opening}</p> : <Fault error={error} />
  const { lists, difference } = data
  const changed = lists.filter((list) => list.changed).length
  const link = (format: ListFormat, name: string, list?: string, of?: string) => (
    <a
      href={
        list === undefined
          ? addressOf('readLists', { publication: id, format })
          : addressOf('readList', { publication: id, format, list })
      }
      target={format.endsWith('ics') ? undefined : '_blank'}
      rel="noreferrer"
    >
      {name}
      {of !== undefined && <span className="spoken">, {of}</span>}
    </a>
  )
  return (
    <>
      <div className="print-row">
        <PrintButton publication={id} format="all.html">
          {publishing.print}
        </PrintButton>
        {changed > 0 && (
          <PrintButton publication={id} format="changed.html">
            {publishing.printChanged(changed)}
          </PrintButton>
        )}
        {link('all.pdf', publishing.pdf)}
        {link('all.html', publishing.page)}
        {link('all.ics', publishing.calendar)}
      </div>
      <table className="list-table">
        <caption className="spoken">{publishing.lists}</caption>
        <thead>
          <tr>
            <th scope="col">{text.table.shift}</th>
            <th scope="col">{text.table.caregiver}</th>
            <th scope="col">{publishing.lists}</th>
          </tr>
        </thead>
        <tbody>
          {lists.map(({ shift, name, who, changed: isChanged }) => (
            <tr key={shift}>
              <th scope="row">{name}</th>
              <td>
                {who}
                {isChanged && <span className="changed"> ◂ {publishing.changed}</span>}
              </td>
              <td className="links">
                {link('all.html', publishing.page, shift, name)}
                {link('all.pdf', publishing.pdf, shift, name)}
                {link('all.ics', publishing.calendar, shift, name)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {difference !== null && <DifferenceView difference={difference} />}
    </>
  )
}
