import type { QualityRow } from '@hjemrute/contract'

/** From noon on, a clock in a night shift is of its own evening; before, of the next morning. */
const NOON = '12:00'
const DAY = 86_400_000

/** A time of day in a shift as an instant, with the offset that Norway has then. */
export function instantIn({ date, kind }: Pick<QualityRow, 'date' | 'kind'>, clock: string): string {
  const isNext = kind === 'night' && clock < NOON
  const day = isNext ? new Date(Date.parse(date) + DAY).toISOString().slice(0, 10) : date
  const format = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Oslo', timeZoneName: 'longOffset' })
  const parts = format.formatToParts(new Date(`${day}T${clock}:00Z`))
  const offset = parts.find(({ type }) => type === 'timeZoneName')?.value.replace('GMT', '') ?? ''
  return `${day}T${clock}:00${offset === '' ? 'Z' : offset}`
}
