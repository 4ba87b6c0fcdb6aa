import { HEADINGS } from '../headings/index.ts'
import type { CsvLanguage } from '../headings/index.ts'
import type { ChoiceColumn } from '../tables.ts'
import { parseInstant } from '../../../time.ts'
import { dayText, localClock, timeText } from '../values/local-clock.ts'
import type { LocalClock } from '../values/local-clock.ts'

/** Writes values as cells that read back as they were: decimal comma, local days and times, words of one language. */
export class CellWriter {
  readonly language: CsvLanguage
  readonly clock: LocalClock
  private readonly words

  constructor(language: CsvLanguage, timeZone: string) {
    this.language = language
    this.clock = localClock(timeZone)
    this.words = HEADINGS[language]
  }

  number(value: number | undefined): string {
    return value === undefined ? '' : String(value).replace('.', ',')
  }

  /** Minutes, or seconds with their unit where minutes would be long: 100 s. */
  duration(seconds: number | undefined): string {
    if (seconds === undefined) return ''
    return Number.isInteger(seconds / 6) ? this.number(seconds / 60) : `${this.number(seconds)} s`
  }

  yes(value: boolean | undefined): string {
    return value === true ? this.words.yes[0] : ''
  }

  yesNo(value: boolean): string {
    return value ? this.words.yes[0] : this.words.no[0]
  }

  get anyDay(): string {
    return this.words.anyDay[0]
  }

  get unlimited(): string {
    return this.words.unlimited[0]
  }

  /** The word for a choice; nothing for its default. */
  choice(column: ChoiceColumn, value: string | undefined, byDefault: string): string {
    if (value === undefined || value === byDefault) return ''
    const words = this.words.choices[column] as Readonly<Record<string, readonly string[]>>
    return words[value]?.[0] ?? ''
  }

  /** `2026-11-23` */
  day(instant: string): string {
    return dayText(this.clock.wall(epochOf(instant)).day)
  }

  /**
   * The time of day, `07:30`, when it reads back as the instant on `day` (days since 1970), or on the next one where
   * `mayBeNext`; else with its own day. The later of two times that look alike in autumn has its offset.
   */
  time(
    instant: string | undefined,
    day: number | undefined,
    mayBeNext: (next: number) => boolean = () => false,
  ): string {
    if (instant === undefined) return ''
    const epoch = epochOf(instant)
    const wall = this.clock.wall(epoch)
    const isHere = day !== undefined && (wall.day === day || (wall.day === day + 1 && mayBeNext(epoch)))
    return isHere ? this.clockText(epoch) : `${dayText(wall.day)} ${this.clockText(epoch)}`
  }

  /** A day with its time, the day alone where the time is `bare` seconds after midnight. */
  moment(instant: string | undefined, bare: number): string {
    if (instant === undefined) return ''
    const { day, seconds } = this.clock.wall(epochOf(instant))
    return seconds === bare ? dayText(day) : `${dayText(day)} ${this.clockText(epochOf(instant))}`
  }

  private clockText(epoch: number): string {
    const { seconds, second } = this.clock.wall(epoch)
    const text = timeText(seconds)
    return (text.endsWith(':00') ? text.slice(0, 5) : text) + (second ? this.clock.iso(epoch).slice(19) : '')
  }
}

/** Whole seconds since 1970. */
export const epochOf = (instant: string): number => parseInstant(instant).seconds
