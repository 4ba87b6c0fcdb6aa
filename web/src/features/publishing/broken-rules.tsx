import { Button } from '@digdir/designsystemet-react'
import type { BrokenRule } from '@hjemrute/contract'
import { useId, useState } from 'react'
import { useException } from '../../api/publishing.ts'
import { useSession } from '../../api/queries.ts'
import { Fault } from '../../components/fault.tsx'
import { useText } from '../../text/index.tsx'

interface Props {
  readonly plan: string
  readonly broken: readonly BrokenRule[]
  /** Reasons written so far, by thing. */
  readonly reasons: ReadonlyMap<string, string>
  onReason(thing: string, reason: string): void
}

/** Rules that stand against publishing, each with what it takes. */
export function BrokenRules({ plan, broken, reasons, onReason }: Props) {
  const { text } = useText()
  const { publications: publishing } = text
  return (
    <section className="broken-rules">
      <h2>{publishing.rules}</h2>
      <ul>
        {broken.map((each) => (
          <li key={each.thing}>
            <p className="stands">{isOpen(each, reasons) ? publishing.cannot(each.message) : each.message}</p>
            {each.exception === null ? (
              <p className="subdued">{publishing.takes[each.takes]}</p>
            ) : (
              <p>{publishing.excepted(each.exception.by, each.exception.reason)}</p>
            )}
            {each.takes === 'reason' && (
              <Words
                label={publishing.reason}
                value={reasons.get(each.thing) ?? ''}
                onChange={(words) => onReason(each.thing, words)}
              />
            )}
            {each.takes === 'exception' && each.exception === null && <MakeException plan={plan} broken={each} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Whether it still stands against publishing. */
export const isOpen = ({ thing, takes, exception }: BrokenRule, reasons: ReadonlyMap<string, string>): boolean =>
  takes === 'reason' ? (reasons.get(thing) ?? '').trim() === '' : takes === 'never' || exception === null

function MakeException({ plan, broken }: { readonly plan: string; readonly broken: BrokenRule }) {
  const { text } = useText()
  const { data: session } = useSession()
  const [reason, setReason] = useState('')
  const except = useException(plan)
  if (session?.permissions.includes('plan:except') !== true) return null
  const { exception, makeException } = text.publications
  return (
    <>
      <Words label={exception} value={reason} onChange={setReason} />
      <Button
        variant="secondary"
        disabled={reason.trim() === '' || except.isPending}
        onClick={() => except.mutate({ thing: broken.thing, reason })}
      >
        {makeException}
      </Button>
      <Fault error={except.error} />
    </>
  )
}

/** A line to write in, with the note that nothing of anyone's health belongs there. */
export function Words({
  label,
  value,
  onChange,
}: {
  readonly label: string
  readonly value: string
  onChange(words: string): void
}) {
  const { text } = useText()
  const id = useId()
  return (
    <div className="words">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={value}
        maxLength={500}
        aria-describedby={`${id}-note`}
        onChange={({ target }) => onChange(target.value)}
      />
      <p id={`${id}-note`} className="meta subdued">
        {text.judging.noHealth}
      </p>
    </div>
  )
}
