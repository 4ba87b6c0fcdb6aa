import { Button, Checkbox, Textfield } from '@digdir/designsystemet-react'
import type { Field, PersonRecord } from '@hjemrute/contract'
import { useState } from 'react'
import type { FormEvent } from 'react'
import { Refused } from '../../api/call.ts'
import { useChangeRecord } from '../../api/people.ts'
import { Fault } from '../../components/fault.tsx'
import { useText } from '../../text/index.tsx'

interface Props {
  readonly shift: string
  readonly record: PersonRecord
  readonly field: Field
  onDone(told: string): void
}

/** One field in a plain form; what the model says of it stands at it. */
export function EditField({ shift, record: { kind, id }, field: { path, value }, onDone }: Props) {
  const { text } = useText()
  const { people } = text
  const change = useChangeRecord({ shift, kind, record: id })
  const [written, setWritten] = useState(typeof value === 'string' ? value : '')
  const [isOn, setOn] = useState(value === true)
  const [isOneDay, setOneDay] = useState(false)
  const [why, setWhy] = useState('')
  const [now] = useState(() => clocksOf(value))
  const [from, setFrom] = useState(now.from)
  const [to, setTo] = useState(now.to)
  const isWindow = path === 'windows'
  const name = people.fieldNames[path] ?? path

  const save = (event: FormEvent): void => {
    event.preventDefault()
    const fields = isWindow
      ? {}
      : { [path]: typeof value === 'boolean' ? isOn : written.trim() === '' ? null : written.trim() }
    const sent = {
      fields,
      why,
      scope: isOneDay ? 'day' : 'always',
      ...(isWindow ? { clock: { from, to } } : {}),
    } as const
    change.mutate(sent, { onSuccess: ({ shifts }) => onDone(people.saved(shifts)) })
  }
  const atField = faultAt(change.error, path)
  return (
    <form className="edit-field" onSubmit={save}>
      {isWindow && (
        <div className="pair">
          <Textfield
            type="time"
            label={people.from}
            value={from}
            required
            onChange={({ target }) => setFrom(target.value)}
          />
          <Textfield type="time" label={people.to} value={to} required onChange={({ target }) => setTo(target.value)} />
        </div>
      )}
      {typeof value === 'boolean' && (
        <Checkbox label={name} checked={isOn} onChange={({ target }) => setOn(target.checked)} />
      )}
      {!isWindow && typeof value !== 'boolean' && (
        <Textfield label={name} value={written} error={atField} onChange={({ target }) => setWritten(target.value)} />
      )}
      {path === 'special' && <LocalKnowledge onAdd={(word) => setWritten((known) => `${known} ${word}`.trim())} />}
      {path !== 'addressProtected' && (
        <Textfield label={people.whyChange} value={why} onChange={({ target }) => setWhy(target.value)} />
      )}
      {kind === 'visit' && (
        <Checkbox label={people.onlyThisDay} checked={isOneDay} onChange={({ target }) => setOneDay(target.checked)} />
      )}
      {atField === undefined && <Fault error={change.error} />}
      <div className="pair">
        <Button type="submit" disabled={change.isPending}>
          {people.save}
        </Button>
        <Button type="button" variant="secondary" onClick={() => onDone('')}>
          {people.cancel}
        </Button>
      </div>
    </form>
  )
}

/** The first window's clocks as a time field wants them; empty where there are none. Instants are written in local time. */
function clocksOf(value: unknown): { from: string; to: string } {
  const [first] = Array.isArray(value) ? (value as readonly Window[]) : []
  const clockIn = (iso: string | undefined): string => iso?.slice(11, 16) ?? ''
  return { from: clockIn(first?.opens), to: clockIn(first?.softCloses ?? first?.hardCloses) }
}

interface Window {
  readonly opens?: string
  readonly softCloses?: string
  readonly hardCloses?: string
}

/** Structured choices first; free words after, and none about health. */
export function LocalKnowledge({ onAdd }: { onAdd(word: string): void }) {
  const { text } = useText()
  const { people } = text
  return (
    <div className="common" role="group" aria-label={people.commonTitle}>
      <p className="meta">{people.commonTitle}</p>
      {people.common.map((word) => (
        <button key={word} type="button" onClick={() => onAdd(word)}>
          + {word}
        </button>
      ))}
      <p className="warning">{people.noHealth}</p>
    </div>
  )
}

/** What the model says of this field. */
export function faultAt(error: Error | null, path: string): string | undefined {
  if (!(error instanceof Refused)) return undefined
  const found = error.details.faults.find((each) => each.path.replace(/^\//, '').split(/[.[/]/)[0] === path)
  return found === undefined ? undefined : [found.message, found.remedy].filter(Boolean).join(' ')
}
