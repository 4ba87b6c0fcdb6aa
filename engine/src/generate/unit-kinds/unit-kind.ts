import type { UnitKind } from '../../model/index.ts'

/** Parts of the day: what a shift covers, and when a visit belongs. */
export type Part = 'day' | 'evening' | 'night'

/** Where in the day a service belongs, in this order; a recipient has at most one service in each on one date. */
export const BANDS = ['morning', 'midday', 'noon', 'afternoon', 'supper', 'late', 'midnight', 'smallHours'] as const
export type Band = (typeof BANDS)[number]

export const PART_OF_BAND: Readonly<Record<Band, Part>> = {
  morning: 'day',
  midday: 'day',
  noon: 'day',
  afternoon: 'day',
  supper: 'evening',
  late: 'evening',
  midnight: 'night',
  smallHours: 'night',
}

/** How often a service is given. `daily`: weekends too; the others on weekdays. */
export const RHYTHMS = [
  'daily',
  'weekdays',
  'thriceWeekly',
  'twiceWeekly',
  'weekly',
  'fortnightly',
  'threeWeekly',
] as const
export type Rhythm = (typeof RHYTHMS)[number]

/** A kind of visit: how many a weekday, who may do it, how long it takes and when it may begin. */
export interface Service {
  readonly name: string
  readonly band: Band
  readonly rhythm: Rhythm
  /** Visits on a weekday in the whole unit. */
  readonly perDay: number
  /** Needed by place; two lists: two caregivers. */
  readonly needs: readonly (readonly string[])[]
  /** Minutes of service, least and greatest, in fives. */
  readonly minutes: readonly [number, number]
  /** The window opens between these (minutes after midnight, in quarters). */
  readonly opens: readonly [number, number]
  /** Minutes from the opening to the soft and to the hard closing; both bind the start. */
  readonly closesAfter: readonly [number, number]
  /** What stands on the list. */
  readonly tasks: readonly string[]
  /** Minutes of the second place when it is not needed throughout. */
  readonly secondMinutes?: number
  readonly manner?: 'indoors' | 'telephone' | 'video'
  readonly leavingOut?: 'mayMoveToday' | 'mayMoveToAnotherDay' | 'mayBeLeftOut'
  /** Nobody outside the team may do it; nor may someone who is called in to a vacant shift. */
  readonly teamOnly?: true
  /** Medication: hours must pass between two of these to one person. */
  readonly medication?: true
}

export type Profession = 'nurse' | 'socialEducator' | 'healthWorker' | 'assistant' | 'therapist'

/** One place in the roster. */
export interface Position {
  readonly profession: Profession
  readonly mode: 'car' | 'bicycle' | 'foot'
  readonly dutyLead?: true
}

/** D, A, N: day, evening, night; DK and AK the short ones of busy hours, L the long one of weekends. */
export type ShiftCode = 'D' | 'DK' | 'A' | 'AK' | 'N' | 'L'

/** A shift of the roster. Minutes after midnight; the night ends the next day. */
export interface ShiftTemplate {
  readonly code: ShiftCode
  readonly part: Part
  readonly start: number
  readonly end: number
  readonly weekday: readonly Position[]
  readonly weekend: readonly Position[]
}

/** Everything that makes one kind of unit another than the next. A new kind is a new value of this, and no new code. */
export interface UnitKindParameters {
  readonly kind: UnitKind
  /** What its units are called, in turn. */
  readonly names: readonly string[]
  /** Recipients of one unit. 0: it serves those of other units. */
  readonly recipients: number
  /** `centre`: within walking distance of each other; `area`: an area of the municipality; `served`: those of other units. */
  readonly homes: 'centre' | 'area' | 'served'
  /** Share of the recipients who live in serviced flats: an assumption, set per municipality. */
  readonly servicedShare: number
  /** Couples of whom both are recipients. */
  readonly couples: number
  /** Whose task the visits are. `apart`: it keeps to itself: no night team serves it, and its base is a room in another's. */
  readonly team: string
  readonly apart: boolean
  readonly services: readonly Service[]
  readonly shifts: readonly ShiftTemplate[]
  /** Share of recipients by need, each with how readily daily and weekly services fall to them. */
  readonly needs: readonly NeedLevel[]
  /** Cars short of the day's shifts that go by car; those go by `carsOtherwise`. */
  readonly carsShort: number
  readonly carsOtherwise: 'bicycle' | 'foot'
  /** Seconds: no leg on foot is longer. */
  readonly longestWalk: number
  /** Minutes of report at the start and of documentation at the end of a shift. */
  readonly reportMinutes: number
  readonly documentationMinutes: number
  readonly breaksAt: 'base' | 'anywhere'
  /** Øre per hour, pay and social costs: an assumption. */
  readonly costPerHour: Readonly<Record<Profession, number>>
}

export interface NeedLevel {
  readonly share: number
  readonly daily: number
  readonly weekly: number
}

/** Positions by a short hand: `3 × nurse by car`. */
export const crew = (count: number, profession: Profession, mode: Position['mode'] = 'car'): Position[] =>
  new Array<Position>(count).fill({ profession, mode })

export const dutyLead = (mode: Position['mode'] = 'car'): Position => ({ profession: 'nurse', mode, dutyLead: true })

/** Assumed: about 500 kroner an hour on average, which is what the objective counts with. */
export const USUAL_COST: UnitKindParameters['costPerHour'] = {
  nurse: 56_000,
  socialEducator: 55_000,
  therapist: 55_000,
  healthWorker: 48_000,
  assistant: 40_000,
}
