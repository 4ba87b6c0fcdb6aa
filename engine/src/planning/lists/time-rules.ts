import type { Problem, Visit } from '../../model/index.ts'
import { lengthOf, ticksOf } from '../day.ts'
import type { Day } from '../day.ts'

/** A visit's own limits of time in ticks. */
export interface TimeRules {
  readonly windows: readonly { readonly opens: number; readonly soft: number; readonly hard: number }[]
  readonly opensSoftly: boolean
  readonly closesAtEnd: boolean
  /** Locked starts of the visit. */
  readonly pins: readonly number[]
  /** Of each place. */
  readonly offsets: readonly number[]
}

/** A dependency in ticks. */
export interface Tie {
  readonly first: string
  readonly second: string
  readonly fromEnd: boolean
  readonly least: number
  readonly most: number
}

export function timeRulesOf(day: Day, visit: Visit): TimeRules {
  const { start, end } = day.problem.horizon
  const stated = visit.windows.length > 0 ? visit.windows : [{ opens: start, softCloses: undefined, hardCloses: end }]
  return {
    windows: stated
      .map(({ opens, softCloses, hardCloses }) => ({
        opens: ticksOf(day, opens),
        soft: softCloses === undefined ? Infinity : ticksOf(day, softCloses),
        hard: hardCloses === undefined ? Infinity : ticksOf(day, hardCloses),
      }))
      .sort((a, b) => a.opens - b.opens),
    opensSoftly: visit.opening === 'soft' && visit.windows.length > 0,
    closesAtEnd: visit.closingBinds === 'end',
    pins: visit.pins.flatMap((pin) => (pin.start === undefined ? [] : [ticksOf(day, pin.start)])),
    offsets: visit.staffing.map(({ offset }) => lengthOf(day, offset)),
  }
}

/** Every tie, by each of the two visits. */
export function tiesOf(day: Day, { dependencies }: Problem): ReadonlyMap<string, readonly Tie[]> {
  const ties = new Map<string, Tie[]>()
  for (const { first, second, from, minimumGap, maximumGap } of dependencies) {
    const tie: Tie = {
      first,
      second,
      fromEnd: from === 'end',
      least: minimumGap === undefined ? -Infinity : lengthOf(day, minimumGap),
      most: maximumGap === undefined ? Infinity : lengthOf(day, maximumGap),
    }
    for (const id of new Set([first, second])) ties.set(id, [...(ties.get(id) ?? []), tie])
  }
  return ties
}

/** The window a start is judged by: the last that has opened, or else the first. */
export const windowAt = ({ windows }: TimeRules, start: number): TimeRules['windows'][number] =>
  windows.findLast(({ opens }) => opens <= start) ?? windows[0]!

/** The first start of a place at or after an instant that lies in a window; the instant itself when all are over. */
export function startAt(rules: TimeRules, place: number, from: number, length: number): number {
  const { windows, opensSoftly, closesAtEnd, pins, offsets } = rules
  const first = opensSoftly ? -Infinity : windows[0]!.opens
  let start = Math.max(from, first)
  for (const pin of pins) start = Math.max(start, pin + offsets[place]!)
  for (let w = 0; w < windows.length; w++) {
    const { opens, hard } = windows[w]!
    const next = windows[w + 1]?.opens ?? Infinity
    const begin = Math.max(start, w === 0 ? first : opens)
    if (begin < next && (closesAtEnd ? begin + length : begin) <= hard) return begin
  }
  return start
}

/** Ticks by which a start passes the closing that binds it, and by which it is off its locks. */
export function passedBy(rules: TimeRules, place: number, start: number, length: number): number {
  let passed = Math.max(0, (rules.closesAtEnd ? start + length : start) - windowAt(rules, start).hard)
  for (const pin of rules.pins) passed += Math.abs(start - pin - rules.offsets[place]!)
  return passed
}
