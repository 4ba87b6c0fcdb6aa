import { z } from 'zod'
import { PRESET_NAMES, TERM_NAMES } from './terms.ts'
import type { TermName } from './terms.ts'

export { TERM_KINDS, TERM_NAMES } from './terms.ts'
export type { TermKind, TermName } from './terms.ts'

/** A weight: a number, or a text such as "1/3" or "0.25" when it must be exact. Never negative. */
export const weightSchema = z.union([z.number().nonnegative(), z.string().regex(/^\d+(\.\d+)?(\/\d+(\.\d+)?)?$/)])

export const termSchema = z.strictObject({
  /** Cost of one unit of the amount. Default 0: reported, not priced. */
  weight: weightSchema.default(0),
  /** true: the amount must be 0; any other amount is a violation. */
  hard: z.boolean().default(false),
  /** Only for `travel` and `distance`: factor on the amount by travel mode. Default 1 for each. */
  byMode: z.record(z.string(), weightSchema).optional(),
})

export { PRESET_NAMES } from './terms.ts'

export const objectiveSchema = z.strictObject({
  preset: z.enum(PRESET_NAMES).default('standard'),
  /** What one unit of a `time` amount is. Published sets that count minutes state 60. */
  timeUnit: z.strictObject({ name: z.string(), seconds: z.number().positive() }).default({ name: 's', seconds: 1 }),
  /** Øre per staff hour: converts `ore` amounts to seconds of staff time. Default 500 kroner. */
  exchangeRate: z.number().positive().default(50_000),
  /** Terms stated here replace the preset's. */
  terms: z.partialRecord(z.enum(TERM_NAMES as [TermName, ...TermName[]]), termSchema).default({}),
  options: z
    .strictObject({
      /** An unused shift idles from its start to its end. */
      unusedShiftIdles: z.boolean().default(false),
      /** `free`: no waiting is counted at the stop right after a break that opens the route. */
      afterOpeningBreak: z.enum(['free', 'counted']).default('counted'),
      /** Round each shift's deviation from the mean workload up to a whole number of this many seconds; 0 = exact. */
      balanceRoundUpSeconds: z.number().nonnegative().default(0),
      /** Window of the continuity terms in days. */
      continuityDays: z.union([z.literal(14), z.literal(28)]).default(14),
      /** A start is free to be this far from the recipient's usual start before `usualTime` counts. */
      usualTimeToleranceSeconds: z.number().nonnegative().default(0),
    })
    .prefault({}),
})

export type Term = z.infer<typeof termSchema>
export type Objective = z.infer<typeof objectiveSchema>
export type { PresetName } from './terms.ts'
