import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { clock } from '../../../components/format.ts'
import { useText } from '../../../text/index.tsx'
import { stopKey } from '../timeline/neighbour.ts'
import { actionsOf } from './actions.ts'
import type { FormProps } from './move-form.tsx'

/** Two visits change places: which other, by list and time. */
export function SwapForm({ plan, visit, editing, onDone }: FormProps) {
  const { text } = useText()
  const [other, setOther] = useState('')
  const { place } = actionsOf(plan, visit)
  const swap = (): void => {
    const stop = plan.lanes.flatMap(({ stops }) => stops).find((each) => stopKey(each) === other)
    if (stop === undefined) return
    onDone()
    void editing.edit({ kind: 'swap', one: { visit, place }, other: { visit: stop.id, place: stop.place } })
  }
  return (
    <form
      className="swap-form"
      onSubmit={(event) => {
        event.preventDefault()
        swap()
      }}
    >
      <label>
        {text.planning.swapWith}
        <select value={other} onChange={({ target }) => setOther(target.value)}>
          <option value="">{text.planning.choose}</option>
          {plan.lanes.map((lane) => (
            <optgroup key={lane.shift} label={lane.who}>
              {lane.stops
                .filter(({ kind, id }) => kind === 'visit' && id !== visit)
                .map((stop) => (
                  <option key={stopKey(stop)} value={stopKey(stop)}>
                    {`${clock(stop.start, text, plan.timeZone)} ${stop.names[1]}`}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      <Button type="submit" variant="secondary" disabled={other === '' || editing.isBusy}>
        {text.planning.swap}
      </Button>
    </form>
  )
}
