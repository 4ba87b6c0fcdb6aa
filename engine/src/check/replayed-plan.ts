import type {
  Activity,
  Break,
  Caregiver,
  Plan,
  Problem,
  Recipient,
  ResolvedObjective,
  Shift,
  ShiftPlan,
  StaffingPlace,
  Stop,
  TravelTable,
  Visit,
} from '../model/index.ts'
import type { Clock } from '../time.ts'

/** One stretch of road as the problem's own matrices have it. */
export interface ReplayedLeg {
  readonly from: string
  readonly to: string
  /** Travel plus the fixed time of arriving at `to`; 0 when both are the same location. */
  readonly ticks: number
  readonly metres: number
}

/** A stop with its stated times in ticks, and what those times ought to follow from. */
export interface ReplayedStop {
  readonly stated: Stop
  /** What is done: one of these, or none of them when the plan names something unknown. */
  readonly visit: Visit | undefined
  readonly staffing: StaffingPlace | undefined
  readonly activity: Activity | undefined
  readonly pause: Break | undefined
  /** false: it happens where the caregiver already is (telephone, video, indoors; an activity without a location). */
  readonly hasOwnPlace: boolean
  /** Location ids where the stop begins and where the caregiver is afterwards. */
  readonly at: string
  readonly left: string
  /** From the stop before, or from the shift's start location. */
  readonly leg: ReplayedLeg
  /** End of the stop before + leg; for the first stop departure + leg. */
  readonly arrival: number
  readonly start: number
  readonly end: number
  /** start − arrival, never below 0. */
  readonly waiting: number
}

/** One shift's day. */
export interface ReplayedRoute {
  readonly shift: Shift
  readonly start: number
  readonly end: number
  /** What the plan says; absent for a shift that the plan does not mention. */
  readonly stated: ShiftPlan | undefined
  /** Who works it: the plan's word on a vacant shift, otherwise the roster's. `null`: nobody yet. */
  readonly caregiverId: string | null
  readonly caregiver: Caregiver | undefined
  /** The caregiver's id, or the vacant shift standing for a caregiver of its own. */
  readonly who: string
  readonly mode: string
  readonly used: boolean
  readonly stops: readonly ReplayedStop[]
  /** When the start location ought to be left and the end location reached; the shift's start when unused. */
  readonly departure: number
  readonly return: number
  readonly home: ReplayedLeg
  /** Every leg, the way home included; none when unused. */
  readonly legs: readonly ReplayedLeg[]
}

/** One caregiver's part of a visit, as placed. */
export interface PlacedPlace {
  readonly visit: Visit
  readonly staffing: StaffingPlace
  readonly place: number
  readonly stop: ReplayedStop
  readonly route: ReplayedRoute
}

export interface ReplayedVisit {
  readonly visit: Visit
  readonly places: readonly PlacedPlace[]
  /** At least one place is in the plan; whether all are is the rule `coverage`. */
  readonly placed: boolean
  /** Start of the visit: of its places with offset 0, else the least start − offset. NaN when not placed. */
  readonly start: number
  /** The latest end of its places. NaN when not placed. */
  readonly end: number
}

/** A plan laid out in plain objects and whole ticks, every shift of the problem together. */
export interface ReplayedPlan {
  readonly problem: Problem
  readonly plan: Plan
  readonly travel: TravelTable
  readonly clock: Clock
  readonly objective: ResolvedObjective
  readonly order: 'visit' | 'patient'
  readonly routes: readonly ReplayedRoute[]
  readonly visits: ReadonlyMap<string, ReplayedVisit>
  readonly places: readonly PlacedPlace[]
  readonly recipients: ReadonlyMap<string, Recipient>
  /** Ids that the plan itself lists as unassigned. */
  readonly unassignedVisits: ReadonlySet<string>
  readonly unassignedActivities: ReadonlySet<string>
}
