import { crew } from './unit-kinds/index.ts'
import type { Position, ShiftTemplate, UnitKindParameters } from './unit-kinds/index.ts'

/** Nobody goes by bicycle there, some of the short weekday shifts are whole ones, and a few shifts more are needed. */
export function whereRoadsAreLong(kind: UnitKindParameters): UnitKindParameters {
  const byCar = (positions: readonly Position[]): Position[] =>
    positions.map((each) => (each.mode === 'bicycle' ? { ...each, mode: 'car' } : each))
  const shifts = kind.shifts.map((each) => ({ ...each, weekday: byCar(each.weekday), weekend: byCar(each.weekend) }))
  const lengthened = WHOLE_FOR_SHORT.reduce(lengthen, shifts)
  return { ...kind, shifts: lengthened.map(withOneMore), carsShort: 0 }
}

/** One health worker more in the busy hours: every evening, and by day on weekends. */
function withOneMore(shift: ShiftTemplate): ShiftTemplate {
  const more = crew(1, 'healthWorker')
  const { code, weekday, weekend } = shift
  if (code === 'AK') return { ...shift, weekday: [...weekday, ...more], weekend: [...weekend, ...more] }
  return code === 'DK' ? { ...shift, weekend: [...weekend, ...more] } : shift
}

/** Which short shifts become which whole ones, and how many. */
const WHOLE_FOR_SHORT = [
  { short: 'DK', whole: 'D', count: 2 },
  { short: 'AK', whole: 'A', count: 1 },
] as const

function lengthen(shifts: ShiftTemplate[], { short, whole, count }: (typeof WHOLE_FOR_SHORT)[number]): ShiftTemplate[] {
  const moved = shifts.find(({ code }) => code === short)?.weekday.slice(-count) ?? []
  return shifts.map((each) => {
    if (each.code === short) return { ...each, weekday: each.weekday.slice(0, -count) }
    return each.code === whole ? { ...each, weekday: [...each.weekday, ...moved] } : each
  })
}
