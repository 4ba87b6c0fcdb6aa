import type { Limits } from '../../../model/index.ts'
import { DAY, timeWithin } from './work-period.ts'
import type { Milliseconds, Stretch, WorkPeriod } from './work-period.ts'

/** Working time without unpaid breaks, and the period it belongs to. */
export interface Work extends Stretch {
  readonly period: WorkPeriod
}

export interface Overtime extends Work {
  /** The normal limit that was used up. */
  readonly because: 'normalDay' | 'normalWeek'
}

export interface SplitWork {
  readonly ordinary: readonly Work[]
  readonly overtime: readonly Overtime[]
}

/** Working time of the periods, sorted; time in two periods at once counts for the one that began first. */
export function workOf(periods: readonly WorkPeriod[]): Work[] {
  const pieces = periods.flatMap(withoutUnpaidBreaks).sort((a, b) => a.start - b.start)
  let until = -Infinity
  return pieces.flatMap((piece) => {
    const start = Math.max(piece.start, until)
    until = Math.max(piece.end, until)
    return start < piece.end ? [{ ...piece, start }] : []
  })
}

function withoutUnpaidBreaks(period: WorkPeriod): Work[] {
  const unpaid = period.breaks.filter(({ paid }) => !paid).sort((a, b) => a.start - b.start)
  const starts = unpaid.reduce((until, { end }) => [...until, Math.max(until.at(-1)!, end)], [period.start])
  const ends = [...unpaid.map(({ start }) => start), period.end]
  return starts.map((start, k) => ({ start, end: ends[k]!, period }))
}

/** The limits of a period, and from when its 24 hours may count. */
export interface Norm {
  readonly limits: Limits
  readonly dayFrom: Milliseconds
}

/**
 * Divides work into ordinary work and overtime (§ 10-6 (2): what exceeds the normal limits is overtime).
 *
 * Walking forward in time, work is ordinary while the ordinary work of the 24 hours before it, and of the 7 days
 * before it, is less than the normal limit; otherwise it is overtime. So no hour is counted as overtime twice, and an
 * evening's overtime does not make the next morning overtime too.
 */
export function splitWork(work: readonly Work[], normOf: (period: WorkPeriod) => Norm): SplitWork {
  const ordinary: Work[] = []
  const overtime: Overtime[] = []
  for (const piece of work) {
    const { limits, dayFrom } = normOf(piece.period)
    let now = piece.start
    while (now < piece.end) {
      const day = gateAt(ordinary, now, DAY, limits.normalDay.value * 1000, dayFrom)
      const week = gateAt(ordinary, now, 7 * DAY, limits.normalWeek.value * 1000, -Infinity)
      const end = Math.min(piece.end, day.until, week.until)
      if (day.open && week.open) ordinary.push({ ...piece, start: now, end })
      else overtime.push({ ...piece, start: now, end, because: day.open ? 'normalWeek' : 'normalDay' })
      now = end
    }
  }
  return { ordinary, overtime }
}

interface Gate {
  /** Is there room for ordinary work from now on? */
  readonly open: boolean
  /** The answer holds at least until then; always later than now. */
  readonly until: Milliseconds
}

/**
 * A window of `length` that moves with the clock: work enters at `now`, and what lies `length` back leaves. While as
 * much leaves as enters, a full window stays full and the work is ordinary.
 */
function gateAt(
  ordinary: readonly Work[],
  now: Milliseconds,
  length: Milliseconds,
  limit: Milliseconds,
  from: Milliseconds,
): Gate {
  const tail = now - length
  const room = limit - timeWithin(ordinary, Math.max(tail, from), now)
  const leaving = tail >= from && ordinary.some(({ start, end }) => start <= tail && tail < end)
  const nextChange = Math.min(...[from, ...ordinary.flatMap(({ start, end }) => [start, end])].filter((t) => t > tail))
  const open = room > 0 || (room === 0 && leaving)
  const roomChanges = open !== leaving
  return { open, until: Math.min(nextChange + length, roomChanges ? now + Math.abs(room) : Infinity) }
}
