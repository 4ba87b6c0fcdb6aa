import type { LookAnswer, PlanBoard, SentOf, WorthALook } from '@hjemrute/contract'
import { useId, useState } from 'react'
import { useAnswer, useColleagues } from '../../api/publishing.ts'
import { Fault } from '../../components/fault.tsx'
import { clock } from '../../components/format.ts'
import { useText } from '../../text/index.tsx'

interface Props {
  readonly plan: PlanBoard
  readonly item: WorthALook
  /** Whose visit it is about, for those who hear the buttons. */
  readonly title: string
  readonly mayAnswer: boolean
}

const CHOICES = ['fine', 'agreed', 'follow'] as const

/** An answer that was given, or the ways to give one. Nothing is chosen beforehand. */
export function Answer({ plan, item, title, mayAnswer }: Props) {
  const { text } = useText()
  const [isOpen, setOpen] = useState(false)
  const [isAgain, setAgain] = useState(false)
  const send = useAnswer(plan.id)
  const give = (body: SentOf<'answerLook'>) =>
    send.mutate(
      { thing: item.thing, body },
      {
        onSuccess: () => {
          setOpen(false)
          setAgain(false)
        },
      },
    )
  const words = text.judging
  if (item.answer !== null && !isAgain)
    return (
      <div className="answered">
        <Given answer={item.answer} timeZone={plan.timeZone} />
        {mayAnswer && (
          <button type="button" className="quiet" onClick={() => setAgain(true)}>
            {words.again}
          </button>
        )}
      </div>
    )
  if (!mayAnswer) return null
  return (
    <div className="answers" role="group" aria-label={words.answersTo(title)}>
      {CHOICES.map((choice) => (
        <button key={choice} type="button" disabled={send.isPending} onClick={() => give({ choice })}>
          {words.choices[choice]}
        </button>
      ))}
      <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {words.more}
      </button>
      {isOpen && <More shift={plan.shift} give={give} />}
      <Fault error={send.error} />
    </div>
  )
}

function Given({ answer, timeZone }: { readonly answer: LookAnswer; readonly timeZone: string }) {
  const { text } = useText()
  const { choice, words, to, by, at } = answer
  const { judging } = text
  const said =
    choice === 'own'
      ? judging.own(words)
      : choice === 'delegated'
        ? judging.delegated(to ?? '')
        : judging.answered[choice]
  return (
    <p>
      <span aria-hidden="true">{choice === 'delegated' ? '→ ' : '✓ '}</span>
      {said} <span className="meta">{judging.by(by, clock(at, text, timeZone))}</span>
    </p>
  )
}

/** Own words, or a colleague who judges it. */
function More({ shift, give }: { readonly shift: string; give(body: SentOf<'answerLook'>): void }) {
  const { text } = useText()
  const id = useId()
  const [words, setWords] = useState('')
  const [to, setTo] = useState('')
  const { data } = useColleagues(shift, true)
  const { judging } = text
  return (
    <div className="more">
      <label htmlFor={`${id}-words`}>{judging.ownWords}</label>
      <textarea
        id={`${id}-words`}
        rows={2}
        maxLength={500}
        value={words}
        aria-describedby={`${id}-note`}
        onChange={({ target }) => setWords(target.value)}
      />
      <p id={`${id}-note`} className="meta">
        {judging.noHealth}
      </p>
      <button type="button" disabled={words.trim() === ''} onClick={() => give({ choice: 'own', words })}>
        {judging.save}
      </button>
      <label htmlFor={`${id}-to`}>{judging.delegateTo}</label>
      <select id={`${id}-to`} value={to} onChange={({ target }) => setTo(target.value)}>
        <option value="">{judging.nobodyChosen}</option>
        {data?.colleagues.map((each) => (
          <option key={each.id} value={each.id}>
            {each.name}
          </option>
        ))}
      </select>
      <button type="button" disabled={to === ''} onClick={() => give({ choice: 'delegated', to })}>
        {judging.delegate}
      </button>
    </div>
  )
}
