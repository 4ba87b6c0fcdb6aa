import { DAY_SECONDS } from './local-clock.ts'

/** A day, a time of day, or both, as a cell says it. */
export interface Moment {
  /** Days since 1970-01-01. */
  readonly day?: number
  /** Seconds after midnight, 0 to 86,400. */
  readonly seconds?: number
  /** Seconds that local time is ahead of UTC, where the cell says so: which of two 02:30 in autumn. */
  readonly offset?: number
}

/** `nonsense`: no day or time at all. `impossible`: looks like one that does not exist, as 30 February or 25:00. */
export type NoMoment = 'nonsense' | 'impossible'

/** Serial numbers of Excel, 2000 to 2099: days since 30 December 1899. */
const EXCEL_DAY_0 = -25_569
const SERIAL = /^(\d{5})(?:[.,](\d+))?$/
const FIRST_DAY = daysOf(2000, 1, 1)!
const LAST_DAY = daysOf(2099, 12, 31)!

const WEEKDAY = /^(?:man|mån|tir|tys|ons|tor|fre|lør|lau|søn|sun|mon|tue|wed|thu|fri|sat)\p{L}*\.?,?\s+(?=\d)/iu
const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]\s*|$)/i
const NORDIC_DATE = /^(\d{1,2})[./-]\s?(\d{1,2})[./-]\s?(\d{4}|\d{2})\.?(?:\s+|$)/
const COMPACT_DATE = /^(20\d{2})(\d{2})(\d{2})(?:\s+|$)/
const NAMED_DATE = /^(\d{1,2})\.?\s*(\p{L}{3,9})\.?\s+(\d{4})(?:\s+|$)/u
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'des']
const ENGLISH_MONTHS: Readonly<Record<string, number>> = { may: 5, oct: 10, dec: 12 }

const CLOCK = /^(?:kl\.?\s*)?(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]0+)?)?(?:\s*(Z|[+-]\d{2}:\d{2}))?$/i
const HOUR = /^(?:kl\.?\s*)?(\d{1,2})$/i
const FOUR_DIGITS = /^(?:kl\.?\s*)?(\d{2})(\d{2})$/i
/** A part of a day, as Excel keeps times: 0,3125 is 07:30. */
const DAY_PART = /^0[.,](\d+)$/

/**
 * Reads a day, a time, or a day with a time, in the ways people and spreadsheets write them. Days outside 2000–2099 are
 * impossible; Excel's own day 0 before a time is only a time. `0.25` is refused: it may be a quarter past midnight or
 * a quarter of a day.
 */
export function readMoment(cell: string): Moment | NoMoment {
  const text = cell.replace(/\s+/g, ' ').trim().replace(WEEKDAY, '')
  const serial = SERIAL.exec(text)
  if (serial !== null) return fromSerial(Number(serial[1]), serial[2])
  const found = readDay(text)
  if (found === undefined) return readTime(text)
  if (found.day === undefined) return 'impossible'
  const rest = text.slice(found.length).trim()
  if (rest === '') return onDay(found.day)
  const time = readTime(rest)
  if (typeof time === 'string') return time
  // 1899-12-30 and 1900-01-01 are what Excel calls no day at all.
  if (found.day === EXCEL_DAY_0 || found.day === EXCEL_DAY_0 + 2 || found.day === EXCEL_DAY_0 + 1) return time
  const on = onDay(found.day)
  return typeof on === 'string' ? on : { ...on, ...time }
}

function onDay(day: number): Moment | NoMoment {
  return day >= FIRST_DAY && day <= LAST_DAY ? { day } : 'impossible'
}

function fromSerial(days: number, fraction: string | undefined): Moment | NoMoment {
  const day = days + EXCEL_DAY_0
  const on = onDay(day)
  if (typeof on === 'string') return 'nonsense'
  if (fraction === undefined) return on
  const seconds = Math.round(Number(`0.${fraction}`) * DAY_SECONDS)
  return seconds === DAY_SECONDS ? { day: day + 1, seconds: 0 } : { day, seconds }
}

/** The day that a text begins with, and how much of the text it is; `day` is undefined when there is no such day. */
function readDay(text: string): { day: number | undefined; length: number } | undefined {
  const iso = ISO_DATE.exec(text) ?? COMPACT_DATE.exec(text)
  if (iso !== null) return { day: daysOf(Number(iso[1]), Number(iso[2]), Number(iso[3])), length: iso[0].length }
  const nordic = NORDIC_DATE.exec(text)
  if (nordic !== null) {
    const [all, day, month, year] = nordic
    return { day: daysOf(fullYear(year!), Number(month), Number(day)), length: all.length }
  }
  const named = NAMED_DATE.exec(text)
  if (named === null) return undefined
  const [all, day, word, year] = named
  const month = monthOf(word!)
  return month === 0 ? undefined : { day: daysOf(Number(year), month, Number(day)), length: all.length }
}

function monthOf(word: string): number {
  const start = word.toLowerCase().slice(0, 3)
  return ENGLISH_MONTHS[start] ?? MONTHS.indexOf(start) + 1
}

const fullYear = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year))

/** Days since 1970-01-01, or undefined for a day that no calendar has. */
export function daysOf(year: number, month: number, day: number): number | undefined {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? date.getTime() / (DAY_SECONDS * 1000) : undefined
}

function readTime(text: string): Moment | NoMoment {
  const part = DAY_PART.exec(text)
  if (part !== null) {
    if (text[1] === '.' && part[1]!.length === 2) return 'nonsense'
    return { seconds: Math.round(Number(`0.${part[1]}`) * DAY_SECONDS) }
  }
  const clock = CLOCK.exec(text) ?? HOUR.exec(text) ?? FOUR_DIGITS.exec(text)
  if (clock === null) return 'nonsense'
  const [hours, minutes, seconds] = [clock[1], clock[2] ?? 0, clock[3] ?? 0].map(Number) as [number, number, number]
  const total = hours * 3600 + minutes * 60 + seconds
  if (minutes > 59 || seconds > 59 || total > DAY_SECONDS) return 'impossible'
  const offset = clock[4] === undefined ? undefined : offsetOf(clock[4])
  return { seconds: total, ...(offset === undefined ? {} : { offset }) }
}

function offsetOf(text: string): number {
  if (text.toUpperCase() === 'Z') return 0
  const seconds = Number(text.slice(1, 3)) * 3600 + Number(text.slice(4, 6)) * 60
  return text.startsWith('-') ? -seconds : seconds
}
