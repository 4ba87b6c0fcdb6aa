import type { ProblemInput } from '../../../model/index.ts'
import type { CsvReport, RowPlace } from '../csv-report.ts'
import type { CsvLanguage } from '../headings/index.ts'
import type { LocalClock } from '../values/local-clock.ts'
import { PlaceBook } from './place-book.ts'
import { Registry } from './registry.ts'

export type RecipientInput = NonNullable<ProblemInput['recipients']>[number]
export type CaregiverInput = NonNullable<ProblemInput['caregivers']>[number]
export type ShiftInput = ProblemInput['shifts'][number]
export type VisitInput = ProblemInput['visits'][number]
export type ActivityInput = NonNullable<ProblemInput['activities']>[number]

/** A thing that a row became, and the row. */
export interface Placed<T> {
  readonly value: T
  readonly place: RowPlace
}

/** A caregiver's absence, seconds since 1970. Without factors the caregiver is away. */
export interface AbsenceRow {
  readonly caregiver: string
  readonly from: number
  /** Infinity: nobody knows until when. */
  readonly to: number
  readonly capacityFactor: number | undefined
  readonly serviceTimeFactor: number | undefined
}

/** A shift's instants in seconds since 1970, beside what goes into the problem. */
export interface ShiftRow {
  readonly shift: ShiftInput
  readonly start: number
  readonly end: number
}

/** A visit and the days it may be on, for the horizon; undefined for any day. */
export interface VisitRow {
  readonly visit: VisitInput
  readonly from: number | undefined
  readonly to: number | undefined
}

/** Everything that has been read so far, and what reading needs. */
export class Reading {
  readonly report: CsvReport
  readonly clock: LocalClock
  readonly language: CsvLanguage
  /** The day of rows that state none, when there is only one. */
  readonly onlyDay: number | undefined
  readonly places = new PlaceBook()
  /** A table of places was given: a place that is named must stand in it. */
  placesAreKnown = false
  readonly recipientIds = new Registry('recipients')
  readonly caregiverIds = new Registry('caregivers')
  readonly shiftIds = new Registry('shifts')
  readonly visitIds = new Registry('visits')
  /** Recipient → the id of their home. */
  readonly homes = new Map<string, string>()
  readonly recipients: Placed<RecipientInput>[] = []
  readonly caregivers = new Map<string, Placed<CaregiverInput>>()
  readonly shifts: Placed<ShiftRow>[] = []
  readonly absences: AbsenceRow[] = []
  readonly visits: Placed<VisitRow>[] = []
  /** Files or rows could not be read: what they would have told is not missing. */
  isIncomplete = false
  /** File → how many rows got an id of ours. */
  readonly idsMade = new Map<string, number>()
  private readonly spellings = new Map<string, string>()
  private readonly qualificationLists = new Map<string, readonly { code: string; level?: number }[]>()

  constructor(report: CsvReport, clock: LocalClock, language: CsvLanguage, onlyDay: number | undefined) {
    this.report = report
    this.clock = clock
    this.language = language
    this.onlyDay = onlyDay
  }

  /** One spelling for a qualification: the first that was met. Case and spaces do not tell two apart. */
  qualification(code: string): string {
    const key = code.toLowerCase().replace(/\s+/g, ' ').trim()
    const known = this.spellings.get(key)
    if (known !== undefined) return known
    this.spellings.set(key, code)
    return code
  }

  /** `legemidler, helsefag:2`: codes, each with the level it must have. */
  qualifications(cells: readonly string[]): readonly { code: string; level?: number }[] {
    const key = cells.join('\n')
    let list = this.qualificationLists.get(key)
    if (list === undefined) {
      list = cells.map((cell) => {
        const [, code = cell, level] = /^(.*\S)\s*:\s*(\d{1,3})$/.exec(cell) ?? []
        return { code: this.qualification(code), ...(level === undefined ? {} : { level: Number(level) }) }
      })
      this.qualificationLists.set(key, list)
    }
    return list
  }

  /** The caregiver of an id; made when nothing more is known of anyone. */
  caregiver(id: string, place: RowPlace): CaregiverInput {
    let found = this.caregivers.get(id)
    if (found === undefined) this.caregivers.set(id, (found = { value: { id }, place }))
    return found.value
  }
}
