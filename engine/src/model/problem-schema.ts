import { z } from 'zod'
import { caregiverSchema } from './caregiver.ts'
import { historySchema, recipientSchema, referenceSchema } from './continuity.ts'
import { activitySchema, bundleSchema, dependencySchema, groupSchema, patternSchema } from './dependency.ts'
import { locationSchema } from './location.ts'
import { objectiveSchema } from './objective.ts'
import { keySchema, shiftSchema, vehiclePoolSchema } from './shift.ts'
import { instantSchema } from './time-window.ts'
import { travelSchema } from './travel-matrix.ts'
import { unitSchema } from './unit.ts'
import { visitSchema } from './visit.ts'

/** Names the format and its version; another version is refused with the remedy. */
export const PROBLEM_SCHEMA = 'hjemrute/problem/1'

/**
 * The planning problem: what is asked. One source of truth for its shape; types are inferred from it and the
 * JSON Schema is generated from it. Meaning (known ids, possible windows …) is judged by `validate-problem`.
 */
export const problemSchema = z.strictObject({
  schema: z.literal(PROBLEM_SCHEMA),
  id: z.string().min(1),
  title: z.string().optional(),
  /** true: every person in it is made up. */
  synthetic: z.boolean().default(false),
  horizon: z.strictObject({
    start: instantSchema,
    end: instantSchema,
    timeZone: z.string().default('Europe/Oslo'),
  }),
  /** Ticks in a second, a number or a fraction such as "50/3". Everything inside is whole ticks. */
  ticksPerSecond: z.union([z.number().positive(), z.string().regex(/^\d+(\.\d+)?(\/\d+(\.\d+)?)?$/)]).default(1),
  /** `visit`: any order the clock allows. `patient`: the graph of direct steps between recipients has no cycle. */
  order: z.enum(['visit', 'patient']).default('visit'),
  locations: z.array(locationSchema),
  travel: travelSchema,
  /** The map that the places lie on, for drawings: an extract (`.osm.pbf`) beside the problem, and whose it is. */
  map: z.strictObject({ extract: z.string().min(1), attribution: z.string().min(1) }).optional(),
  /** Empty: units are only names. Else every unit that is named stands here. */
  units: z.array(unitSchema).default([]),
  /** Empty: visits name recipients of whom no more is known. Else every recipient that is named stands here. */
  recipients: z.array(recipientSchema).default([]),
  visits: z.array(visitSchema),
  caregivers: z.array(caregiverSchema).default([]),
  shifts: z.array(shiftSchema),
  activities: z.array(activitySchema).default([]),
  dependencies: z.array(dependencySchema).default([]),
  groups: z.array(groupSchema).default([]),
  bundles: z.array(bundleSchema).default([]),
  patterns: z.array(patternSchema).default([]),
  vehicles: z.array(vehiclePoolSchema).default([]),
  keys: z.array(keySchema).default([]),
  history: z.array(historySchema).default([]),
  reference: z.array(referenceSchema).default([]),
  objective: objectiveSchema.prefault({}),
  /** false: working-time limits are not judged (published sets know none). */
  workingTimeRules: z.boolean().default(true),
})

export type Problem = z.infer<typeof problemSchema>
/** A problem as written, before defaults are filled in. */
export type ProblemInput = z.input<typeof problemSchema>
