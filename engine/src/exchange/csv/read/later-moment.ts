import type { RowReader } from '../row-reader.ts'
import { DAY_SECONDS } from '../values/local-clock.ts'
import type { Moment } from '../values/moment.ts'

/** A window may pass midnight when it is at most this long, seconds; longer, and its ends have changed places. Our choice. */
export const LONGEST_WINDOW_OVER_MIDNIGHT = 12 * 3600

/** Stands for a day that could not be read, in rows that are not used. 4 October 2024: no clock changes near it. */
export const SOME_DAY = 20_000

/** What a later time of the same row is measured from. */
export interface Since {
  /** Seconds since 1970. */
  readonly instant: number
  /** Its local day, and what the clock shows, seconds after midnight. */
  readonly day: number
  readonly seconds: number
  /** As the cell says it, for a fault. */
  readonly text: string
}

/**
 * The instant of a time that comes after another of its row. A time without a day that the clock shows before it is of
 * the next morning, if that is at most `longest` seconds later; else the end is before the start, and reported.
 * `orEqual`: the two may be the same instant.
 */
export function laterMoment(
  reader: RowReader,
  column: string,
  moment: Moment | undefined,
  since: Since,
  { longest, orEqual }: { longest: number; orEqual: boolean },
): number | undefined {
  if (moment === undefined) return undefined
  const isNext = isNextMorning(moment, since, orEqual)
  const instant = reader.instant(column, moment, isNext ? since.day + 1 : since.day, END_OF_DAY)
  if (instant === undefined) return undefined
  const length = instant - since.instant
  if (isNext ? length <= longest : length > 0 || (orEqual && length === 0)) return instant
  return reader.wrong('csv-end-before-start', column, { start: since.text, end: reader.cell(column) })
}

/** By the clock on the wall: which of two days it is has to be known before its instant can be. */
export function isNextMorning({ day, seconds, offset }: Moment, since: Since, orEqual: boolean): boolean {
  if (day !== undefined || seconds === undefined) return false
  // A stated offset tells two times of the same night apart that look alike.
  if (offset !== undefined) return since.day * DAY_SECONDS + seconds - offset < since.instant
  return seconds < since.seconds || (seconds === since.seconds && !orEqual)
}

/** A day alone, as the end of something, includes the whole day. */
const END_OF_DAY = 86_400
