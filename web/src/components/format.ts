import type { Figures } from '@hjemrute/contract'
import type { Texts } from '../text/index.tsx'

/** `08:26`, where the shift is. */
export function clock(iso: string, text: Texts, timeZone = 'Europe/Oslo'): string {
  return new Intl.DateTimeFormat(text.locale, { hour: '2-digit', minute: '2-digit', timeZone }).format(new Date(iso))
}

/** `Tirsdag 24. november`, of a date. */
export function longDay(date: string, text: Texts): string {
  const format = new Intl.DateTimeFormat(text.locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  })
  const said = format.format(new Date(`${date}T12:00:00Z`))
  return said.charAt(0).toUpperCase() + said.slice(1)
}

/** `8 t 52 min`, to the minute. */
export function length(seconds: number, text: Texts): string {
  const minutes = Math.round(seconds / 60)
  return text.duration(Math.floor(minutes / 60), minutes % 60)
}

export const onTheWay = ({ travelSeconds, waitingSeconds }: Figures, text: Texts): string =>
  length(travelSeconds + waitingSeconds, text)

export const unassigned = ({ unassigned: count }: Figures, text: Texts): string =>
  new Intl.NumberFormat(text.locale).format(count)

/** `5,9` */
export function faces({ facesPerRecipient }: Figures, text: Texts): string {
  if (facesPerRecipient === null) return text.notKnown
  const format = new Intl.NumberFormat(text.locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  return format.format(facesPerRecipient)
}

export const minutesBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 60_000

/** Whole days from one date to another. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000

/** `tirsdag 14:52`, where the shift is. */
export function moment(iso: string, text: Texts, timeZone = 'Europe/Oslo'): string {
  const day = new Intl.DateTimeFormat(text.locale, { weekday: 'long', timeZone }).format(new Date(iso))
  return `${day} ${clock(iso, text, timeZone)}`
}
