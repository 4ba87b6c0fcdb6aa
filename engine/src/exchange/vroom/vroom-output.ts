/** VROOM's output, as docs/API.md of version 1.15 documents it. Times in seconds, distances in metres. */
export interface VroomOutput {
  readonly code: 0
  readonly summary: VroomTotals & { readonly routes: number; readonly unassigned: number }
  readonly unassigned: readonly VroomUnassigned[]
  readonly routes: readonly VroomRoute[]
}

export interface VroomTotals {
  /** Of travel, distance, working time and used shifts; what other terms cost is in the plan. */
  readonly cost: number
  /** A setup is part of the service of its visit: 0. */
  readonly setup: number
  readonly service: number
  readonly duration: number
  readonly waiting_time: number
  readonly distance?: number
  readonly delivery?: readonly number[]
  readonly pickup?: readonly number[]
  readonly violations: readonly never[]
}

export interface VroomRoute extends VroomTotals {
  readonly vehicle: number
  readonly description?: string
  readonly steps: readonly VroomStep[]
}

interface VroomThing {
  readonly description?: string
  readonly location?: readonly [number, number]
  readonly location_index?: number
}

export interface VroomUnassigned extends VroomThing {
  readonly id: number
  readonly type: 'job' | 'pickup' | 'delivery'
}

export interface VroomStep extends VroomThing {
  readonly type: 'start' | 'job' | 'pickup' | 'delivery' | 'break' | 'end'
  readonly id?: number
  readonly arrival: number
  /** Travel so far, upon arrival; so is the distance. */
  readonly duration: number
  readonly setup: number
  readonly service: number
  readonly waiting_time: number
  readonly load?: readonly number[]
  readonly distance?: number
  readonly violations: readonly never[]
}
