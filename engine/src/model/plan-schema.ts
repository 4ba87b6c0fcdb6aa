import { z } from 'zod'
import { PLAN_SCHEMA } from './plan-version.ts'
import { durationSchema, instantSchema } from './time-window.ts'

export { PLAN_SCHEMA } from './plan-version.ts'

/** One stop of a route. Times are those the caregiver keeps; the check replays them as stated. */
export const stopSchema = z.strictObject({
  kind: z.enum(['visit', 'activity', 'break']),
  /** Id of the visit, the activity or the shift's break. */
  id: z.string().min(1),
  /** Place of the visit (index in its staffing). */
  place: z.int().nonnegative().default(0),
  /** Where it happens; for a break, where it is taken. */
  location: z.string().min(1),
  arrival: instantSchema,
  start: instantSchema,
  end: instantSchema,
  /** Seconds of travel from the stop before (or the start location), and of waiting from arrival to start. */
  travel: durationSchema,
  waiting: durationSchema,
})

export const shiftPlanSchema = z.strictObject({
  shift: z.string().min(1),
  /** Named when a vacant shift was filled. Default: the shift's own caregiver. */
  caregiver: z.string().nullable().optional(),
  /** Travel mode when it differs from the shift's (no vehicle was left in the pool). */
  mode: z.string().optional(),
  /** When the caregiver leaves the start location and is back at the end location; absent for an unused shift. */
  departure: instantSchema.optional(),
  return: instantSchema.optional(),
  stops: z.array(stopSchema),
})

/** Why a visit has no place in the plan, and what may be done. Codes and values; sentences are made in `text/`. */
export const unassignedReasonSchema = z.strictObject({
  code: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
  /** Caregivers or shifts that this rule rules out. */
  ruledOut: z.array(z.string()).default([]),
  action: z.string().optional(),
})

export const unassignedSchema = z.strictObject({
  kind: z.enum(['visit', 'activity']),
  id: z.string().min(1),
  /** false: may be left out, at its price. true: someone must decide. */
  mandatory: z.boolean(),
  reasons: z.array(unassignedReasonSchema).default([]),
})

/** One line of the cost: amount in `unit`, its weight, and their product in the cost's unit. */
export const costTermSchema = z.strictObject({
  term: z.string(),
  amount: z.number(),
  unit: z.string(),
  weight: z.number(),
  cost: z.number(),
})

export const costSchema = z.strictObject({ total: z.number(), unit: z.string(), terms: z.array(costTermSchema) })

export const runSchema = z.strictObject({
  seed: z.int(),
  threads: z.int().positive(),
  stopRule: z.string(),
  iterations: z.int().nonnegative(),
  cpuSeconds: z.number(),
  wallSeconds: z.number(),
  firstLegalSeconds: z.number().nullable(),
  /** `earliest`: every start as early as it can be; `compact`: starts pushed later where that costs less. */
  schedule: z.string().optional(),
  version: z.string(),
  node: z.string(),
})

/** A plan: what is answered. Immutable; a change makes a new plan. */
export const planSchema = z.strictObject({
  schema: z.literal(PLAN_SCHEMA),
  problem: z.string(),
  order: z.enum(['visit', 'patient']).optional(),
  travelEstimated: z.boolean().optional(),
  shifts: z.array(shiftPlanSchema),
  unassigned: z.array(unassignedSchema).default([]),
  cost: costSchema.optional(),
  bound: z.strictObject({ value: z.number(), gapPercent: z.number() }).nullable().default(null),
  run: runSchema.optional(),
})

export type Stop = z.infer<typeof stopSchema>
export type ShiftPlan = z.infer<typeof shiftPlanSchema>
export type UnassignedReason = z.infer<typeof unassignedReasonSchema>
export type Unassigned = z.infer<typeof unassignedSchema>
export type CostTerm = z.infer<typeof costTermSchema>
export type Cost = z.infer<typeof costSchema>
export type Run = z.infer<typeof runSchema>
export type Plan = z.infer<typeof planSchema>
export type PlanInput = z.input<typeof planSchema>
