import { z } from 'zod'
import { dateSchema, figuresSchema, SHIFT_KINDS } from './shifts.ts'

/** A browser tells at most this much at once. Seconds. */
export const LONGEST_ACTIVITY = 60
export const activitySchema = z.object({ seconds: z.int().min(1).max(LONGEST_ACTIVITY) })

/** A plan by the figures that are kept of it. */
export const measuredFiguresSchema = figuresSchema.extend({
  /** Meetings of a recipient and a caregiver who has not been there before; `null`: not known. */
  newFaces: z.number().nullable(),
})
export type MeasuredFigures = z.infer<typeof measuredFiguresSchema>

/** Means over shifts, each by its first publication; `null`: not known of any, or not told of so few. */
export const meansSchema = z.object({
  shifts: z.int(),
  /** Minutes that somebody was at work on the plan; two at once count twice. */
  minutes: z.number().nullable(),
  /** Changes by hand that were not taken back. */
  edits: z.number().nullable(),
  travelSeconds: z.number().nullable(),
  waitingSeconds: z.number().nullable(),
  unassigned: z.number().nullable(),
  facesPerRecipient: z.number().nullable(),
  newFaces: z.number().nullable(),
})
export type Means = z.infer<typeof meansSchema>

/** `proposals`: with proposals; `baseline`: in a period without; `mixed`: neither wholly. */
export const WAYS = ['proposals', 'baseline', 'mixed'] as const
export const weekSchema = z.object({
  /** The Monday that it begins with. */
  monday: dateSchema,
  way: z.enum(WAYS),
  means: meansSchema,
  /** The same plans when they were proposed; `null`: there was no proposal. */
  proposed: meansSchema.omit({ shifts: true, minutes: true, edits: true }).nullable(),
  /** Reasons that were given for changes, with how many times. */
  reasons: z.record(z.string(), z.int()),
})
export type MeasuredWeek = z.infer<typeof weekSchema>

export const baselineSchema = z.object({ from: dateSchema, to: dateSchema })
export const measuringSchema = z.object({
  unit: z.object({ id: z.string(), name: z.string() }),
  today: dateSchema,
  /** The period without proposals that is under way or to come; `null`: none. */
  baseline: baselineSchema.nullable(),
  weeks: z.array(weekSchema),
  /** Shifts of one part of the day, without and with proposals. */
  comparison: z.array(z.object({ kind: z.enum(SHIFT_KINDS), baseline: meansSchema, proposals: meansSchema })),
  /** Fewer shifts than this on either side say nothing. */
  fewest: z.int(),
  /** Of fewer shifts than this, minutes, changes and reasons are not told. */
  fewestOfPeople: z.int(),
})
export type Measuring = z.infer<typeof measuringSchema>

/** `byHand`: the list that the unit made by hand; `empty`: everything unassigned. */
export const handStartSchema = z.object({ from: z.enum(['byHand', 'empty']) })
export const handStartedSchema = z.object({ plan: z.uuid() })
