import type { CsvReport, RowPlace } from './csv-report.ts'
import type { CsvFaultCode } from './fault-codes.ts'
import { foldOnce } from './fold.ts'
import { CHOICE_BY_WORD, NO, YES } from './headings/index.ts'
import type { CsvLanguage } from './headings/index.ts'
import { HEADINGS } from './headings/index.ts'
import { nameOf } from './recognise-sheet.ts'
import { columnLetter } from './sheet.ts'
import type { NamedSheet, PlacedColumn } from './sheet.ts'
import { shown, shownChoice } from './shown.ts'
import { CHOICES, columnsOf } from './tables.ts'
import type { ChoiceColumn } from './tables.ts'
import { readDuration, readNumber, readPair } from './values/amounts.ts'
import { splitIds, splitLines, splitPositions } from './values/lists.ts'
import { DAY_SECONDS } from './values/local-clock.ts'
import type { LocalClock } from './values/local-clock.ts'
import { readMoment } from './values/moment.ts'
import type { Moment, NoMoment } from './values/moment.ts'
import { undone } from './values/neutral.ts'
import { isNationalNumber, readPhone } from './values/phone-number.ts'

/** Longest length of time in a cell, seconds: a week, in which everything the model allows fits. */
const LONGEST_DURATION = 7 * DAY_SECONDS
/** Moments and lists that are remembered: a year of days and the minutes of a day are far fewer. */
const MOST_KNOWN = 20_000
const NONE: readonly string[] = []

/** What reading needs besides the sheet. */
export interface ReadingContext {
  readonly report: CsvReport
  readonly clock: LocalClock
  readonly language: CsvLanguage
}

/**
 * Reads the cells of one row at a time by column, and reports what is wrong with each. A missing column and an empty
 * cell are alike: undefined, false or an empty list. After a fault the value is undefined, `isWrong` is true, and the
 * reader goes on.
 */
export class RowReader {
  readonly sheet: NamedSheet
  isWrong = false
  private cells: readonly string[] = []
  private index = 0
  private placed: RowPlace | undefined
  private readonly context: ReadingContext
  private readonly moments = new Map<string, Moment | NoMoment>()
  private readonly lists = new Map<string, readonly string[]>()
  private readonly present = new Map<readonly string[], boolean>()
  /** A word as it is compared; a column holds the same few again and again. */
  readonly folded = foldOnce()

  constructor(sheet: NamedSheet, context: ReadingContext) {
    this.sheet = sheet
    this.context = context
  }

  /** Goes to a row; `index` from 0. */
  moveTo(index: number, cells: readonly string[]): void {
    this.index = index
    this.cells = cells
    this.isWrong = false
    this.placed = undefined
  }

  get place(): RowPlace {
    return (this.placed ??= { file: this.sheet.file, row: this.index + 1 })
  }

  has(column: string): boolean {
    return this.sheet.columns.has(column)
  }

  /** Has the sheet any of these columns? Most sheets lack most, and asking a year's rows one by one takes time. */
  hasAny(columns: readonly string[]): boolean {
    let known = this.present.get(columns)
    if (known === undefined) this.present.set(columns, (known = columns.some((column) => this.has(column))))
    return known
  }

  /** The cell's text without spaces around it; empty when there is none. */
  cell(column: string): string {
    const placed = this.sheet.columns.get(column)
    const cell = placed === undefined ? undefined : this.cells[placed.index]
    return cell === undefined || cell === '' ? '' : undone(cell.trim())
  }

  isEmpty(column: string): boolean {
    return this.cell(column) === ''
  }

  text(column: string): string | undefined {
    return this.cell(column) || undefined
  }

  /** An id; one that must not be empty is reported when it is. */
  id(column: string): string | undefined {
    const text = this.cell(column)
    if (text === '') {
      const needed = columnsOf(this.sheet.table)[column]?.filled === true
      return needed ? this.wrong('csv-cell-missing', column) : undefined
    }
    return text.length === 11 && isNationalNumber(text) ? this.wrong('csv-national-number', column) : text
  }

  ids(column: string): readonly string[] {
    const text = this.cell(column)
    return text === '' ? NONE : splitIds(text)
  }

  /** Lines of text. Rows with the same text share the list. */
  lines(column: string): readonly string[] {
    const text = this.cell(column)
    if (text === '') return NONE
    let list = this.lists.get(text)
    if (list === undefined) {
      list = splitLines(text)
      if (this.lists.size < MOST_KNOWN) this.lists.set(text, list)
    }
    return list
  }

  positions(column: string): string[] {
    return splitPositions(this.cell(column))
  }

  phone(column: string): string | undefined {
    const text = this.cell(column)
    // The value is a person's, or a whole address in the wrong column: never shown.
    return text === '' ? undefined : (readPhone(text) ?? this.wrong('csv-not-a-phone-number', column))
  }

  /** Yes or no; `no` when empty. */
  yesNo(column: string, text = this.cell(column)): boolean {
    if (text === '') return false
    const word = this.folded(text)
    if (YES.has(word)) return true
    if (!NO.has(word)) this.wrongValue('csv-not-yes-or-no', column, text)
    return false
  }

  choice<Column extends ChoiceColumn>(column: Column): (typeof CHOICES)[Column][number] | undefined {
    const text = this.cell(column)
    if (text === '') return undefined
    const own = CHOICE_BY_WORD[column].get(this.folded(text))
    if (own !== undefined) return own as (typeof CHOICES)[Column][number]
    const words = HEADINGS[this.context.language].choices[column] as Readonly<Record<string, readonly string[]>>
    const choices = CHOICES[column].map((choice) => words[choice]![0]!).join(', ')
    const value = shownChoice(text)
    return this.wrong('csv-not-a-choice', column, { ...(value === undefined ? {} : { value }), choices })
  }

