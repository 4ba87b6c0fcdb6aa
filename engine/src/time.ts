/**
 * Time: ISO 8601 with offset at every edge, whole ticks from the horizon's start inside.
 * The only file that knows `Temporal`.
 */
import { fractionValue, parseFraction } from './units.ts'
import type { Ticks } from './units.ts'

export interface Clock {
  /** Seconds since 1970-01-01T00:00Z at tick 0; a whole number. */
  readonly originSeconds: number
  readonly ticksPerSecond: number
  /** IANA name, for offsets on the way out. */
  readonly timeZone: string
}

const ISO_PARTS = /^(.*?)(\.\d+)?(Z|[+-]\d\d:\d\d)$/i

/** Splits an ISO instant into whole seconds since 1970 and the fraction of a second; NaN for what is no instant. */
export function parseInstant(iso: string): { seconds: number; fraction: number } {
  const plain = plainInstant(iso)
  if (plain !== undefined) return { seconds: plain, fraction: 0 }
  const parts = ISO_PARTS.exec(iso)
  if (parts === null) return { seconds: NaN, fraction: NaN }
  const seconds = Date.parse(parts[1]! + parts[3]!) / 1000
  return { seconds, fraction: parts[2] === undefined ? 0 : Number(parts[2]) }
}

/** Seconds since 1970 of an ISO instant, its fraction included; NaN for what is no instant. */
export function instantSeconds(iso: string): number {
  const plain = plainInstant(iso)
  if (plain !== undefined) return plain
  const { seconds, fraction } = parseInstant(iso)
  return seconds + fraction
}

/** Days are few and instants many: a problem of a year has half a million of them on 400 days. Year, month and day as one number. */
const midnights = new Map<number, number>()
const MOST_MIDNIGHTS = 10_000
const [ZERO, COLON, PLUS, MINUS, LETTER_T] = [48, 58, 43, 45, 84] as const

/** The instant `2026-11-23T08:00:00+01:00`, written in just this way, without the cost of a general parser; else undefined. */
function plainInstant(iso: string): number | undefined {
  if (iso.length !== 25 || iso.charCodeAt(10) !== LETTER_T) return undefined
  const sign = iso.charCodeAt(19)
  const isPlain = iso.charCodeAt(13) === COLON && iso.charCodeAt(16) === COLON && iso.charCodeAt(22) === COLON
  if (!isPlain || (sign !== PLUS && sign !== MINUS)) return undefined
  const time = clockSeconds(iso, 11) + twoDigits(iso, 17)
  const offset = clockSeconds(iso, 20)
  if (!(time < 86_400 && offset < 86_400) || !(twoDigits(iso, 17) < 60)) return undefined
  if (iso.charCodeAt(4) !== MINUS || iso.charCodeAt(7) !== MINUS) return undefined
  const date = twoDigits(iso, 0) * 1_000_000 + twoDigits(iso, 2) * 10_000 + twoDigits(iso, 5) * 100 + twoDigits(iso, 8)
  if (Number.isNaN(date)) return undefined
  let midnight = midnights.get(date)
  if (midnight === undefined) {
    midnight = Date.parse(iso.slice(0, 10) + 'T00:00:00Z') / 1000
    if (midnights.size >= MOST_MIDNIGHTS) midnights.clear()
    midnights.set(date, midnight)
  }
  return midnight + time - (sign === PLUS ? offset : -offset)
}

/** Seconds of `hh:mm` at a place of a text; NaN where that is no time of day. */
function clockSeconds(text: string, at: number): number {
  const hours = twoDigits(text, at)
  const minutes = twoDigits(text, at + 3)
  return hours < 24 && minutes < 60 ? hours * 3600 + minutes * 60 : NaN
}

function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO
  const ones = text.charCodeAt(at + 1) - ZERO
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN
}

/** A clock whose tick 0 is the whole second at or before `horizonStart`. */
export function clockOf(horizonStart: string, ticksPerSecond: number | string, timeZone: string): Clock {
  const rate = parseFraction(ticksPerSecond)
  return {
    originSeconds: parseInstant(horizonStart).seconds,
    ticksPerSecond: rate === undefined ? NaN : fractionValue(rate),
    timeZone,
  }
}

/** Ticks from the horizon's start, rounded to the nearest whole tick. Negative before the horizon. */
export function toTicks(clock: Clock, iso: string): Ticks {
  const { seconds, fraction } = parseInstant(iso)
  return Math.round((seconds - clock.originSeconds + fraction) * clock.ticksPerSecond) as Ticks
}

/** A length in seconds as whole ticks, rounded to the nearest. */
export const durationToTicks = (clock: Clock, seconds: number): Ticks =>
  Math.round(seconds * clock.ticksPerSecond) as Ticks

/** A number of ticks as seconds. */
export const ticksToSeconds = (clock: Clock, ticks: number): number => ticks / clock.ticksPerSecond

