import type { Shift } from '../../model/index.ts'

/** Something a shift does, in ticks. `at` and `left` are where it begins and where the caregiver is afterwards. */
export interface PlannedStop {
  readonly kind: 'visit' | 'activity' | 'break'
  readonly id: string
  readonly place: number
  readonly at: string
  readonly left: string
  readonly start: number
  readonly end: number
}

/** What a shift owes besides visits. A `reserve` is no stop: it is time in which nothing begins. */
export interface Duty {
  readonly kind: 'activity' | 'break' | 'reserve'
  readonly id: string
  /** Location, or `undefined` for wherever the caregiver is. */
  readonly location: string | undefined
  readonly duration: number
  readonly opens: number
  /** The latest start. */
  readonly closes: number
}

/** A shift that is being filled from its start to its end. */
export interface Route {
  readonly shift: Shift
  readonly start: number
  readonly rosterEnd: number
  /** When the caregiver must be back: the end, and the overtime that is allowed. */
  readonly latestReturn: number
  readonly stops: PlannedStop[]
  /** Breaks, activities and reserves still to come, the most urgent first. */
  duties: Duty[]
  /** Where the caregiver is, from when on. */
  here: string
  free: number
  /** A reserve that is being kept: nothing begins before this. */
  notBefore: number
  /** Travel and work so far, for adapted capacity. */
  filled: number
  readonly loads: Map<string, number>
  /** Nothing more fits. */
  resting: boolean
}
