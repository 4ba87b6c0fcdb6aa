import type { Difference, Figures, VisitChange } from '@hjemrute/contract'
import { clock, faces, length, moment, unassigned } from '../../components/format.ts'
import { useText } from '../../text/index.tsx'
import type { Texts } from '../../text/index.tsx'

/** More changed visits than this are counted, not told. */
const MOST_TOLD = 30

/** What has changed since the publication before, in numbers and words. */
export function DifferenceView({ difference }: { readonly difference: Difference }) {
  const { text } = useText()
  const { publications: publishing } = text
  const { since, before, now, visits, lists } = difference
  const rest = visits.length - MOST_TOLD
  return (
    <section className="difference">
      <h2>{publishing.since(since.version, moment(since.publishedAt, text), since.publishedBy)}</h2>
      <p>{visits.length === 0 ? publishing.same : publishing.counts(visits.length, lists.length)}</p>
      <FigureTable before={before} now={now} />
      {lists.length > 0 && (
        <>
          <h3>{publishing.changedLists}</h3>
          <p>{lists.map(({ name, who }) => `${name} ${who}`).join(', ')}</p>
        </>
      )}
      {visits.length > 0 && (
        <>
          <h3>{publishing.changes}</h3>
          <ul className="changes">
            {visits.slice(0, MOST_TOLD).map((change, k) => (
              <li key={`${change.visit} ${k}`}>{sentenceOf(change, text)}</li>
            ))}
            {rest > 0 && <li>{publishing.more(rest)}</li>}
          </ul>
        </>
      )}
    </section>
  )
}

function sentenceOf({ name, before, now }: VisitChange, text: Texts): string {
  const { publications: publishing } = text
  if (before === null) return publishing.cameIn(name, now?.who ?? '', clock(now!.start, text))
  if (now === null) return publishing.wentOut(name, before.who, clock(before.start, text))
  const at = clock(now.start, text)
  if (before.who !== now.who) return publishing.otherWho(name, before.who, now.who, at)
  return publishing.otherTime(name, now.who, clock(before.start, text), at)
}

function FigureTable({ before, now }: { readonly before: Figures; readonly now: Figures }) {
  const { text } = useText()
  const { rows, figure, before: was, now: is } = text.publications
  const told: readonly [string, (figures: Figures) => string][] = [
    [rows.travel, ({ travelSeconds }) => length(travelSeconds, text)],
    [rows.waiting, ({ waitingSeconds }) => length(waitingSeconds, text)],
    [rows.unassigned, (figures) => unassigned(figures, text)],
    [rows.faces, (figures) => faces(figures, text)],
  ]
  return (
    <table className="measures">
      <caption className="spoken">{figure}</caption>
      <thead>
        <tr>
          <th scope="col">{text.publications.measure}</th>
          <th scope="col" className="figure">
            {is}
          </th>
          <th scope="col" className="figure">
            {was}
          </th>
        </tr>
      </thead>
      <tbody>
        {told.map(([label, say]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td className="figure">{say(now)}</td>
            <td className="figure subdued">{say(before)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
