import type { Seconds } from '../../units.ts'
import type { AgreementLevel } from './levels.ts'

/**
 * What is counted in a limit's window.
 *
 * - `ordinary`: work within the normal limits; `overtime`: work beyond them (§ 10-6 (2)); `work`: both
 * - `rest`: the longest unbroken time off · `break`: breaks in a day's work · `sunday`: Sundays with work
 */
export type Counted = 'ordinary' | 'overtime' | 'work' | 'rest' | 'break' | 'sunday'

/** What an agreement of one level may do to a limit. */
export interface LevelRule {
  readonly paragraph: string
  /** The limit under an agreement that states none; absent: the agreement must state it. */
  readonly value?: number
  /** The furthest that such an agreement can go; Infinity or 0 when the law sets no end. */
  readonly furthest: number
}

/** One limit of chapter 10. Values are seconds, or a number of Sundays. */
export interface LimitRow {
  readonly paragraph: string
  readonly counts: Counted
  readonly unit: 's' | 'count'
  /** `greater`: a ceiling, which an agreement raises. `smaller`: a floor, which an agreement lowers. */
  readonly looser: 'greater' | 'smaller'
  /** Length of the period the limit speaks of; absent where it speaks of one day's work or of Sundays in a row. */
  readonly window?: Seconds
  /** The limit without any agreement. */
  readonly statutory: number
  /** Levels not named here cannot loosen the limit. */
  readonly levels: Readonly<Partial<Record<AgreementLevel, LevelRule>>>
  /** The date from which the limit reads as it does. */
  readonly since: string
}

/** A level whose agreements reach `value`, and no further. */
export const upTo = (paragraph: string, value: number): LevelRule => ({ paragraph, value, furthest: value })

/** A level whose agreements may set any ceiling, or any floor, but must state it. */
export const anyCeiling = (paragraph: string): LevelRule => ({ paragraph, furthest: Infinity })
export const anyFloor = (paragraph: string): LevelRule => ({ paragraph, furthest: 0 })

/** National unions may depart from the whole chapter by collective agreement. */
export const NATIONAL_CEILING = anyCeiling('§ 10-12 (4)')
export const NATIONAL_FLOOR = anyFloor('§ 10-12 (4)')
