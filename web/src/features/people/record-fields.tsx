import { Button } from '@digdir/designsystemet-react'
import type { Field, PersonRecord } from '@hjemrute/contract'
import { useState } from 'react'
import { useSession } from '../../api/queries.ts'
import { useText } from '../../text/index.tsx'
import { EditField } from './edit-field.tsx'
import { day, sayValue } from './say-value.ts'

interface Props {
  readonly shift: string
  readonly record: PersonRecord
  readonly nameOf?: (id: string) => string
}

/** Fields that can be written in a plain form; the others are shown. */
const WRITTEN = new Set([
  'name',
  'phone',
  'special',
  'address',
  'entry',
  'profession',
  'service',
  'windows',
  'addressProtected',
  'declinesTrainees',
  'nightWorker',
])

/** Fields that have a place of their own on the page. */
const ELSEWHERE = new Set(['knowledge', 'avoids'])

/** Every field of a record with where it comes from; each may be corrected in its place. */
export function RecordFields({ shift, record, nameOf }: Props) {
  const { text } = useText()
  const { data: session } = useSession()
  const [edited, setEdited] = useState<string>()
  const [told, setTold] = useState('')
  const mayWrite = session?.permissions.includes('plan:write') === true
  return (
    <>
      <dl className="fields">
        {record.fields
          .filter(({ path }) => !ELSEWHERE.has(path))
          .map((field) => (
            <div key={field.path}>
              <dt>{text.people.fieldNames[field.path]}</dt>
              {edited === field.path ? (
                <dd>
                  <EditField
                    {...{ shift, record, field }}
                    onDone={(message) => {
                      setEdited(undefined)
                      setTold(message)
                    }}
                  />
                </dd>
              ) : (
                <dd>
                  <Value field={field} nameOf={nameOf} />
                  {mayWrite && !field.hidden && WRITTEN.has(field.path) && (
                    <Button
                      variant="tertiary"
                      data-size="sm"
                      aria-label={`${text.people.change}: ${text.people.fieldNames[field.path]}`}
                      onClick={() => setEdited(field.path)}
                    >
                      {text.people.change}
                    </Button>
                  )}
                </dd>
              )}
            </div>
          ))}
      </dl>
      <p role="status" className="meta">
        {told}
      </p>
    </>
  )
}

function Value({ field, nameOf }: { readonly field: Field; readonly nameOf: Props['nameOf'] }) {
  const { text } = useText()
  const { path, value, source, hidden, correction } = field
  const { people } = text
  return (
    <>
      <span>{hidden ? people.hidden : sayValue(path, value, text, nameOf)}</span>{' '}
      <span className="source">{people.sources[source]}</span>
      {correction !== null && !hidden && (
        <span className="source-says">
          {people.sourceSays(
            sayValue(path, correction.sourceValue, text, nameOf),
            correction.by,
            day(correction.at, text),
          )}
        </span>
      )}
    </>
  )
}
