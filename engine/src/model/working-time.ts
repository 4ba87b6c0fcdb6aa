import { z } from 'zod'
import { instantSchema } from './time-window.ts'

/** Who has agreed to depart from the ordinary limits of arbeidsmiljøloven chapter 10. */
export const AGREEMENT_LEVELS = [
  'statutory',
  'individual',
  'unionRepresentatives',
  'labourInspectorate',
  'nationalUnion',
] as const

export type AgreementLevel = (typeof AGREEMENT_LEVELS)[number]

/** An agreement that a caregiver is under; limits it states replace those of its level's defaults. */
export const agreementSchema = z.strictObject({
  level: z.enum(AGREEMENT_LEVELS),
  reference: z.string().optional(),
  validFrom: instantSchema.optional(),
  /** Valid up to and including this instant. */
  validTo: instantSchema.optional(),
  /** Limits in this agreement by name, in seconds; see `WORKING_TIME_LIMITS`. */
  limits: z.record(z.string(), z.number().nonnegative()).default({}),
})

export type Agreement = z.infer<typeof agreementSchema>
