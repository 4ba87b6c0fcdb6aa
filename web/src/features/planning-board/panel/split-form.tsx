import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { minutesBetween } from '../../../components/format.ts'
import { useText } from '../../../text/index.tsx'
import type { FormProps } from './move-form.tsx'

/** A visit becomes two: how long the first is. */
export function SplitForm({ plan, visit, editing, onDone }: FormProps) {
  const { text } = useText()
  const stop = plan.lanes.flatMap(({ stops }) => stops).find(({ kind, id }) => kind === 'visit' && id === visit)
  const minutes = stop === undefined ? 0 : Math.round(minutesBetween(stop.start, stop.end))
  const [first, setFirst] = useState(Math.floor(minutes / 2))
  return (
    <form
      className="split-form"
      onSubmit={(event) => {
        event.preventDefault()
        onDone()
        void editing.edit({ kind: 'split', visit, seconds: first * 60 })
      }}
    >
      <label>
        {text.planning.firstPart}
        <input
          type="number"
          min={1}
          max={Math.max(1, minutes - 1)}
          value={first}
          onChange={({ target }) => setFirst(target.valueAsNumber || 0)}
        />
      </label>
      <p className="meta">{text.planning.secondPart(text.minutes(Math.max(0, minutes - first)))}</p>
      <Button type="submit" variant="secondary" disabled={editing.isBusy}>
        {text.planning.split}
      </Button>
    </form>
  )
}
