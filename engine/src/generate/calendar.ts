import { formatOffset, offsetSeconds } from '../time.ts'

const DAY_SECONDS = 86_400

/** Days since 1 January 1970 of a date (`2026-11-23`); NaN for what is no date. */
export const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 1000 / DAY_SECONDS

/** The date of a day number. */
export const dateOf = (day: number): string => new Date(day * DAY_SECONDS * 1000).toISOString().slice(0, 10)

/** 0 is Monday, 6 is Sunday. 1 January 1970 was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7

export const isWeekend = (day: number): boolean => weekdayOf(day) >= 5

/** Whole weeks since the Monday before 1 January 1970. */
export const weekOf = (day: number): number => Math.floor((day + 3) / 7)

/** Minutes after midnight. */
export const clock = (hours: number, minutes = 0): number => hours * 60 + minutes

/** The instant when clocks in the zone show so many minutes after the day's midnight (1440 and more: the next day). */
export function instantAt(day: number, minutes: number, timeZone: string): string {
  const local = day * DAY_SECONDS + minutes * 60
  const nearly = local - offsetSeconds(timeZone, local)
  const offset = offsetSeconds(timeZone, nearly)
  return new Date(local * 1000).toISOString().slice(0, 19) + formatOffset(offset)
}
