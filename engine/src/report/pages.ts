import type { Language } from '../text/index.ts'

/** What every page of a report says besides its own matter. Every text is ready to show. */
export interface PageFrame {
  readonly language: Language
  /** What was planned, as the problem calls it. */
  readonly title: string
  /** Printed when, and which plan: `Skrevet ut 23.11. 14:52`, `Versjon 3F0A 91C2`. */
  readonly printed: string
  readonly version: string
  /** What must be said of the data: that it is made up, whose the map is, that travel times are estimates. */
  readonly notices: readonly string[]
}

/** What a line is about; how it looks follows from it. */
export type LineKind = 'address' | 'phone' | 'window' | 'task' | 'entry' | 'special' | 'together' | 'change' | 'note'

/** One line of a row or a head. `label` may be empty. */
export interface Line {
  readonly kind: LineKind
  readonly label: string
  readonly text: string
}

/** One row of a work list: a stop, or where the shift begins or ends. */
export interface ListRow {
  readonly kind: 'visit' | 'activity' | 'break' | 'edge'
  /** Which of the shift's stops; absent for an edge. */
  readonly stop?: number
  /** `09:20`, and when it ends. */
  readonly time: string
  readonly until: string
  /** When it was to begin by the reference; shown struck through. */
  readonly former?: string
  /** For whom, or what. */
  readonly title: string
  /** `25 min`; empty for an edge. */
  readonly length: string
  readonly letter?: string
  readonly service?: string
  /** `reise 6 min`; empty when there is no road. */
  readonly travel: string
  /** Where and for whom; then what, how in, and what to remember. */
  readonly where: readonly Line[]
  readonly how: readonly Line[]
  /** The row goes on from the page before. */
  readonly continued?: boolean
}

/** One shift's list, whole. */
export interface WorkList {
  readonly shift: string
  readonly shiftName: string
  readonly unit?: string
  readonly vacant: boolean
  /** Who has it, or that nobody has. */
  readonly who: string
  readonly day: string
  /** `07:30–15:00`, and more about the shift on the same line. */
  readonly hours: string
  readonly about: string
  readonly visitCount: number
  /** Keys, trainees, reserved time: label and text. */
  readonly facts: readonly Line[]
  /** Against the reference: what is no longer on this list. */
  readonly changes: readonly Line[]
  /** Who to call; empty when not known. */
  readonly call: string
  readonly legend: readonly LegendEntry[]
  readonly rows: readonly ListRow[]
}

export interface LegendEntry {
  readonly letter: string
  readonly name: string
}
