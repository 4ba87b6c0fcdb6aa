import { formatOffset, offsetSeconds } from '../../../time.ts'

/** Milliseconds since 1970, whole: a limit met exactly is met exactly, and a night of 23 hours has 23 hours. */
export type Milliseconds = number

export interface Stretch {
  readonly start: Milliseconds
  readonly end: Milliseconds
}

/** A break as given. An unpaid one is no working time. */
export interface GivenBreak extends Stretch {
  readonly paid: boolean
}

/** A stretch of time at the employer's disposal. */
export interface WorkPeriod extends Stretch {
  /** The planned shift; `undefined` for work before or after the horizon, which is given and only looked back on. */
  readonly shift: string | undefined
  /** false: a planned shift without a stop, whose breaks are the caregiver's own affair. */
  readonly used: boolean
  /** When the roster says it ends. */
  readonly ordinaryEnd: Milliseconds
  /** Overtime that a leader has accepted; Infinity for any. */
  readonly acceptedOvertime: Milliseconds
  readonly breaks: readonly GivenBreak[]
}

export const HOUR: Milliseconds = 3_600_000
export const DAY: Milliseconds = 24 * HOUR

/** The part of a stretch inside a window, ms; never negative. */
export const overlap = (stretch: Stretch, from: Milliseconds, to: Milliseconds): Milliseconds =>
  Math.max(0, Math.min(stretch.end, to) - Math.max(stretch.start, from))

/** The time inside a window of stretches that are sorted and do not overlap. */
export function timeWithin(stretches: readonly Stretch[], from: Milliseconds, to: Milliseconds): Milliseconds {
  return stretches.reduce((total, stretch) => total + overlap(stretch, from, to), 0)
}

/** An instant in local time, to whole seconds: `2026-11-23T08:00:00+01:00`. */
export function localIso(timeZone: string, instant: Milliseconds): string {
  const seconds = Math.floor(instant / 1000)
  const offset = offsetSeconds(timeZone, seconds)
  return new Date((seconds + offset) * 1000).toISOString().slice(0, 19) + formatOffset(offset)
}
