/**
 * A home care instance as the published sets of the University of Udine state it, both variants read into one shape.
 * Times are in the instance's unit (minutes), from 0.
 */
export interface HomeCareInstance {
  readonly name?: string
  readonly horizon?: number
  readonly terminals: readonly InstancePlace[]
  readonly caregivers: readonly InstanceCaregiver[]
  readonly patients: readonly InstancePatient[]
  /** Travel time between matrix indices. */
  readonly distances: readonly (readonly number[])[]
  readonly lunch?: { readonly start: number; readonly end: number; readonly duration: number }
  readonly metBy: 'start' | 'end'
  /** Leaves as late as it can (`free`), or at the shift's start. */
  readonly departure: 'free' | 'atShiftStart'
  /** Weights by component, as in the unified formulation; undefined: the interdependent formulation's thirds. */
  readonly components?: ReadonlyMap<CostComponent, number | 'HARD'>
}

export interface InstancePlace {
  readonly id: string
  readonly index: number
  readonly coordinate?: { readonly lat: number; readonly lon: number }
}

export interface InstanceCaregiver {
  readonly id: string
  readonly abilities: readonly string[]
  readonly from: string
  readonly to: string
  /** Absent: no limit. */
  readonly shift?: { readonly start: number; readonly end: number }
  readonly lunch: boolean
}

export interface InstancePatient extends InstancePlace {
  readonly services: readonly { readonly service: string; readonly duration: number }[]
  readonly windows: readonly { readonly start: number; readonly end: number }[]
  readonly tie: Tie
  readonly optional: boolean
  readonly preferred: readonly string[] | null
  readonly incompatible: readonly string[]
}

/** How the services of one patient are tied; the gaps of `sequential` are from start to start. */
export type Tie =
  | { readonly type: 'single' | 'independent' | 'simultaneous' }
  | { readonly type: 'sequential'; readonly minimum: number; readonly maximum: number }

/** The components of the unified formulation's cost; `incompabilities` is spelt as the instances spell it. */
export const COST_COMPONENTS = [
  'travel_time',
  'total_tardiness',
  'highest_tardiness',
  'total_waiting_time',
  'max_waiting_time',
  'total_extra_time',
  'max_idle_time',
  'caregiver_preferences',
  'incompabilities',
  'qualification',
  'optional_patients',
  'missed_lunch_break',
  'working_time',
  'workload_balance',
] as const
export type CostComponent = (typeof COST_COMPONENTS)[number]
