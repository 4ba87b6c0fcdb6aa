import type { Visit } from '../../model/index.ts'
import { ticksOf } from '../day.ts'
import type { Day } from '../day.ts'

/** One window in ticks; a closing that is not there is Infinity. */
interface Window {
  readonly opens: number
  /** The latest start as far as the window is concerned. */
  readonly latest: number
}

/**
 * The earliest legal start of a visit at or after `from`, `longest` being its longest place with offset; Infinity when
 * there is none. A start is judged by the last window that has opened, so a gap between windows is waited out.
 * A soft closing is treated as hard when lateness must be 0.
 */
export function earliestStart(day: Day, visit: Visit, from: number, longest: number): number {
  const pinned = visit.pins.find(({ start }) => start !== undefined)?.start
  const windows = windowsOf(day, visit, longest)
  const opens = visit.opening === 'soft' && visit.windows.length > 0 ? -Infinity : windows[0]!.opens
  let start = Math.max(from, opens)
  if (pinned !== undefined) {
    if (start > ticksOf(day, pinned)) return Infinity
    start = ticksOf(day, pinned)
  }
  for (;;) {
    const position = Math.max(
      0,
      windows.findLastIndex((window) => window.opens <= start),
    )
    if (start <= windows[position]!.latest) return start
    const next = windows.find((window) => window.opens > start)
    if (next === undefined || pinned !== undefined) return Infinity
    start = next.opens
  }
}

/** When the visit should have begun: its last soft closing, or hard one. */
export function lastClosing(day: Day, visit: Visit): number {
  const closings = visit.windows.map(({ softCloses, hardCloses }) => softCloses ?? hardCloses)
  const last = closings.at(-1)
  return last === undefined ? Infinity : ticksOf(day, last)
}

function windowsOf(day: Day, visit: Visit, longest: number): Window[] {
  const { start, end } = day.problem.horizon
  const before = visit.closingBinds === 'end' ? longest : 0
  if (visit.windows.length === 0) return [{ opens: ticksOf(day, start), latest: ticksOf(day, end) - before }]
  const lateIsIllegal = day.problem.objective.terms.lateness?.hard === true
  return visit.windows
    .map(({ opens, softCloses, hardCloses }) => {
      const closings = [hardCloses, ...(lateIsIllegal ? [softCloses] : [])].filter((iso) => iso !== undefined)
      const latest = Math.min(Infinity, ...closings.map((iso) => ticksOf(day, iso))) - before
      return { opens: ticksOf(day, opens), latest }
    })
    .sort((a, b) => a.opens - b.opens)
}
