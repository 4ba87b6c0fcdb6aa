import type { ShiftSummary } from '@hjemrute/contract'
import { Link } from '@tanstack/react-router'
import { useShifts } from '../api/queries.ts'
import { longDay } from '../components/format.ts'
import { useText } from '../text/index.tsx'
import { useCurrentShift } from './current-shift.ts'

/** Which shift this is, and the way to those beside it: the dates before and after, and the parts of the day. */
export function ShiftInHeader() {
  const { text } = useText()
  const { data: list } = useShifts()
  const current = useCurrentShift()
  const shift = list?.shifts.find(({ id }) => id === current)
  if (list === undefined || shift === undefined) return null
  const before = list.shifts.filter(({ date }) => date < shift.date)
  const after = list.shifts.filter(({ date }) => date > shift.date)
  const parts = partsOf(list.shifts, shift)
  return (
    <>
      <span className="place">{shift.unit.name}</span>
      <span className="dates">
        <Step to={nearest(before, before.at(-1)?.date, shift)} label={text.shifts.earlier} sign="‹" />
        <span className="date">{longDay(shift.date, text)}</span>
        <Step to={nearest(after, after[0]?.date, shift)} label={text.shifts.later} sign="›" />
      </span>
      <nav className="parts" aria-label={text.shifts.partsOfDay}>
        {parts.map((each) => (
          <Link
            key={each.id}
            to="/shifts/$shift"
            params={{ shift: each.id }}
            className="part"
            {...(each.id === shift.id ? { 'aria-current': 'page' as const } : {})}
          >
            {text.kinds[each.kind]}
          </Link>
        ))}
      </nav>
    </>
  )
}

function Step({
  to,
  label,
  sign,
}: {
  readonly to: ShiftSummary | undefined
  readonly label: string
  readonly sign: string
}) {
  if (to === undefined) return null
  return (
    <Link to="/shifts/$shift" params={{ shift: to.id }} className="step" aria-label={label}>
      <span aria-hidden="true">{sign}</span>
    </Link>
  )
}

/** The shifts of a date, one of each kind: the unit's own, or else that of a team that serves it, as by night. */
function partsOf(shifts: readonly ShiftSummary[], { date, unit }: ShiftSummary): ShiftSummary[] {
  const onDate = shifts.filter((shift) => shift.date === date)
  const kinds = [...new Set(onDate.map(({ kind }) => kind))]
  return kinds.map((kind) => {
    const ofKind = onDate.filter((shift) => shift.kind === kind)
    return ofKind.find((shift) => shift.unit.id === unit.id) ?? ofKind[0]!
  })
}

/** The shift of a date that is most like this one: the same part of the day, the same unit. */
function nearest(
  shifts: readonly ShiftSummary[],
  date: string | undefined,
  { kind, unit }: ShiftSummary,
): ShiftSummary | undefined {
  const onDate = shifts.filter((shift) => shift.date === date)
  const same = onDate.filter((shift) => shift.kind === kind)
  return same.find((shift) => shift.unit.id === unit.id) ?? same[0] ?? onDate[0]
}
