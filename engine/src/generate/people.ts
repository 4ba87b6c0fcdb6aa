import type { Caregiver } from '../model/index.ts'
import type { Profession, Service, ShiftCode, UnitKindParameters } from './unit-kinds/index.ts'

/** A roof that recipients live under, and how one gets in. */
export interface Home {
  readonly id: string
  readonly lat: number
  readonly lon: number
  readonly address: string
  readonly kind: 'house' | 'flats' | 'serviced' | 'base'
  readonly entry: string | undefined
  /** Seconds on each arrival, by mode: parking, the way to the door, the key box. */
  readonly fixedSeconds: Readonly<Record<'car' | 'bicycle' | 'foot', number>>
  /** Of a key that lies at the unit's base. */
  readonly key: string | undefined
  readonly neighbourhood: number
}

export interface MadeUnit {
  readonly id: string
  readonly name: string
  /** Two digits, for file names and ids. */
  readonly number: string
  readonly parameters: UnitKindParameters
  readonly base: Home
  readonly dutyPhone: string
  /** Positions of the units whose recipients it serves by night; only its own otherwise. */
  readonly serves: readonly number[]
  /** Name of its area. */
  readonly area: string
  /** Half its recipients live so far from the base that nobody goes by bicycle. */
  readonly rural: boolean
}

export interface MadeRecipient {
  readonly id: string
  readonly name: string
  readonly phone: string
  /** Position in `units`. */
  readonly unit: number
  readonly home: Home
  /** How much help is needed: position among the kind's `needs`. */
  readonly need: number
  readonly special: string | undefined
  readonly couple: string | undefined
  readonly declinesTrainees: boolean
  readonly addressProtected: boolean
}

/** Who is responsible for a recipient, and who may or may not come. */
export interface Wishes {
  readonly serviceResponsible: string
  readonly serviceResponsibleDeputy: string
  readonly primaryContact: string
  readonly primaryContactDeputy: string
  /** Likeliest first: those whose area it is. */
  readonly usual: readonly string[]
  readonly prefers: boolean
  readonly knownFacesOnly: boolean
  readonly excluded: { readonly caregiver: string; readonly reason: string; readonly expires: string } | undefined
}

/** Something that is done for a recipient again and again. */
export interface ServiceLine {
  /** The visit's id on every day it is given, so that last week's list can be found again. */
  readonly id: string
  /** Position in `recipients`. */
  readonly recipient: number
  /** Position in `units` of the one that does it. */
  readonly unit: number
  readonly service: Service
  readonly minutes: number
  readonly opens: number
  /** 0 Monday to 6 Sunday. */
  readonly weekdays: readonly number[]
  /** Every so many weeks, when the week's number leaves this remainder. */
  readonly everyWeeks: number
  readonly weekOffset: number
  /** Minutes after midnight; undefined for those who do not mind. */
  readonly usualStart: number | undefined
  /** First and last day (day numbers) that a temporary line is given. */
  readonly from: number
  readonly to: number
}

export interface MadeCaregiver extends Pick<Caregiver, 'id' | 'agreements' | 'qualifications' | 'nightWorker'> {
  readonly name: string
  readonly phone: string
  readonly unit: number
  readonly profession: Profession
  readonly professionName: string
  /** Share of a full position; 0 for those who are called in. */
  readonly position: number
  /** `weekend`: Saturdays and Sundays only. `called`: when someone is away. `trainee`: follows a colleague. */
  readonly works: 'all' | 'weekend' | 'called' | 'trainee'
  /** Works the weekends whose number leaves this remainder by three. */
  readonly weekend: number
  readonly licence: boolean
  /** Adapted capacity: a shorter list, or longer time on the same tasks. */
  readonly capacityFactor: number
  readonly serviceTimeFactor: number
}

/** A shift of the roster, with who has it. */
export interface RosteredShift {
  /** As `D3`. */
  readonly name: string
  readonly unit: number
  /** Day number of the start. */
  readonly day: number
  readonly code: ShiftCode
  readonly start: number
  readonly end: number
  readonly profession: Profession
  readonly mode: 'car' | 'bicycle' | 'foot'
  readonly dutyLead: boolean
  /** Position in `caregivers`; null: vacant. */
  readonly caregiver: number | null
}
