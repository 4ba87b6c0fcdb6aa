import { Button } from '@digdir/designsystemet-react'
import type { SentOf } from '@hjemrute/contract'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../api/call.ts'
import { Fault } from '../../../components/fault.tsx'
import { useText } from '../../../text/index.tsx'

type Reason = NonNullable<SentOf<'giveReason'>['reason']>
const REASONS: readonly Reason[] = ['knownFaces', 'localKnowledge', 'time', 'competence', 'other']

/** One question after a move: five choices, own words, or nothing. */
export function ReasonQuestion({ edit, onDone }: { readonly edit: string; onDone(): void }) {
  const { text, language } = useText()
  const { planning } = text
  const [reason, setReason] = useState<Reason | null>(null)
  const [words, setWords] = useState('')
  const give = useMutation({
    mutationFn: (body: SentOf<'giveReason'>) => call('giveReason', { params: { edit }, body, language }),
    onSuccess: onDone,
  })
  return (
    <form
      className="reason-question"
      onSubmit={(event) => {
        event.preventDefault()
        give.mutate({ reason: reason ?? 'other', words })
      }}
    >
      <fieldset>
        <legend>{planning.whyMoved}</legend>
        {REASONS.map((each) => (
          <label key={each}>
            <input type="radio" name="reason" checked={reason === each} onChange={() => setReason(each)} />
            {planning.reasons[each]}
          </label>
        ))}
      </fieldset>
      <label>
        {planning.ownWords}
        <input
          type="text"
          value={words}
          maxLength={200}
          placeholder={planning.noHealth}
          onChange={({ target }) => setWords(target.value)}
        />
      </label>
      <Fault error={give.error} />
      <div className="row">
        <Button type="submit" variant="secondary" disabled={(reason === null && words === '') || give.isPending}>
          {planning.saveReason}
        </Button>
        <Button type="button" variant="tertiary" onClick={onDone}>
          {planning.noReason}
        </Button>
      </div>
    </form>
  )
}
