import type { ProblemInput } from '../../model/index.ts'
import { instantSeconds, secondsBetween } from '../../time.ts'

export type RosterShift = ProblemInput['shifts'][number]
export type ShiftKind = 'day' | 'evening' | 'night' | 'long'

/** The shifts of a unit that are planned together: those of one date and one part of the day. */
export interface Gathered {
  readonly unit: string
  /** Of the start; a night belongs to the date it begins. */
  readonly date: string
  kind: ShiftKind
  readonly shifts: RosterShift[]
  /** Seconds since 1970, from the first start to the last end. */
  from: number
  to: number
}

/** Hours of the clock where the evening and the night begin, and where the morning does. Usual rosters; our choice. */
const [MORNING, EVENING, NIGHT] = [4, 13, 20] as const
/** From this length on a shift that begins in the morning is a long one. Hours. */
const LONG = 10

export const partOfDay = (iso: string): 'day' | 'evening' | 'night' => {
  const hour = Number(iso.slice(11, 13))
  if (hour < MORNING || hour >= NIGHT) return 'night'
  return hour < EVENING ? 'day' : 'evening'
}

/**
 * Gathers shifts by unit, date and part of the day. Long shifts are planned with the day's where there are any, since
 * they share its morning; where all are long, the shift that is planned is a long one. Instants are in local time.
 */
export function gatherShifts(shifts: readonly RosterShift[], unitOf: (shift: RosterShift) => string): Gathered[] {
  const found = new Map<string, Gathered>()
  for (const shift of shifts) {
    const [unit, date, kind] = [unitOf(shift), shift.start.slice(0, 10), partOfDay(shift.start)]
    const key = `${unit} ${date} ${kind}`
    const [from, to] = [instantSeconds(shift.start), instantSeconds(shift.end)]
    const gathered = found.get(key)
    if (gathered === undefined) {
      found.set(key, { unit, date, kind, shifts: [shift], from, to })
      continue
    }
    gathered.shifts.push(shift)
    gathered.from = Math.min(gathered.from, from)
    gathered.to = Math.max(gathered.to, to)
  }
  for (const gathered of found.values())
    if (gathered.kind === 'day' && gathered.shifts.every(isLong)) gathered.kind = 'long'
  return [...found.values()]
}

const isLong = ({ start, end }: RosterShift): boolean => secondsBetween(start, end) >= LONG * 3600
