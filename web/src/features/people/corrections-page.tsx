import { Link } from '@tanstack/react-router'
import { useCorrections } from '../../api/people.ts'
import { Fault } from '../../components/fault.tsx'
import { Message } from '../../components/message.tsx'
import { useText } from '../../text/index.tsx'
import { day, sayValue } from './say-value.ts'

/** What stands here and not in the source, until the source says the same. */
export function CorrectionsPage() {
  const { text } = useText()
  const { people } = text
  const { data, error } = useCorrections()
  if (data === undefined)
    return (
      <Message title={error === null ? text.opening : people.corrections}>
        <Fault error={error} />
      </Message>
    )
  return (
    <main className="person">
      <h1>{people.corrections}</h1>
      <p>{data.corrections.length === 0 ? people.noCorrections : people.correctionsMean}</p>
      {data.corrections.length > 0 && (
        <div className="scroll" tabIndex={0} role="region" aria-label={people.corrections}>
          <table className="days">
            <thead>
              <tr>
                {[people.who, people.field, people.here, people.inSource, people.by, people.whyChange].map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {data.corrections.map(({ id, kind, name, recipient, path, value, sourceValue, hidden, by, at, why }) => (
                <tr key={id}>
                  <td>
                    {recipient === null ? (
                      name
                    ) : (
                      <Link to="/recipients/$id" params={{ id: recipient }}>
                        {name}
                      </Link>
                    )}
                  </td>
                  <td>{path === '' ? people.record[kind] : people.fieldNames[path]}</td>
                  <td>{hidden ? people.hidden : path === '' ? people.madeHere : sayValue(path, value, text)}</td>
                  <td>{hidden ? people.hidden : sayValue(path, sourceValue, text)}</td>
                  <td>
                    {by}, {day(at, text)}
                  </td>
                  <td>{why}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </main>
  )
}
