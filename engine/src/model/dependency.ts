import { z } from 'zod'
import { durationSchema } from './time-window.ts'

/** How the caregivers of two tied visits relate: `same` = one in common, `differ` = none in common. */
export const CAREGIVER_TIES = ['any', 'same', 'differ'] as const

/**
 * A tie between two visits: `minimumGap ≤ start of second − (start|end of first) ≤ maximumGap`, seconds.
 * A gap may be negative (the second may begin before the first). The end of a visit is the latest end of its places.
 * Holds only when both visits are placed.
 */
export const dependencySchema = z.strictObject({
  first: z.string().min(1),
  second: z.string().min(1),
  from: z.enum(['start', 'end']).default('start'),
  minimumGap: z.number().optional(),
  maximumGap: z.number().optional(),
  caregivers: z.enum(CAREGIVER_TIES).default('any'),
})

/**
 * Visits that should be with one caregiver (`sameCaregiver`) and, when `inRow`, directly after one another
 * (breaks and stops without travel may lie between). `hard`: must; else priced by `sameCaregiver` (one per
 * extra caregiver and one per gap in the row), or by `splitBuilding` when `kind` is `building`.
 */
export const groupSchema = z.strictObject({
  id: z.string().min(1),
  kind: z.enum(['couple', 'household', 'building', 'recipient']).default('household'),
  visits: z.array(z.string()).min(2),
  inRow: z.boolean().default(false),
  hard: z.boolean().default(false),
})

/** Visits served all or none, with one price when left out. */
export const bundleSchema = z.strictObject({
  id: z.string().min(1),
  visits: z.array(z.string()).min(1),
  leavingOut: z.enum(['never', 'mayBeLeftOut']).default('never'),
  leaveOutPrice: z.number().nonnegative().optional(),
})

/**
 * A recipient's visits over the horizon, chosen from listed combinations. Exactly one option is carried out:
 * its visits are placed, the other options' visits are not. `maxCaregivers`: the chosen visits are shared by at
 * most this many different caregivers; `hardMaxCaregivers` false prices each one above by `continuity`.
 */
export const patternSchema = z.strictObject({
  id: z.string().min(1),
  recipient: z.string().min(1),
  options: z.array(z.array(z.string())).min(1),
  maxCaregivers: z.int().positive().optional(),
  hardMaxCaregivers: z.boolean().default(true),
})

/**
 * Working time that is no visit: report, documentation, meeting, errand, supervision.
 * One stop for each participant; participants begin together when `together`.
 */
export const activitySchema = z.strictObject({
  id: z.string().min(1),
  kind: z.enum(['report', 'documentation', 'meeting', 'errand', 'supervision', 'other']).default('other'),
  duration: durationSchema,
  /** Window of the start; hard, both ends inclusive. */
  opens: z.iso.datetime({ offset: true }),
  closes: z.iso.datetime({ offset: true }),
  /** Where; without a place it happens wherever the caregiver is, and takes no road. */
  location: z.string().optional(),
  /** The shifts that must take part. Repeating activities are stated once for each shift. */
  shifts: z.array(z.string()).min(1),
  together: z.boolean().default(false),
  /** false: may be left out at `leaveOutPrice`, counted under `unassigned`. */
  hard: z.boolean().default(true),
  leaveOutPrice: z.number().nonnegative().optional(),
})

export type Dependency = z.infer<typeof dependencySchema>
export type Group = z.infer<typeof groupSchema>
export type Bundle = z.infer<typeof bundleSchema>
export type Pattern = z.infer<typeof patternSchema>
export type Activity = z.infer<typeof activitySchema>
