import { Button } from '@digdir/designsystemet-react'
import type { QualityRow } from '@hjemrute/contract'
import { useFixVisit } from '../../api/use-quality.ts'
import { Fault } from '../../components/fault.tsx'
import { useText } from '../../text/index.tsx'
import { instantIn } from './instant-in.ts'

/** A small form by the row: what is right, and why. */
export function FixForm({ row, name, onSaved }: { readonly row: QualityRow; readonly name: string; onSaved(): void }) {
  const { text } = useText()
  const fix = useFixVisit(row)
  const { quality } = text
  const save = (form: FormData): void => {
    const value = (key: string): string => String(form.get(key) ?? '')
    const right =
      row.fix === 'duration'
        ? { minutes: Number(value('minutes')) }
        : { window: { opens: instantIn(row, value('from')), closes: instantIn(row, value('to')) } }
    fix.mutate({ ...right, why: value('why') }, { onSuccess: onSaved })
  }
  return (
    <form
      className="fix"
      aria-label={quality.fixFor(name)}
      onSubmit={(event) => {
        event.preventDefault()
        save(new FormData(event.currentTarget))
      }}
    >
      {row.fix === 'duration' ? (
        <label>
          {quality.minutes}
          <input name="minutes" type="number" min={1} max={720} required autoFocus />
        </label>
      ) : (
        <>
          <label>
            {quality.from}
            <input name="from" type="time" required autoFocus />
          </label>
          <label>
            {quality.to}
            <input name="to" type="time" required />
          </label>
        </>
      )}
      <label>
        <span>
          {quality.why} <small>{quality.whyHelp}</small>
        </span>
        <input name="why" type="text" maxLength={200} required />
      </label>
      <Button type="submit" disabled={fix.isPending}>
        {quality.save}
      </Button>
      <Fault error={fix.error} />
    </form>
  )
}
