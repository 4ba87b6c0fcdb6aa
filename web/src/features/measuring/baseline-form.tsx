import { Button } from '@digdir/designsystemet-react'
import type { Measuring } from '@hjemrute/contract'
import { useBaseline } from '../../api/use-measuring.ts'
import { Fault } from '../../components/fault.tsx'
import { longDay } from '../../components/format.ts'
import { useText } from '../../text/index.tsx'

/** The period in which a unit plans without proposals: a leader's to begin and to end, everybody's to see. */
export function BaselineForm({ measuring, mayDecide }: { readonly measuring: Measuring; readonly mayDecide: boolean }) {
  const { text } = useText()
  const { measuring: told } = text
  const { unit, today, baseline } = measuring
  const change = useBaseline(unit.id)
  const day = (date: string): string => longDay(date, text).toLowerCase()
  return (
    <section>
      <h2>{told.baseline}</h2>
      <p>{told.baselineMeans}</p>
      <p role="status">
        {baseline !== null &&
          (baseline.from <= today ? told.underWay : told.toCome)(day(baseline.from), day(baseline.to))}
      </p>
      {!mayDecide && <p className="subdued">{told.onlyLeader}</p>}
      {mayDecide && baseline === null && (
        <form
          className="fix"
          onSubmit={(event) => {
            event.preventDefault()
            const form = new FormData(event.currentTarget)
            change.mutate({ from: String(form.get('from')), to: String(form.get('to')) })
          }}
        >
          <label>
            {told.from}
            <input name="from" type="date" min={today} defaultValue={today} required />
          </label>
          <label>
            {told.to}
            <input name="to" type="date" min={today} required />
          </label>
          <Button type="submit" variant="secondary" disabled={change.isPending}>
            {told.start}
          </Button>
        </form>
      )}
      {mayDecide && baseline !== null && (
        <p>
          <Button variant="secondary" disabled={change.isPending} onClick={() => change.mutate(null)}>
            {told.end}
          </Button>
        </p>
      )}
      <Fault error={change.error} />
    </section>
  )
}
