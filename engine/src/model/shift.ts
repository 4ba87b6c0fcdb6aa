import { z } from 'zod'
import { durationSchema, instantSchema } from './time-window.ts'

/** A break of a shift. Its length is given to the second; it is never longer. */
export const breakSchema = z.strictObject({
  id: z.string().min(1),
  /** What it is called on lists. */
  name: z.string().optional(),
  duration: durationSchema,
  /** The break starts at or after `opens`; its start or its end, as `binds` says, is at or before `closes`. */
  opens: instantSchema,
  closes: instantSchema,
  binds: z.enum(['start', 'end']).default('end'),
  /** `anywhere`: where the stop before or after it is, or at the shift's start or end location; a location id: only there. */
  where: z.string().default('anywhere'),
  paid: z.boolean().default(false),
  /** false: may be missed at the price of `missedBreak`. */
  hard: z.boolean().default(true),
})

/** Minutes kept free for what comes up (duty lead): at least this long, in one piece, inside the window. */
export const reserveSchema = z.strictObject({ duration: durationSchema, opens: instantSchema, closes: instantSchema })

/**
 * One caregiver's working day. Its times come from the roster and are never moved by the search.
 */
export const shiftSchema = z.strictObject({
  id: z.string().min(1),
  /** What the roster calls it, for lists: `D3`. Default: its id. */
  name: z.string().optional(),
  /** `null`: a vacant shift; `assumedQualifications` then say what may be planned on it. */
  caregiver: z.string().nullable(),
  assumedQualifications: z.array(z.string()).default([]),
  start: instantSchema,
  end: instantSchema,
  /** May the caregiver be back after `end`? Then the time after it is overtime, up to `allowedOvertime`. */
  endBinds: z.enum(['hard', 'soft']).default('hard'),
  /** Seconds of overtime that are allowed; planning ahead: 0 (arbeidsmiljøloven § 10-6 (1)). `null`: any. */
  allowedOvertime: durationSchema.nullable().default(0),
  startLocation: z.string().min(1),
  endLocation: z.string().min(1),
  /** Travel mode; names a matrix. */
  mode: z.string().default('car'),
  /** `free`: leaves when it suits; the time before is idle. `atShiftStart`: all time before the first stop is waiting. */
  departure: z.enum(['free', 'atShiftStart']).default('free'),
  breaks: z.array(breakSchema).default([]),
  reserves: z.array(reserveSchema).default([]),
  role: z.enum(['ordinary', 'dutyLead']).default('ordinary'),
  /** Share of the shift that may be filled with work, 0–1 (graded sick leave: fewer hours, or a shorter list). */
  capacityFactor: z.number().min(0).max(1).default(1),
  /** Service takes this many times as long (graded sick leave: longer time on the same tasks). */
  serviceTimeFactor: z.number().min(1).default(1),
  /** Only these areas, when stated. */
  areas: z.array(z.string()).optional(),
  /** No leg longer than this many seconds (walking area). */
  longestLeg: durationSchema.optional(),
  /** No visits of these services (heavy lifts under graded sick leave, say). */
  excludedServices: z.array(z.string()).default([]),
  /** Capacity by kind of load; a kind not stated is unlimited. */
  capacity: z.record(z.string(), z.number().nonnegative()).default({}),
  /** Unit the shift works for. */
  unit: z.string().optional(),
  /** Øre per hour, and øre for using the shift at all (default: the cost of its ordinary length). */
  costPerHour: z.number().nonnegative().optional(),
  openingCost: z.number().nonnegative().optional(),
  /** A vehicle pool the shift draws from when it travels; see `vehicles`. */
  vehiclePool: z.string().optional(),
  /** Trainees who follow this shift; they fill no place and are no new face. */
  trainees: z
    .array(z.strictObject({ caregiver: z.string(), extraServiceFactor: z.number().min(1).default(1) }))
    .default([]),
})

/** A pool of cars or bicycles at a base: at most `number` of its shifts may travel at the same time. */
export const vehiclePoolSchema = z.strictObject({
  id: z.string().min(1),
  mode: z.string(),
  number: z.int().nonnegative(),
  /** What each vehicle is called, for lists; the search does not tell them apart. */
  names: z.array(z.string().min(1)).default([]),
  /** Greatest distance of one shift, metres. */
  range: z.number().positive().optional(),
  /** Qualification the driver needs, e.g. `driving-licence-b`. */
  licence: z.string().optional(),
  /** What the shift does when it gets no vehicle: another mode, or (default) it cannot travel. */
  otherwise: z.string().optional(),
})

/** A physical key is one object: it lies at `location`, and whoever needs it fetches it there first and brings it back. */
export const keySchema = z.strictObject({
  id: z.string().min(1),
  /** What stands on its tag, for lists. */
  name: z.string().optional(),
  location: z.string().min(1),
  number: z.int().positive().default(1),
})

export type Break = z.infer<typeof breakSchema>
export type Shift = z.infer<typeof shiftSchema>
export type VehiclePool = z.infer<typeof vehiclePoolSchema>
export type Key = z.infer<typeof keySchema>
