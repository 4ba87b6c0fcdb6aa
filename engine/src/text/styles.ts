import { isTimeZone, parseInstant } from '../time.ts'
import type { Values, Writer } from './fill-template.ts'
import type { Language } from './sentence.ts'

/** Norwegian Nynorsk and Bokmål write numbers alike, but not days. English is British. */
const LOCALES: Readonly<Record<Language, string>> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }

export const DEFAULT_TIME_ZONE = 'Europe/Oslo'

/** What a writer takes from its language's table. */
export interface Lexicon {
  /** Words for kinds, types and limits, by the code's own word. */
  readonly words: Readonly<Record<string, string>>
  /** What the terms are called, by name. */
  readonly termLabel: (term: string) => string | undefined
}

/**
 * How instants are written: in full; or, where the reader knows the day, as a time of day; or, where there are several
 * days, with the day after it.
 */
export type Days = 'full' | 'one' | 'several'

/**
 * How one language writes values: numbers, dates and units through `Intl`. `timeZone`: of the instants; an unknown one
 * gives Europe/Oslo. Making a writer is slow; keep it.
 */
export function writerFor(
  language: Language,
  lexicon: Lexicon,
  timeZone = DEFAULT_TIME_ZONE,
  days: Days = 'full',
): Writer {
  const locale = LOCALES[language]
  const plurals = new Intl.PluralRules(locale)
  const number = numberFormat(locale)
  const either = new Intl.ListFormat(locale, { type: 'disjunction' })
  const both = new Intl.ListFormat(locale, { type: 'conjunction' })
  const zone = isTimeZone(timeZone) ? timeZone : DEFAULT_TIME_ZONE
  const clock = clockFormat(locale, zone, days === 'several')
  const instant =
    days === 'full' ? instantFormat(locale, zone) : (iso: string) => `${language === 'en' ? '' : 'kl. '}${clock(iso)}`
  const duration = (seconds: number): string => durationText(locale, both, seconds)
  const word = (value: string | number): string => {
    const words = String(value).split('|')
    return either.format(words.map((one) => own(lexicon.words, one) ?? one))
  }
  const place = (value: string | number): string => {
    const [kind = '', ...id] = String(value).split('/')
    return id.length === 0 ? word(kind) : `${word(kind)} ${id.join('/')}`
  }
  const styles: Readonly<Record<string, (value: string | number, values: Values) => string>> = {
    plain: (value) => (typeof value === 'number' ? number(value) : value),
    word,
    Word: (value) => capitalised(word(value)),
    either: (value) => either.format(String(value).split(', ')),
    all: (value) => both.format(String(value).split(', ')),
    among: (value) => own(lexicon.words, `among ${value}`) ?? String(value),
    term: (value) => lexicon.termLabel(String(value))?.toLowerCase() ?? String(value),
    place,
    Place: (value) => capitalised(place(value)),
    Label: (value) => capitalised(String(value)),
    clock: (value) => clock(String(value)),
    cost: (value) => duration(toTheMinute(Number(value))),
    instant: (value) => instant(String(value)),
    duration: (value) => duration(Number(value)),
    kilometres: (value) => unitText(locale, 'kilometer', Number(value) / 1000),
    kroner: (value) => moneyText(locale, Number(value) / 100),
    percent: (value) => numberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })(Number(value)),
    measure: (value, { unit }) =>
      unit === 's' ? duration(Number(value)) : measureText(locale, Number(value), String(unit ?? '')),
  }
  return {
    style: (style, value, values) => styles[style]?.(value, values),
    plural: (count, one, other) => `${number(count)} ${plurals.select(count) === 'one' ? one : other}`,
  }
}

/** Makers of `Intl` objects are slow; each is made once. */
const formats = new Map<string, (value: number) => string>()

function numberFormat(locale: string, options: Intl.NumberFormatOptions = {}): (value: number) => string {
  const key = locale + JSON.stringify(options)
  let format = formats.get(key)
  if (format === undefined) {
    const made = new Intl.NumberFormat(locale, options)
    formats.set(key, (format = (value) => made.format(value)))
  }
  return format
}

const unitText = (locale: string, unit: string, value: number): string =>
  numberFormat(locale, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 1 })(value)

const moneyText = (locale: string, value: number): string =>
  numberFormat(locale, { style: 'currency', currency: 'NOK', maximumFractionDigits: 0 })(value)

/** Amounts that are no time: metres, a number of things, or a load's own unit. */
function measureText(locale: string, amount: number, unit: string): string {
  if (unit === 'm') return unitText(locale, 'kilometer', amount / 1000)
  const number = numberFormat(locale)(amount)
  return unit === 'count' || unit === '' ? number : `${number} ${unit}`
}

const UNITS = [
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const

/** Hours and minutes as people say them: two units at most, the smaller one rounded. Never days: a week is 40 hours. */
function durationText(locale: string, both: Intl.ListFormat, seconds: number): string {
  const sign = seconds < 0 ? '−' : ''
  let rest = Math.abs(seconds)
  if (!Number.isFinite(rest)) return `${sign}∞`
  if (rest < 60) return sign + unitText(locale, 'second', rest)
  const largest = UNITS.findIndex(([, size]) => rest >= size)
  const [, smallest] = UNITS[largest + 1] ?? UNITS[largest]!
  rest = Math.round(rest / smallest) * smallest
  const parts: string[] = []
  for (const [unit, size] of UNITS.slice(largest, largest + 2)) {
    const count = Math.floor(rest / size)
    rest -= count * size
    if (count > 0) parts.push(unitText(locale, unit, count))
  }
  return sign + both.format(parts)
}

/** What need not be told to the second: whole minutes, and whole seconds below one minute. */
const toTheMinute = (seconds: number): number =>
  Math.abs(seconds) < 59.5 ? Math.round(seconds) : Math.round(seconds / 60) * 60

/** Writes the local time of day of an instant, in whole minutes that have begun, on request with the day after it. */
function clockFormat(locale: string, timeZone: string, withDay: boolean): (iso: string) => string {
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone })
  const day = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone })
  return (iso) => {
    const { seconds } = parseInstant(iso)
    if (!Number.isFinite(seconds)) return iso
    const written = time.format(seconds * 1000)
    return withDay ? `${written} ${day.format(seconds * 1000)}` : written
  }
}

/** Writes the local day and time of an instant; the text itself when it is none. Seconds only where there are any. */
function instantFormat(locale: string, timeZone: string): (iso: string) => string {
  const day = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const
  const time = { hour: '2-digit', minute: '2-digit' } as const
  const toTheMinute = new Intl.DateTimeFormat(locale, { ...day, ...time, timeZone })
  const toTheSecond = new Intl.DateTimeFormat(locale, { ...day, ...time, second: '2-digit', timeZone })
  return (iso) => {
    const { seconds } = parseInstant(iso)
    if (!Number.isFinite(seconds)) return iso
    return (seconds % 60 === 0 ? toTheMinute : toTheSecond).format(seconds * 1000)
  }
}

/** Only words of the table: values come from files of others, and may be called `constructor`. */
const own = (words: Lexicon['words'], key: string): string | undefined =>
  Object.hasOwn(words, key) ? words[key] : undefined

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
