import { z } from 'zod'
import { dateSchema, instantSchema, SHIFT_KINDS } from './shifts.ts'

/** One thing to look at, and the shift it was found in. */
const qualityRowSchema = z.object({
  /** Of the engine's `QUALITY_CODES`. */
  code: z.string(),
  /** `unit`: the whole department, with an empty id. */
  subject: z.object({ kind: z.enum(['visit', 'recipient', 'caregiver', 'shift', 'unit']), id: z.string() }),
  /** Who it is about; empty: nobody, or no name is known. */
  name: z.string(),
  /** What is wrong, and what that does to a plan. */
  message: z.string(),
  effect: z.string(),
  shift: z.uuid(),
  date: dateSchema,
  kind: z.enum(SHIFT_KINDS),
  /** In how many of the shifts looked at. */
  shifts: z.int(),
  /** What may be put right here and now; `null`: not from this page. */
  fix: z.enum(['duration', 'window']).nullable(),
})

export const qualitySchema = z.object({
  /** Shifts looked at: from today on. */
  shifts: z.int(),
  visits: z.int(),
  /** false: how long visits took is not known, so nothing is said of it. */
  isMeasured: z.boolean(),
  rows: z.array(qualityRowSchema),
  /** All that were found; `rows` are the first of them. */
  found: z.int(),
})
export type Quality = z.infer<typeof qualitySchema>
export type QualityRow = z.infer<typeof qualityRowSchema>

export const visitFixSchema = z.object({
  /** How long the visit takes, for each of its caregivers. Minutes. */
  minutes: z.int().min(1).max(720).optional(),
  window: z.object({ opens: instantSchema, closes: instantSchema }).optional(),
  /** Why, in a few words; no health information. */
  why: z.string().trim().min(1).max(200),
})
