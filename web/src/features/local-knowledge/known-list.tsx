import { Button } from '@digdir/designsystemet-react'
import type { PersonRecord } from '@hjemrute/contract'
import type { LocalKnowledge } from '@hjemrute/engine/model'
import { useState } from 'react'
import { useChangeRecord } from '../../api/people.ts'
import { useSession } from '../../api/queries.ts'
import { Fault } from '../../components/fault.tsx'
import { useText } from '../../text/index.tsx'
import { AddKnown } from './add-known.tsx'
import { sayKnown } from './say-known.ts'

interface Props {
  readonly shift: string
  readonly record: PersonRecord
}

/** What those who come know of a home: written down, taken away, and what each does to plans. */
export function KnownList({ shift, record }: Props) {
  const { text } = useText()
  const { knowledge, people } = text
  const { data: session } = useSession()
  const change = useChangeRecord({ shift, kind: 'recipient', record: record.id })
  const [isAdding, setAdding] = useState(false)
  const [told, setTold] = useState('')
  const field = record.fields.find(({ path }) => path === 'knowledge')
  const known = (field?.value ?? []) as readonly LocalKnowledge[]
  const mayWrite = session?.permissions.includes('plan:write') === true
  const keep = (next: readonly LocalKnowledge[]): void =>
    change.mutate(
      { fields: { knowledge: next }, scope: 'always' },
      {
        onSuccess: ({ shifts }) => {
          setAdding(false)
          setTold(people.saved(shifts))
        },
      },
    )
  return (
    <section className="known">
      <h2>{knowledge.title}</h2>
      <p className="meta">{knowledge.means}</p>
      {known.length === 0 && <p>{knowledge.none}</p>}
      <ul>
        {known.map((each, index) => (
          <li key={sayKnown(each, text)}>
            <strong>{sayKnown(each, text)}</strong> <span className="subdued">{knowledge.does[each.kind]}</span>
            {mayWrite && (
              <Button
                variant="tertiary"
                data-size="sm"
                disabled={change.isPending}
                onClick={() => keep(known.filter((_, k) => k !== index))}
              >
                {knowledge.remove(knowledge.kinds[each.kind])}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Fault error={change.error} />
      {isAdding && (
        <AddKnown
          isBusy={change.isPending}
          onAdd={(each) => keep([...known, each])}
          onCancel={() => setAdding(false)}
        />
      )}
      {mayWrite && !isAdding && (
        <Button variant="secondary" data-size="sm" onClick={() => setAdding(true)}>
          {knowledge.add}
        </Button>
      )}
      <p role="status" className="meta">
        {told}
      </p>
    </section>
  )
}
