import type { PageFrame, ShiftCalendar } from '@hjemrute/engine/report'
import { ICalCalendar, ICalEventClass } from 'ical-generator'

/** Milliseconds. */
const MINUTE = 60_000

/**
 * Calendars as one iCalendar file (RFC 5545), in UTC: every calendar shows it in its own local time, also in the nights when the
 * clock changes. `stamp`: when the file was made, ISO 8601.
 */
export function calendarFile(
  calendars: readonly ShiftCalendar[],
  { language, title }: PageFrame,
  stamp: string,
): string {
  const name = calendars.length === 1 ? calendars[0]!.name : title
  const file = new ICalCalendar({
    name,
    prodId: { company: 'Hjemrute', product: 'hjemrute', language: language.toUpperCase() },
  })
  for (const { uid, start, end, summary, place, description } of calendars.flatMap(({ events }) => events)) {
    file.createEvent({
      id: uid,
      stamp: new Date(stamp),
      // Calendars keep what they have unless the number is higher: a later printing replaces an earlier one.
      sequence: Math.floor(Date.parse(stamp) / MINUTE),
      start: new Date(start),
      end: new Date(end),
      summary,
      class: ICalEventClass.PRIVATE,
      ...(place === '' ? {} : { location: place }),
      ...(description === '' ? {} : { description }),
    })
  }
  return `${file.toString()}\r\n`
}
