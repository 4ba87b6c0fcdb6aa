import { useState } from 'react'
import { useFeedback } from '../../api/use-feedback.ts'
import { Fault } from '../../components/fault.tsx'
import { useText } from '../../text/index.tsx'
import { AskForm } from './ask-form.tsx'
import { Thread } from './thread.tsx'

/** Ask, see what came of it, and, for a super-user, answer. `page`: the pattern of the page one came from. */
export function FeedbackPage({ page }: { readonly page: string }) {
  const { text } = useText()
  const { data, error } = useFeedback()
  const [isSent, setSent] = useState(false)
  const { feedback: words } = text
  const answers = data?.units.some(({ youAnswer }) => youAnswer) === true
  const own = data?.feedback.filter(({ isOwn }) => isOwn) ?? []
  const others = data?.feedback.filter(({ isOwn }) => !isOwn) ?? []
  return (
    <main className="page feedback-page">
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <Fault error={error} />
      {data !== undefined && (
        <>
          <AskForm units={data.units} page={page} onSent={() => setSent(true)} onChange={() => setSent(false)} />
          <p className="done-line" role="status">
            {isSent && words.sent}
          </p>
          {answers && (
            <section>
              <h2>{words.toAnswer}</h2>
              {others.length === 0 && <p className="subdued">{words.noneToAnswer}</p>}
              <ul className="threads">
                {others.map((each) => (
                  <Thread key={each.id} feedback={each} mayAnswer />
                ))}
              </ul>
            </section>
          )}
          <section>
            <h2>{words.own}</h2>
            {own.length === 0 && <p className="subdued">{words.noneOwn}</p>}
            <ul className="threads">
              {own.map((each) => (
                <Thread key={each.id} feedback={each} mayAnswer={false} />
              ))}
            </ul>
          </section>
        </>
      )}
    </main>
  )
}
