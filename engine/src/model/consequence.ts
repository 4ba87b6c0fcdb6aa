import type { TermDifference } from './explanation.ts'
import type { PlanEdit, Stopped } from './plan-edit.ts'
import type { TimeWindow } from './time-window.ts'
import type { Violation } from './violation.ts'

/**
 * What an edit would change, before it is made. Instants are ISO 8601, lengths seconds, costs seconds of staff time;
 * a change is what is after less what is before, so that less is negative. Ids only, never names of people.
 */

/** What one shift could do with a place that is lifted: its best place, or the shortest reason that it has none. */
export interface LaneOffer {
  readonly shift: string
  readonly fits?: {
    readonly start: string
    /** Change of all travel. */
    readonly travelSeconds: number
  }
  readonly stopped?: Stopped
}

/** A place that would begin at another time. */
export interface MovedPlace {
  readonly visit: string
  readonly place: number
  readonly start: string
  readonly before: string
}

export interface ChangedList {
  readonly shift: string
  /** Places of this list that begin at another time; the one that is moved is not among them. */
  readonly moved: readonly MovedPlace[]
  /** Not one of the lists that the place leaves or comes to: it changes for the sake of a tie. */
  readonly follows: boolean
}

export interface Consequence {
  readonly edit: PlanEdit
  readonly start: string
  /** When the place begins now; `undefined`: it is in the tray. */
  readonly before: string | undefined
  /** The window that the start is judged by; `undefined`: any time. */
  readonly window: TimeWindow | undefined
  /** Change of travel on the list that is left, the list that is come to, and all together. */
  readonly travelSeconds: { readonly from: number; readonly to: number; readonly total: number }
  /** Change of all waiting. */
  readonly waitingSeconds: number
  /** How well the recipient knows the caregiver: visits in fourteen days before, and different faces with and without the edit. */
  readonly faces: {
    readonly timesInFourteenDays: number
    readonly different: number
    readonly differentBefore: number
  }
  /** How far behind the whole list may run before something on it is late; `undefined`: nobody works it now. */
  readonly slackSeconds: { readonly now: number; readonly before: number | undefined }
  /** Change of the plan's cost. */
  readonly costSeconds: number
  /** The terms of the cost that differ, the greatest first. */
  readonly terms: readonly TermDifference[]
  /** What is left to do that is not now: a visit with some of its places filled. All other rules stop an edit. */
  readonly broken: readonly Violation[]
  readonly lists: readonly ChangedList[]
  /** Of the whole plan after the edit. */
  readonly figures: {
    readonly travelSeconds: number
    readonly waitingSeconds: number
    /** Visits without a place. */
    readonly unassigned: number
  }
}

/** Either what an edit would change or what stops it. */
export type Foreseen = Consequence | { readonly stopped: Stopped }
