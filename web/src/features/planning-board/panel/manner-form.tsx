import { Button } from '@digdir/designsystemet-react'
import type { Manner } from '@hjemrute/contract'
import { useState } from 'react'
import { useText } from '../../../text/index.tsx'
import type { FormProps } from './move-form.tsx'

/** Whether somebody comes to the door, is there already, calls, or meets on a screen. Times on the lists follow. */
export function MannerForm({ plan, visit, editing, onDone }: FormProps) {
  const { text } = useText()
  const { manners, mannerMeans, howItIsDone, changeManner } = text.planning
  const stop = plan.lanes.flatMap(({ stops }) => stops).find(({ kind, id }) => kind === 'visit' && id === visit)
  const current = stop?.manner ?? plan.unplaced.find((each) => each.visit === visit)?.manner ?? 'road'
  const [manner, setManner] = useState<Manner>(current)
  return (
    <form
      className="manner-form"
      onSubmit={(event) => {
        event.preventDefault()
        onDone()
        void editing.edit({ kind: 'manner', visit, manner })
      }}
    >
      <label>
        {howItIsDone}
        <select value={manner} onChange={({ target }) => setManner(target.value as Manner)}>
          {(Object.keys(manners) as Manner[]).map((each) => (
            <option key={each} value={each}>
              {manners[each]}
            </option>
          ))}
        </select>
      </label>
      <p className="meta">{mannerMeans[manner]}</p>
      <Button type="submit" variant="secondary" disabled={manner === current || editing.isBusy}>
        {changeManner.replace(/ …$/, '')}
      </Button>
    </form>
  )
}
