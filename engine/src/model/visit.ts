import { z } from 'zod'
import { durationSchema, instantSchema, timeWindowSchema } from './time-window.ts'

/** A qualification that is needed, at least at this level. */
export const neededQualificationSchema = z.strictObject({ code: z.string().min(1), level: z.int().min(0).default(0) })

/** One of the places of a visit: the work of one caregiver. */
export const staffingPlaceSchema = z.strictObject({
  /** All must be held, on the date of the visit, by the caregiver (or assumed by the vacant shift). */
  qualifications: z.array(neededQualificationSchema).default([]),
  /** Seconds of service, before the caregiver's service-time factor. */
  duration: durationSchema,
  /** Seconds after the visit's start when this place begins; places with offset 0 begin together. */
  offset: durationSchema.default(0),
  /** `null`: no preference. An empty list: nobody is preferred, so anyone counts. */
  preferredCaregivers: z.array(z.string()).nullable().default(null),
})

/** A caregiver ruled in or out, with the reason and how long it holds. */
export const caregiverRuleSchema = z.strictObject({
  caregiver: z.string().min(1),
  reason: z.string().optional(),
  /** The rule holds for starts up to and including this instant. */
  expires: instantSchema.optional(),
})

export const MANNERS = ['road', 'indoors', 'telephone', 'video'] as const
export const LEAVING_OUT = ['never', 'mayMoveToday', 'mayMoveToAnotherDay', 'mayBeLeftOut'] as const

/** A named lock on a visit: kept through every re-optimisation. */
export const pinSchema = z.strictObject({
  /** Place of the visit the lock is on; default: all of them. */
  place: z.int().nonnegative().optional(),
  caregiver: z.string().optional(),
  shift: z.string().optional(),
  /** Start of the visit (not of the place). */
  start: instantSchema.optional(),
})

/**
 * Something to be done for a recipient by one or more caregivers.
 */
export const visitSchema = z.strictObject({
  id: z.string().min(1),
  recipient: z.string().min(1),
  location: z.string().min(1),
  /** Where the caregiver is afterwards, when elsewhere (escort, shopping). Default: `location`. */
  endLocation: z.string().optional(),
  /** Any time within the horizon when empty. Sorted by opening; may overlap. */
  windows: z.array(timeWindowSchema).default([]),
  /** Does a closing bind the start or the end of service? */
  closingBinds: z.enum(['start', 'end']).default('start'),
  /** `soft`: a start before the first opening is allowed at the price of `earliness`. */
  opening: z.enum(['hard', 'soft']).default('hard'),
  staffing: z.array(staffingPlaceSchema).min(1),
  requiredCaregivers: z.array(caregiverRuleSchema).default([]),
  /** Counted as `incompatibility` when that term has a weight and is not hard; else forbidden. */
  excludedCaregivers: z.array(caregiverRuleSchema).default([]),
  pins: z.array(pinSchema).default([]),
  manner: z.enum(MANNERS).default('road'),
  /** Load by kind, carried by each of the visit's caregivers from their shift's start. */
  load: z.record(z.string(), z.number().nonnegative()).default({}),
  leavingOut: z.enum(LEAVING_OUT).default('never'),
  /** Cost of leaving the visit out; only for `mayBeLeftOut`, and ignored for members of a bundle. */
  leaveOutPrice: z.number().nonnegative().optional(),
  /** The recipient's usual start, for `usualTime`. */
  usualStart: instantSchema.optional(),
  /** How much the start usually varies, seconds, for `tightness`. */
  usualVariation: durationSchema.optional(),
  /** Team whose task this is; other teams' caregivers cross teams. `teamOnly`: they may not. */
  team: z.string().optional(),
  teamOnly: z.boolean().default(false),
  /** Unit the visit belongs to, for lending. */
  unit: z.string().optional(),
  /** Kind of service, e.g. `helsehjelp`; for lists and excluded task types. */
  service: z.string().optional(),
  /** What is to be done, one short line each, for lists. No diagnosis and no journal text. */
  tasks: z.array(z.string().min(1)).default([]),
  /** What the caregiver must know this time, for lists. */
  special: z.string().optional(),
})

export type NeededQualification = z.infer<typeof neededQualificationSchema>
export type StaffingPlace = z.infer<typeof staffingPlaceSchema>
export type CaregiverRule = z.infer<typeof caregiverRuleSchema>
export type Pin = z.infer<typeof pinSchema>
export type Visit = z.infer<typeof visitSchema>
