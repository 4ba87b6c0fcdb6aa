import { z } from 'zod'

export const SHIFT_KINDS = ['day', 'evening', 'night', 'long'] as const
/**
 * `editedAfterPublishing`: a later plan waits to be published; `changedAfterPublishing`: what is asked has changed, and no
 * plan is made for it yet.
 */
export const SHIFT_STATES = [
  'notPlanned',
  'proposed',
  'published',
  'editedAfterPublishing',
  'changedAfterPublishing',
] as const

/** `2026-12-01` */
export const dateSchema = z.iso.date()
export const instantSchema = z.iso.datetime({ offset: true })
/** Longitude and latitude, degrees. */
export const lonLatSchema = z.tuple([z.number(), z.number()]).readonly()

export const figuresSchema = z.object({
  /** Seconds on the road, all shifts together. */
  travelSeconds: z.int(),
  /** Seconds of waiting for a door that may not be opened yet. */
  waitingSeconds: z.int(),
  unassigned: z.int(),
  /** Different caregivers of a recipient in fourteen days, the mean; `null`: not known. */
  facesPerRecipient: z.number().nullable(),
})
export type Figures = z.infer<typeof figuresSchema>

export const shiftSummarySchema = z.object({
  id: z.uuid(),
  unit: z.object({ id: z.string(), name: z.string() }),
  date: dateSchema,
  kind: z.enum(SHIFT_KINDS),
  state: z.enum(SHIFT_STATES),
  /** Which plan that state is of; `null`: none. */
  plan: z.uuid().nullable(),
  /** The period without proposals that it lies in; `null`: none. */
  baseline: z.object({ from: dateSchema, to: dateSchema }).nullable(),
  /** Things in that plan to look at, and how many nobody has answered; `null`: no plan. */
  look: z.object({ all: z.int(), open: z.int() }).nullable(),
})
export type ShiftSummary = z.infer<typeof shiftSummarySchema>

export const shiftListSchema = z.object({
  /** Today where the shifts are, so that a browser with a wrong clock still says tomorrow of tomorrow. */
  today: dateSchema,
  shifts: z.array(shiftSummarySchema),
})

export const shiftSchema = shiftSummarySchema.extend({
  today: dateSchema,
  visits: z.int(),
  recipients: z.int(),
  /** Shifts of people, the vacant included. */
  caregivers: z.int(),
  /** true: everybody in it is made up. */
  synthetic: z.boolean(),
  /** The figures of the list by hand; `null`: there is none. */
  byHand: figuresSchema.nullable(),
  /** What is drawn under the places; `null`: no map is known. */
  map: z.object({ id: z.string(), name: z.string(), attribution: z.string() }).nullable(),
  places: z.object({
    visits: z.array(z.object({ at: lonLatSchema, visits: z.int() })).readonly(),
    bases: z.array(z.object({ at: lonLatSchema, name: z.string() })).readonly(),
    hidden: z.int(),
  }),
})
export type Shift = z.infer<typeof shiftSchema>

export const windowChangeSchema = z.object({
  opens: instantSchema,
  closes: instantSchema,
  /** Why, in a few words; no health information. */
  why: z.string().max(200).default(''),
})
export const problemVersionSchema = z.object({ version: z.int() })
