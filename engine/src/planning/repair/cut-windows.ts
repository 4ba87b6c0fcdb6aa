import type { Problem, Visit } from '../../model/index.ts'
import { secondsBetween, toIso } from '../../time.ts'
import type { Clock } from '../../time.ts'

type Windows = Visit['windows']

const isBefore = (a: string, b: string): boolean => secondsBetween(a, b) > 0
export const later = (a: string, b: string): string => (isBefore(a, b) ? b : a)
export const earlier = (a: string, b: string): string => (isBefore(a, b) ? a : b)

const windowsOf = ({ horizon }: Problem, visit: Visit): Windows =>
  visit.windows.length > 0 ? visit.windows : [{ opens: horizon.start, hardCloses: horizon.end }]

/**
 * A visit that begins at `from` at the earliest; closings stay, so that one that has passed leaves no time. A soft
 * opening becomes hard: a start before it, at a price, could not be told from one before `from`.
 */
export function notBefore(problem: Problem, visit: Visit, from: string): Visit {
  const windows = windowsOf(problem, visit).map((window) => ({ ...window, opens: later(window.opens, from) }))
  return { ...visit, opening: 'hard', windows }
}

/**
 * A visit that is over by `from` or begins at `to` at the earliest; `undefined` when no time is left for it. A window
 * that reaches over the stretch becomes two.
 */
export function notDuring(problem: Problem, clock: Clock, visit: Visit, from: string, to: string): Visit | undefined {
  const longest = Math.max(...visit.staffing.map(({ duration, offset }) => duration + offset))
  const lastStart = toIso(
    clock,
    Math.floor((secondsBetween(problem.horizon.start, from) - longest) * clock.ticksPerSecond),
  )
  const closing = visit.closingBinds === 'end' ? from : lastStart
  const windows = windowsOf(problem, visit).flatMap((window) => {
    const { softCloses: _soft, ...hard } = window
    const closes = window.hardCloses === undefined ? closing : earlier(window.hardCloses, closing)
    const early =
      isBefore(closes, window.opens) || isBefore(closing, window.opens) ? [] : [{ ...window, hardCloses: closes }]
    const fitsSoft = window.softCloses !== undefined && !isBefore(closes, window.softCloses)
    const before = early.map((each) => (fitsSoft ? each : { ...hard, hardCloses: each.hardCloses! }))
    const opens = later(window.opens, to)
    const isOver = window.hardCloses !== undefined && isBefore(window.hardCloses, opens)
    return [...before, ...(isOver ? [] : [{ ...window, opens }])]
  })
  if (windows.length === 0) return undefined
  windows.sort((a, b) => -secondsBetween(a.opens, b.opens))
  return { ...visit, opening: 'hard', windows }
}
