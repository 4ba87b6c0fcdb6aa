import type { Shift } from '../../model/index.ts'
import { lengthOf, ticksOf } from './day.ts'
import type { Day } from './day.ts'
import { dutiesOf } from './duties.ts'
import type { Duty } from './duties.ts'

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

export function emptyRoute(day: Day, shift: Shift): Route {
  const start = ticksOf(day, shift.start)
  const overtime =
    shift.endBinds === 'hard' ? 0 : shift.allowedOvertime === null ? Infinity : lengthOf(day, shift.allowedOvertime)
  const rosterEnd = ticksOf(day, shift.end)
  return {
    shift,
    start,
    rosterEnd,
    latestReturn: rosterEnd + overtime,
    stops: [],
    duties: dutiesOf(day, shift),
    here: shift.startLocation,
    free: start,
    notBefore: start,
    filled: 0,
    loads: new Map(),
    resting: false,
  }
}
