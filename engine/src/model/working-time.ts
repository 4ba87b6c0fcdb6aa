import { z } from 'zod'
import { instantSchema } from './time-window.ts'
import { AGREEMENT_LEVELS, DAY_COUNTINGS } from './working-time/levels.ts'
import { LIMIT_NAMES } from './working-time/limit-table.ts'

export { AGREEMENT_LEVELS, DAY_COUNTINGS } from './working-time/levels.ts'
export type { AgreementLevel, DayCounting } from './working-time/levels.ts'
export type { Counted, LevelRule, LimitRow } from './working-time/limit-row.ts'
export { LIMIT_NAMES, limitRow, WORKING_TIME_LIMITS, WORKING_TIME_SOURCE } from './working-time/limit-table.ts'
export type { LimitName } from './working-time/limit-table.ts'
export { workingTimeLimits } from './working-time/limits.ts'
export type { Limit, Limits } from './working-time/limits.ts'
export { NOT_JUDGED } from './working-time/not-judged.ts'

/**
 * An agreement that a caregiver is under. Limits it states replace its level's defaults; what it does not state is
 * its level's (`WORKING_TIME_LIMITS`). Level `statutory` states a shorter week of § 10-4 (4)–(6).
 */
export const agreementSchema = z.strictObject({
  level: z.enum(AGREEMENT_LEVELS),
  /** What the agreement is called, for «legal only because of …». */
  reference: z.string().optional(),
  validFrom: instantSchema.optional(),
  /** Valid up to and including this instant. */
  validTo: instantSchema.optional(),
  /** How the 24 hours of a day's work are counted; the default is the level's. */
  dayCounting: z.enum(DAY_COUNTINGS).optional(),
  /** Limits in this agreement by name, in seconds (Sundays: a number). */
  limits: z.partialRecord(z.enum(LIMIT_NAMES), z.number().nonnegative()).default({}),
})

export type Agreement = z.infer<typeof agreementSchema>