/** The instant of a tick, with the time zone's offset at that instant; fractions of a second only when needed. */
export function toIso(clock: Clock, ticks: number): string {
  const micros = Math.round((ticks / clock.ticksPerSecond) * 1e6)
  const whole = Math.floor(micros / 1e6)
  const epochSeconds = clock.originSeconds + whole
  const offset = offsetSeconds(clock.timeZone, epochSeconds)
  const local = localText(epochSeconds + offset)
  const rest = micros - whole * 1e6
  const fraction = rest === 0 ? '' : '.' + String(rest).padStart(6, '0').replace(/0+$/, '')
  return local + fraction + formatOffset(offset)
}

const DAY_SECONDS = 86_400
/** Dates of days since 1970, as ISO 8601 writes them. */
const dates = new Map<number, string>()
const TWO_DIGITS = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, '0'))

/** `2026-11-23T08:00:00` for whole seconds of local time since 1970: a day is written once, and its seconds often. */
function localText(seconds: number): string {
  const day = Math.floor(seconds / DAY_SECONDS)
  let date = dates.get(day)
  if (date === undefined) {
    if (dates.size >= MOST_MIDNIGHTS) dates.clear()
    date = new Date(day * DAY_SECONDS * 1000).toISOString().slice(0, 11)
    dates.set(day, date)
  }
  const rest = seconds - day * DAY_SECONDS
  const minutes = Math.floor(rest / 60)
  return `${date}${TWO_DIGITS[Math.floor(minutes / 60)]}:${TWO_DIGITS[minutes % 60]}:${TWO_DIGITS[rest % 60]}`
}

/** A length in seconds the way people say it at the edges of the program: `1:05:09` style is left to `Intl`. */
export const secondsBetween = (from: string, to: string): number => {
  const a = parseInstant(from)
  const b = parseInstant(to)
  return b.seconds - a.seconds + (b.fraction - a.fraction)
}

/** Offsets change at most on a whole quarter of an hour, so one look-up per quarter is enough. */
const QUARTER_SECONDS = 900
const offsets = new Map<string, Map<number, number>>()

/** Seconds that local time is ahead of UTC at an instant (seconds since 1970); throws a RangeError for an unknown zone. */
export function offsetSeconds(timeZone: string, epochSeconds: number): number {
  let known = offsets.get(timeZone)
  if (known === undefined) offsets.set(timeZone, (known = new Map()))
  const quarter = Math.floor(epochSeconds / QUARTER_SECONDS)
  let offset = known.get(quarter)
  if (offset === undefined) {
    const instant = Temporal.Instant.fromEpochMilliseconds(quarter * QUARTER_SECONDS * 1000)
    offset = instant.toZonedDateTimeISO(timeZone).offsetNanoseconds / 1e9
    known.set(quarter, offset)
  }
  return offset
}

/** An offset in seconds as ISO 8601 writes it: `+01:00`. */
export function formatOffset(offset: number): string {
  const sign = offset < 0 ? '-' : '+'
  const minutes = Math.abs(offset) / 60
  return sign + String(Math.floor(minutes / 60)).padStart(2, '0') + ':' + String(minutes % 60).padStart(2, '0')
}

/**
 * The same time on the wall, `days` later in the time zone; an instant in a foreign offset comes back in the zone's own.
 * A time that the clock jumps over in spring comes an hour later; of one that comes twice in autumn it is the first.
 */
export function movedByDays(iso: string, days: number, timeZone: string): string {
  const local = Temporal.Instant.from(iso).toZonedDateTimeISO(timeZone).toPlainDateTime().add({ days })
  return local.toZonedDateTime(timeZone).toString({ timeZoneName: 'never' })
}

/**
 * A time of day, `09:00`, on the local day of an instant; ISO 8601. A time that the clock jumps over in spring comes an hour
 * later; of one that comes twice in autumn it is the first.
 */
export function clockOnDay(near: string, clock: string, timeZone: string): string {
  const date = Temporal.Instant.from(near).toZonedDateTimeISO(timeZone).toPlainDate()
  const local = date.toPlainDateTime(Temporal.PlainTime.from(clock))
  return local.toZonedDateTime(timeZone).toString({ timeZoneName: 'never' })
}

/** Whole days from one date to another, `2026-12-01`; negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days

/** The date some days after another, `2026-12-01`. */
export const dateAfter = (date: string, days: number): string => Temporal.PlainDate.from(date).add({ days }).toString()

/** The date in a time zone at an instant (milliseconds since 1970), `2026-12-01`. */
export const dateAt = (epochMilliseconds: number, timeZone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toZonedDateTimeISO(timeZone).toPlainDate().toString()

/** True when the time zone's name is known to this runtime. */
export function isTimeZone(timeZone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(timeZone)
    return true
  } catch {
    return false
  }
}

/** Midnight as a date begins in a time zone, or the first instant after it; `2026-12-01T00:00:00+01:00`. */
export const startOfDate = (date: string, timeZone: string): string =>
  Temporal.PlainDate.from(date).toZonedDateTime(timeZone).toString({ timeZoneName: 'never' })
