import type { RowReader } from '../row-reader.ts'
import type { Moment } from '../values/moment.ts'

/** A window may pass midnight when it is at most this long, seconds; longer, and its ends have changed places. Our choice. */
export const LONGEST_WINDOW_OVER_MIDNIGHT = 12 * 3600

/** Stands for a day that could not be read, in rows that are not used. 4 October 2024: no clock changes near it. */
export const SOME_DAY = 20_000

/** What a later time of the same row is measured from. */
export interface Since {
  /** Seconds since 1970. */
  readonly instant: number
  /** Its local day. */
  readonly day: number
  /** As the cell says it, for a fault. */
  readonly text: string
}

/**
 * The instant of a time that comes after another of its row. A time without a day that would lie before it is of the
 * next morning, if it then is at most `longest` seconds later; else the end is before the start, and reported.
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
  const sameDay = reader.instant(column, moment, since.day, END_OF_DAY)
  if (sameDay === undefined || sameDay > since.instant || (orEqual && sameDay === since.instant)) return sameDay
  if (moment.day === undefined) {
    const nextDay = reader.instant(column, moment, since.day + 1)
    if (nextDay === undefined || nextDay - since.instant <= longest) return nextDay
  }
  return reader.wrong('csv-end-before-start', column, { start: since.text, end: reader.cell(column) })
}

/** A day alone, as the end of something, includes the whole day. */
const END_OF_DAY = 86_400
