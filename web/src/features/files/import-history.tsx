import { useImports } from '../../api/use-import.ts'
import { useText } from '../../text/index.tsx'

/** What was put in use before: when, by whom, from which files. */
export function ImportHistory() {
  const { text } = useText()
  const { data } = useImports()
  if (data === undefined) return null
  const when = new Intl.DateTimeFormat(text.locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Oslo',
  })
  return (
    <section className="history">
      <h2>{text.files.historyTitle}</h2>
      {data.imports.length === 0 && <p className="subdued">{text.files.noHistory}</p>}
      <ul className="lines">
        {data.imports.map(({ id, importedAt, importedBy, shifts, files }) => (
          <li key={id}>
            {text.files.history(when.format(new Date(importedAt)), importedBy, shifts)}{' '}
            <span className="subdued">{files.map(({ name }) => name).join(', ')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
