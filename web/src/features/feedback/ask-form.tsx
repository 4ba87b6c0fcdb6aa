import { Button } from '@digdir/designsystemet-react'
import type { Feedback, FeedbackList } from '@hjemrute/contract'
import { useId, useRef, useState } from 'react'
import { useGiveFeedback } from '../../api/use-feedback.ts'
import { Fault } from '../../components/fault.tsx'
import { useText } from '../../text/index.tsx'

interface Props {
  readonly units: FeedbackList['units']
  readonly page: string
  onSent(): void
  onChange(): void
}

const KINDS: readonly Feedback['kind'][] = ['question', 'worry', 'praise']
/** As the server takes. Characters. */
const LONGEST = 1000

/** A question, a worry or praise. What was written stays until the server has it. */
export function AskForm({ units, page, onSent, onChange }: Props) {
  const { text } = useText()
  const { feedback: told } = text
  const [id, warning] = [useId(), useId()]
  const form = useRef<HTMLFormElement>(null)
  const [unit, setUnit] = useState(units[0]?.id ?? '')
  const give = useGiveFeedback()
  const answering = units.find((each) => each.id === unit)?.superUsers ?? []
  const names = new Intl.ListFormat(text.locale, { type: 'disjunction' }).format(answering)
  const send = (data: FormData): void => {
    const kind = KINDS.find((each) => each === data.get('kind')) ?? 'question'
    const body = { unit, kind, page, words: String(data.get('words') ?? '') }
    give.mutate(body, {
      onSuccess: () => {
        form.current?.reset()
        onSent()
      },
    })
  }
  return (
    <form
      ref={form}
      className="ask-form"
      onInput={onChange}
      onSubmit={(event) => {
        event.preventDefault()
        send(new FormData(event.currentTarget))
      }}
    >
      {units.length > 1 && (
        <label>
          <span>{told.unit}</span>
          <select value={unit} onChange={({ target }) => setUnit(target.value)}>
            {units.map((each) => (
              <option key={each.id} value={each.id}>
                {each.name}
              </option>
            ))}
          </select>
        </label>
      )}
      <p>{answering.length === 0 ? told.nobodyAnswers : told.answeredBy(names)}</p>
      <fieldset>
        <legend>{told.kind}</legend>
        {KINDS.map((kind) => (
          <label key={kind}>
            <input type="radio" name="kind" value={kind} defaultChecked={kind === 'question'} />
            {told.kinds[kind]}
          </label>
        ))}
      </fieldset>
      <label htmlFor={id}>{told.words}</label>
      <p id={warning} className="notice-line">
        <span aria-hidden="true">! </span>
        {told.noPersons}
      </p>
      <textarea id={id} name="words" rows={4} maxLength={LONGEST} required aria-describedby={warning} />
      <p className="subdued">{told.about(told.pages[page] ?? page)}</p>
      <Fault error={give.error} />
      <Button type="submit" disabled={give.isPending}>
        {told.send}
      </Button>
    </form>
  )
}
