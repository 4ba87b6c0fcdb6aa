import type { JsonReader } from '../json-reader.ts'

/** VROOM's problem, read: numbers checked, defaults filled in; what it means is decided where it is mapped. */
export interface VroomInput {
  readonly vehicles: readonly VroomVehicle[]
  /** Jobs, and the two steps of every shipment. */
  readonly tasks: readonly VroomTask[]
  readonly shipments: readonly { readonly pickup: VroomTask; readonly delivery: VroomTask }[]
  /** By profile; empty when travel is to be found from coordinates. */
  readonly matrices: ReadonlyMap<string, VroomMatrix>
}

export interface VroomMatrix {
  readonly durations: readonly (readonly number[])[]
  readonly distances: readonly (readonly number[])[] | undefined
}

export interface VroomPlace {
  readonly index: number | undefined
  readonly coordinate: { readonly lat: number; readonly lon: number } | undefined
}

/** Times in seconds, both ends inclusive. */
export type VroomWindow = readonly [start: number, end: number]

export interface VroomTask {
  /** Where it was read, for faults found later. */
  readonly reader: JsonReader
  readonly kind: 'job' | 'pickup' | 'delivery'
  readonly id: number
  readonly description: string | undefined
  readonly place: VroomPlace
  readonly setup: VroomDuration
  readonly service: VroomDuration
  readonly skills: readonly number[]
  readonly priority: number
  readonly delivery: readonly number[]
  readonly pickup: readonly number[]
  readonly windows: readonly VroomWindow[]
}

/** Seconds, and other seconds for some types of vehicle. */
export interface VroomDuration {
  readonly seconds: number
  readonly perType: ReadonlyMap<string, number>
}

export interface VroomVehicle {
  readonly reader: JsonReader
  readonly id: number
  readonly description: string | undefined
  readonly profile: string
  readonly type: string
  /** Undefined: begins (ends) at its first (last) task. */
  readonly start: VroomPlace | undefined
  readonly end: VroomPlace | undefined
  readonly capacity: readonly number[]
  readonly skills: readonly number[]
  readonly window: VroomWindow | undefined
  readonly breaks: readonly VroomBreak[]
  readonly speedFactor: number
  readonly costs: VroomCosts
  readonly maxTasks: number | undefined
  readonly maxDistance: number | undefined
}

export interface VroomCosts {
  readonly fixed: number
  readonly perHour: number
  readonly perTaskHour: number
  readonly perKilometre: number
}

export interface VroomBreak {
  readonly id: number
  readonly description: string | undefined
  readonly service: number
  readonly window: VroomWindow | undefined
}

/** The id of the visit that a task becomes: jobs, pickups and deliveries are numbered apart. */
export const taskId = ({ kind, id }: { kind: VroomTask['kind']; id: number }): string => `${kind}-${id}`
