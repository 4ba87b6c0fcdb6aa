import type { QualityRow } from '@hjemrute/contract'
import { useState } from 'react'
import { useSession } from '../../api/queries.ts'
import { useQuality } from '../../api/use-quality.ts'
import { Fault } from '../../components/fault.tsx'
import { longDay } from '../../components/format.ts'
import { useText } from '../../text/index.tsx'
import { FixForm } from './fix-form.tsx'

const keyOf = ({ code, subject }: QualityRow): string => `${code} ${subject.kind} ${subject.id}`

/** What is missing or doubtful in the shifts to come, and putting it right beside where it stands. */
export function QualityPage() {
  const { text } = useText()
  const { data: session } = useSession()
  const { data, error } = useQuality()
  const [opened, setOpened] = useState<string>()
  const [isSaved, setIsSaved] = useState(false)
  const { quality } = text
  const mayWrite = session?.permissions.includes('plan:write') === true
  return (
    <main className="page quality-page">
      <h1>{quality.title}</h1>
      <Fault error={error} />
      {data === undefined && error === null && <p role="status">{text.opening}</p>}
      <p role="status">{isSaved && quality.saved}</p>
      {data !== undefined && (
        <>
          <p>{data.found === 0 ? quality.allWell : quality.lead(data.found, data.shifts, data.visits)}</p>
          {!data.isMeasured && <p className="subdued">{quality.notMeasured}</p>}
          {data.rows.length < data.found && <p className="subdued">{quality.firstOf(data.rows.length, data.found)}</p>}
          {data.rows.length > 0 && (
            <div className="table-scroll" tabIndex={0} role="group" aria-label={quality.title}>
              <table className="wide-table">
                <thead>
                  <tr>
                    <th scope="col">{quality.who}</th>
                    <th scope="col">{quality.what}</th>
                    <th scope="col">{quality.effect}</th>
                    <th scope="col">{quality.where}</th>
                    <th scope="col">{quality.fix}</th>
                  </tr>
                </thead>
                <tbody>
                  {data.rows.map((row) => (
                    <Row
                      key={keyOf(row)}
                      row={row}
                      mayWrite={mayWrite}
                      isOpen={opened === keyOf(row)}
                      onOpen={() => {
                        setIsSaved(false)
                        setOpened(opened === keyOf(row) ? undefined : keyOf(row))
                      }}
                      onSaved={() => {
                        setOpened(undefined)
                        setIsSaved(true)
                      }}
                    />
                  ))}
                </tbody>
              </table>
            </div>
          )}
        </>
      )}
    </main>
  )
}

interface RowProps {
  readonly row: QualityRow
  readonly mayWrite: boolean
  readonly isOpen: boolean
  onOpen(): void
  onSaved(): void
}

function Row({ row, mayWrite, isOpen, onOpen, onSaved }: RowProps) {
  const { text } = useText()
  const { quality } = text
  const name = row.name === '' ? quality.department : row.name
  return (
    <>
      <tr>
        <th scope="row">{name}</th>
        <td>{row.message}</td>
        <td>{row.effect}</td>
        <td>
          {longDay(row.date, text)}, {text.kinds[row.kind].toLowerCase()}{' '}
          {row.shifts > 1 && <span className="subdued">{quality.alsoIn(row.shifts - 1)}</span>}
        </td>
        <td>
          {row.fix === null || !mayWrite ? (
            <span className="subdued">{quality.elsewhere}</span>
          ) : (
            <button
              type="button"
              className="fix-open"
              aria-expanded={isOpen}
              aria-label={quality.fixFor(name)}
              onClick={onOpen}
            >
              {quality.fix}
            </button>
          )}
        </td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={5}>
            <FixForm row={row} name={name} onSaved={onSaved} />
          </td>
        </tr>
      )}
    </>
  )
}