  number(column: string, minimum: number, maximum: number): number | undefined {
    const text = this.cell(column).replace(/\s*%$/, '')
    if (text === '') return undefined
    const value = readNumber(text)
    if (value === undefined) return this.wrongValue('csv-not-a-number', column, text)
    return this.within(column, value, minimum, maximum)
  }

  whole(column: string, minimum: number, maximum: number): number | undefined {
    const value = this.number(column, minimum, maximum)
    return value === undefined || Number.isInteger(value)
      ? value
      : this.wrongValue('csv-not-a-number', column, this.cell(column))
  }

  /** Degrees, WGS 84, from one column or two. */
  coordinate(): { lat: number; lon: number } | undefined {
    const pair = this.cell('coordinate')
    if (pair !== '') {
      const read = readPair(pair)
      if (read === undefined) return this.wrongValue('csv-not-a-coordinate', 'coordinate', pair)
      const lat = this.within('coordinate', read.lat, -90, 90)
      const lon = this.within('coordinate', read.lon, -180, 180)
      return lat === undefined || lon === undefined ? undefined : { lat, lon }
    }
    const [hasLat, hasLon] = [!this.isEmpty('lat'), !this.isEmpty('lon')]
    if (!hasLat && !hasLon) return undefined
    if (!hasLat || !hasLon) return this.wrong('csv-cell-missing', hasLat ? 'lon' : 'lat')
    const lat = this.number('lat', -90, 90)
    const lon = this.number('lon', -180, 180)
    return lat === undefined || lon === undefined ? undefined : { lat, lon }
  }

  /** Seconds. */
  duration(column: string, text = this.cell(column)): number | undefined {
    if (text === '') {
      const needed = columnsOf(this.sheet.table)[column]?.filled === true
      return needed ? this.wrong('csv-cell-missing', column) : undefined
    }
    const seconds = readDuration(text, this.column(column)?.unit)
    if (seconds === undefined) return this.wrongValue('csv-not-a-duration', column, text)
    if (seconds <= LONGEST_DURATION) return seconds
    return this.wrong('csv-out-of-range', column, {
      value: Math.round(seconds / 60),
      minimum: 0,
      maximum: LONGEST_DURATION / 60,
    })
  }

  /** The day of a date column, days since 1970. */
  day(column: string): number | undefined {
    const text = this.cell(column)
    if (text === '') return undefined
    const moment = this.read(text)
    if (moment === 'impossible') return this.wrongValue('csv-impossible-date', column, text)
    if (moment === 'nonsense' || moment.day === undefined) return this.wrongValue('csv-not-a-date', column, text)
    return moment.day
  }

  /** What a cell of a day or a time says, not yet an instant; undefined when empty or wrong. */
  moment(column: string, text = this.cell(column)): Moment | undefined {
    if (text === '') {
      const needed = columnsOf(this.sheet.table)[column]?.filled === true
      return needed ? this.wrong('csv-cell-missing', column) : undefined
    }
    const moment = this.read(text)
    if (typeof moment !== 'string') return moment
    return this.wrongValue(moment === 'impossible' ? 'csv-impossible-date' : 'csv-not-a-time', column, text)
  }

  /**
   * The instant of a moment, seconds since 1970. `day`: of a moment that names none. `bare`: seconds after midnight for
   * a day without a time. Reports a day that is missing, and an hour that the clock skips.
   */
  instant(column: string, moment: Moment | undefined, day: number | undefined, bare = 0): number | undefined {
    if (moment === undefined) return undefined
    const on = moment.day ?? day
    if (on === undefined) return this.wrong('csv-date-missing', column)
    const seconds = moment.seconds ?? bare
    if (moment.offset !== undefined) return on * DAY_SECONDS + seconds - moment.offset
    return this.context.clock.at(on, seconds) ?? this.wrongValue('csv-time-skipped', column, this.cell(column))
  }

  /** What the file calls a column, or what we would. */
  headingOf(column: string): string {
    return this.column(column)?.heading ?? nameOf(this.context.language, this.sheet.table, column)
  }

  /** Reports a fault of a cell. */
  wrong(code: CsvFaultCode, column: string, values: Record<string, string | number> = {}): undefined {
    this.isWrong = true
    const letter = columnLetter(this.column(column)?.index ?? 0)
    this.context.report.add(code, { ...this.place, column: this.headingOf(column), ...values }, letter)
  }

  /** The same, with the cell's value where it is no person's. */
  wrongValue(code: CsvFaultCode, column: string, text: string): undefined {
    const value = shown(text)
    return this.wrong(code, column, value === undefined ? {} : { value })
  }

  /** Reports a fault of the row as a whole. */
  wrongRow(code: CsvFaultCode, values: Record<string, string | number> = {}): undefined {
    this.isWrong = true
    this.context.report.add(code, { ...this.place, ...values })
  }

  private column(column: string): PlacedColumn | undefined {
    return this.sheet.columns.get(column)
  }

  private within(column: string, value: number, minimum: number, maximum: number): number | undefined {
    if (value >= minimum && value <= maximum) return value
    return this.wrong('csv-out-of-range', column, { value, minimum, maximum })
  }

  private read(text: string): Moment | NoMoment {
    let moment = this.moments.get(text)
    if (moment === undefined) {
      moment = readMoment(text)
      if (this.moments.size < MOST_KNOWN) this.moments.set(text, moment)
    }
    return moment
  }
}
