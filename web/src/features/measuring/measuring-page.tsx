import { useState } from 'react'
import { useSession, useShifts } from '../../api/queries.ts'
import { useMeasuring } from '../../api/use-measuring.ts'
import { useCurrentShift } from '../../app/current-shift.ts'
import { Fault } from '../../components/fault.tsx'
import { useText } from '../../text/index.tsx'
import { BaselineForm } from './baseline-form.tsx'
import { Comparison } from './comparison.tsx'
import { Weeks } from './weeks.tsx'

/** How planning goes in a unit, with and without proposals. Of nobody by name. */
export function MeasuringPage() {
  const { text } = useText()
  const { measuring: told } = text
  const { data: session } = useSession()
  const { data: list } = useShifts()
  const current = useCurrentShift()
  const [chosen, setChosen] = useState<string>()
  const units = [...new Map(list?.shifts.map(({ unit }) => [unit.id, unit])).values()]
  const unit = chosen ?? list?.shifts.find(({ id }) => id === current)?.unit.id ?? units[0]?.id
  const { data, error } = useMeasuring(unit)
  return (
    <main className="page measuring-page">
      <h1>{told.title}</h1>
      <p>{told.lead}</p>
      {units.length > 1 && (
        <label className="unit-choice">
          {told.unit}
          <select value={unit} onChange={({ target }) => setChosen(target.value)}>
            {units.map((each) => (
              <option key={each.id} value={each.id}>
                {each.name}
              </option>
            ))}
          </select>
        </label>
      )}
      <Fault error={error} />
      {data === undefined && error === null && <p role="status">{text.opening}</p>}
      {data !== undefined && (
        <>
          <Comparison measuring={data} />
          <Weeks measuring={data} />
          <BaselineForm measuring={data} mayDecide={session?.permissions.includes('measure:write') === true} />
        </>
      )}
    </main>
  )
}
