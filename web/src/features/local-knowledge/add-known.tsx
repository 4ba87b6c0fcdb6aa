import { Button, Textfield } from '@digdir/designsystemet-react'
import type { LocalKnowledge } from '@hjemrute/engine/model'
import { useState } from 'react'
import type { FormEvent } from 'react'
import { useText } from '../../text/index.tsx'

interface Props {
  readonly isBusy: boolean
  onAdd(known: LocalKnowledge): void
  onCancel(): void
}

type Kind = LocalKnowledge['kind']

/** A choice first; a time, minutes or a few words where the choice needs them. */
export function AddKnown({ isBusy, onAdd, onCancel }: Props) {
  const { text } = useText()
  const { knowledge, people } = text
  const [kind, setKind] = useState<Kind>('dog')
  const [clock, setClock] = useState('09:00')
  const [minutes, setMinutes] = useState(5)
  const [words, setWords] = useState('')
  const save = (event: FormEvent): void => {
    event.preventDefault()
    onAdd(knownOf(kind, { clock, minutes, words: words.trim() }))
  }
  return (
    <form className="edit-field" onSubmit={save}>
      <label className="chosen">
        {knowledge.what}
        <select value={kind} onChange={({ target }) => setKind(target.value as Kind)}>
          {(Object.keys(knowledge.kinds) as Kind[]).map((each) => (
            <option key={each} value={each}>
              {knowledge.kinds[each]}
            </option>
          ))}
        </select>
      </label>
      <p className="meta">{knowledge.does[kind]}</p>
      {(kind === 'bestBefore' || kind === 'bestAfter') && (
        <Textfield
          type="time"
          label={knowledge.clock}
          value={clock}
          required
          onChange={({ target }) => setClock(target.value)}
        />
      )}
      {kind === 'slowDoor' && (
        <Textfield
          type="number"
          min={1}
          max={30}
          label={knowledge.minutes}
          value={minutes}
          required
          onChange={({ target }) => setMinutes(target.valueAsNumber || 1)}
        />
      )}
      {(kind === 'parking' || kind === 'key' || kind === 'other') && (
        <>
          <Textfield
            label={knowledge.words}
            value={words}
            maxLength={120}
            required
            onChange={({ target }) => setWords(target.value)}
          />
          <p className="warning">{people.noHealth}</p>
        </>
      )}
      <div className="pair">
        <Button type="submit" disabled={isBusy}>
          {people.save}
        </Button>
        <Button type="button" variant="secondary" onClick={onCancel}>
          {people.cancel}
        </Button>
      </div>
    </form>
  )
}

function knownOf(
  kind: Kind,
  { clock, minutes, words }: { clock: string; minutes: number; words: string },
): LocalKnowledge {
  switch (kind) {
    case 'bestBefore':
    case 'bestAfter':
      return { kind, clock }
    case 'slowDoor':
      return { kind, minutes }
    case 'parking':
    case 'key':
    case 'other':
      return { kind, words }
    default:
      return { kind }
  }
}
