/** The Tuesday that the demo plans: ordinary winter time, no holiday. */
const DATE = '2026-11-24'

/** A time of the demo's day, from minutes after midnight. */
export function at(minutes: number): string {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${DATE}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:00+01:00`
}

/** Minutes after midnight. */
export const clock = (hours: number, minutes = 0): number => hours * 60 + minutes

/** A time on a day before the demo's. */
export function daysBefore(days: number, minutes: number): string {
  const day = String(24 - days).padStart(2, '0')
  return at(minutes).replace(DATE, `2026-11-${day}`)
}

export const SHIFT_STARTS = clock(7, 30)
export const SHIFT_ENDS = clock(15)
