import { Button } from '@digdir/designsystemet-react'
import type { ImportedShift, ImportPreview } from '@hjemrute/contract'
import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { longDay } from '../../components/format.ts'
import { useText } from '../../text/index.tsx'
import type { Texts } from '../../text/index.tsx'
import { DifferenceTable } from './difference-table.tsx'

interface Props {
  readonly seen: ImportPreview
  readonly isUsing: boolean
  readonly children: ReactNode
  onUse(): void
  onUnit(unit: string): void
}

/** What files would make, beside what is stored; one button that does it. */
export function LookAtImport({ seen, isUsing, children, onUse, onUnit }: Props) {
  const { text } = useText()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { travel, notes, shifts } = seen
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {text.files.lookTitle(shifts.length)}
      </h2>
      <p>
        <strong>{text.files.nothingStored}</strong> {text.files.rowsReady(seen.readyRows, seen.rows)}{' '}
        {text.files.travel[travel.kind](travel.map ?? '')}
      </p>
      <UnitChoice seen={seen} onUnit={onUnit} />
      <div className="choices">
        <Button onClick={onUse} disabled={isUsing}>
          {text.files.use}
        </Button>
        {children}
        <p className="subdued" role="status">
          {isUsing ? text.files.using : text.files.useMeans}
        </p>
      </div>
      <ShiftTable shifts={shifts} />
      {notes.length > 0 && (
        <details>
          <summary>{text.files.notesTitle(notes.length)}</summary>
          <ul className="lines">
            {notes.map(({ message, place }, at) => (
              <li key={at}>
                {message} {place !== '' && <span className="subdued">{place}</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
      {shifts
        .filter(({ differences }) => differences.length > 0)
        .map((shift) => (
          <DifferenceTable
            key={nameOf(shift, text)}
            title={text.files.seeDifferences(nameOf(shift, text))}
            shift={shift}
          />
        ))}
    </section>
  )
}

/** A department is chosen where one plans for several. */
function UnitChoice({ seen: { units, shifts }, onUnit }: Pick<Props, 'seen' | 'onUnit'>) {
  const { text } = useText()
  if (units.length < 2) return null
  return (
    <label className="unit-choice">
      {text.files.unit}
      <select value={shifts[0]?.unit.id ?? units[0]!.id} onChange={({ target }) => onUnit(target.value)}>
        {units.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

function ShiftTable({ shifts }: { readonly shifts: readonly ImportedShift[] }) {
  const { text } = useText()
  const { columns } = text.files
  const number = new Intl.NumberFormat(text.locale)
  return (
    <div className="table-scroll" tabIndex={0} role="group" aria-label={text.files.lookTitle(shifts.length)}>
      <table className="wide-table">
        <thead>
          <tr>
            <th scope="col">{columns.shift}</th>
            <th scope="col">{text.files.unit}</th>
            <th scope="col" className="number">
              {columns.visits}
            </th>
            <th scope="col" className="number">
              {columns.people}
            </th>
            <th scope="col" className="number">
              {columns.caregivers}
            </th>
            <th scope="col">{columns.difference}</th>
          </tr>
        </thead>
        <tbody>
          {shifts.map((shift) => (
            <tr key={`${shift.unit.id} ${shift.date} ${shift.kind}`}>
              <th scope="row">{nameOf(shift, text)}</th>
              <td>{shift.unit.name}</td>
              <td className="number">{number.format(shift.visits)}</td>
              <td className="number">{number.format(shift.recipients)}</td>
              <td className="number">{number.format(shift.caregivers)}</td>
              <td>{differenceOf(shift, text)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function differenceOf({ shift, counts }: ImportedShift, text: Texts): string {
  if (shift === null) return text.files.isNew
  const { new: added, changed, gone } = counts
  return added + changed + gone === 0 ? text.files.isSame : text.files.counts(added, changed, gone)
}

/** `Mandag 23. november, dag` */
export const nameOf = ({ date, kind }: Pick<ImportedShift, 'date' | 'kind'>, text: Texts): string =>
  `${longDay(date, text)}, ${text.kinds[kind].toLowerCase()}`
