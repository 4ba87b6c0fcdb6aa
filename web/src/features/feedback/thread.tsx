import { Button } from '@digdir/designsystemet-react'
import type { Feedback, SentOf } from '@hjemrute/contract'
import { useId, useState } from 'react'
import type { ReactNode } from 'react'
import { useReply } from '../../api/use-feedback.ts'
import { Fault } from '../../components/fault.tsx'
import { moment } from '../../components/format.ts'
import { useText } from '../../text/index.tsx'

/** One thing that was asked, what was said to it, and what may be said now. */
export function Thread({ feedback, mayAnswer }: { readonly feedback: Feedback; readonly mayAnswer: boolean }) {
  const { text } = useText()
  const { feedback: told } = text
  const { kind, words, page, version, by, at, state, replies, isOwn } = feedback
  const reply = useReply(feedback.id)
  const last = replies.at(-1)?.kind
  return (
    <li data-state={state}>
      <p className="thread-head">
        <strong>{told.kinds[kind]}</strong> <span className="thread-state">{told.states[state]}</span>
      </p>
      <p className="said">{words}</p>
      <p className="meta">
        {told.from(by, moment(at, text))} · {told.where(told.pages[page] ?? page, version)} · {feedback.unit.name}
      </p>
      {replies.map((each) => (
        <div key={each.at} className="thread-reply">
          <p className="meta">
            {told.replies[each.kind](each.by)}, {moment(each.at, text)}
          </p>
          {each.words !== '' && <p className="said">{each.words}</p>}
        </div>
      ))}
      {mayAnswer && state !== 'closed' && (
        <ReplyForm
          label={told.yourAnswer}
          send={told.answer}
          isBusy={reply.isPending}
          onSend={(answer) => reply.mutate({ kind: 'answer', words: answer })}
        >
          <Button type="button" variant="tertiary" onClick={() => reply.mutate({ kind: 'closed' })}>
            {told.closeIt}
          </Button>
        </ReplyForm>
      )}
      {isOwn && (last === 'answer' || last === 'closed') && <Helped isAnswered={last === 'answer'} reply={reply} />}
      <Fault error={reply.error} />
    </li>
  )
}

interface HelpedProps {
  readonly isAnswered: boolean
  readonly reply: { readonly isPending: boolean; mutate(body: SentOf<'replyFeedback'>): void }
}

/** Whether it helped; what did not goes back to whoever answers. */
function Helped({ isAnswered, reply }: HelpedProps) {
  const { text } = useText()
  const { feedback: told } = text
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <p className="thread-ways">
        {isAnswered && (
          <Button variant="secondary" disabled={reply.isPending} onClick={() => reply.mutate({ kind: 'solved' })}>
            {told.solved}
          </Button>
        )}
        <Button variant="secondary" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {told.notSolved}
        </Button>
      </p>
      {isOpen && (
        <ReplyForm
          label={told.whatIsLeft}
          send={told.sendNotSolved}
          isBusy={reply.isPending}
          onSend={(words) => reply.mutate({ kind: 'notSolved', words })}
        />
      )}
    </>
  )
}

interface FormProps {
  readonly label: string
  readonly send: string
  readonly isBusy: boolean
  readonly children?: ReactNode
  onSend(words: string): void
}

function ReplyForm({ label, send, isBusy, children, onSend }: FormProps) {
  const { text } = useText()
  const [id, warning] = [useId(), useId()]
  return (
    <form
      className="reply-form"
      onSubmit={(event) => {
        event.preventDefault()
        onSend(String(new FormData(event.currentTarget).get('words') ?? ''))
      }}
    >
      <label htmlFor={id}>{label}</label>
      <textarea id={id} name="words" rows={2} maxLength={1000} required aria-describedby={warning} />
      <p id={warning} className="meta">
        {text.feedback.noPersons}
      </p>
      <p className="thread-ways">
        <Button type="submit" variant="secondary" disabled={isBusy}>
          {send}
        </Button>
        {children}
      </p>
    </form>
  )
}
