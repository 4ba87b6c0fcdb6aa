import { z } from 'zod'
import { avoidableSchema } from './local-knowledge.ts'
import { phoneSchema } from './phone.ts'
import { instantSchema } from './time-window.ts'
import { agreementSchema } from './working-time.ts'

/** A qualification or permission: personal and dated; never derived from profession alone. */
export const heldQualificationSchema = z.strictObject({
  code: z.string().min(1),
  level: z.int().min(0).default(0),
  validFrom: instantSchema.optional(),
  /** Valid up to and including this instant. */
  validTo: instantSchema.optional(),
})

/** Work before or after the horizon, so that rest between shifts is checked across midnight. */
export const workedPeriodSchema = z.strictObject({ start: instantSchema, end: instantSchema })

export const caregiverSchema = z.strictObject({
  id: z.string().min(1),
  name: z.string().optional(),
  /** Profession as it stands on lists, e.g. `sykepleier`. Nothing is derived from it. */
  profession: z.string().optional(),
  phone: phoneSchema.optional(),
  qualifications: z.array(heldQualificationSchema).default([]),
  /** What this caregiver does not go near, where it is known to be in a home. Never why. */
  avoids: z.array(avoidableSchema).default([]),
  team: z.string().optional(),
  /** The unit that employs the caregiver; work for another unit is lending. */
  unit: z.string().optional(),
  /** Periods worked outside this problem, before or after, sorted or not. */
  worked: z.array(workedPeriodSchema).default([]),
  /** Which working-time agreements apply, with validity. Statutory limits always apply where none is stated. */
  agreements: z.array(agreementSchema).default([]),
  /** Regularly works more than three hours of night (arbeidsmiljøloven § 10-11). */
  nightWorker: z.boolean().default(false),
})

export type HeldQualification = z.infer<typeof heldQualificationSchema>
export type Caregiver = z.infer<typeof caregiverSchema>
