import { dateAt, formatOffset, instantSeconds, offsetSeconds } from '@hjemrute/engine/time'

/**
 * A time of day, `HH:MM`, on the day of an instant in its time zone, and some seconds later; ISO 8601 in the zone's own
 * offset. Of a time that comes twice when clocks go back, one of the two.
 */
export function instantOnDay(near: string, clock: string, timeZone: string, later: number): string {
  const date = dateAt(instantSeconds(near) * 1000, timeZone)
  const asUtc = instantSeconds(`${date}T${clock}:00Z`)
  const instant = asUtc - offsetSeconds(timeZone, asUtc - offsetSeconds(timeZone, asUtc)) + later
  const offset = offsetSeconds(timeZone, instant)
  return new Date((instant + offset) * 1000).toISOString().slice(0, 19) + formatOffset(offset)
}
