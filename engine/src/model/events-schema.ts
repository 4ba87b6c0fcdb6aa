import { z } from 'zod'
import { durationSchema, instantSchema } from './time-window.ts'
import { visitSchema } from './visit.ts'

/** Names the format and its version. */
export const EVENTS_SCHEMA = 'hjemrute/events/1'

/** A caregiver cannot work from `from` (default: now) until `to` (default: the end of the horizon). */
export const absenceSchema = z.strictObject({
  kind: z.literal('absence'),
  caregiver: z.string().min(1),
  from: instantSchema.optional(),
  to: instantSchema.optional(),
})

/** A visit that nobody knew of when the plan was made. Its id is new; its location is one of the problem's. */
export const acuteSchema = z.strictObject({ kind: z.literal('acute'), visit: visitSchema })

/** A visit that is no longer to be done. One that has begun is done all the same. */
export const cancelledSchema = z.strictObject({ kind: z.literal('cancelled'), visit: z.string().min(1) })

/** A shift is this many seconds behind: nothing new begins on it until so long after what it is doing now. */
export const delayedSchema = z.strictObject({
  kind: z.literal('delayed'),
  shift: z.string().min(1),
  seconds: durationSchema,
})

/** Nobody is at home from `from` until `to`: visits move outside that time, and fall away when they cannot. */
export const awaySchema = z.strictObject({
  kind: z.literal('away'),
  recipient: z.string().min(1),
  from: instantSchema,
  to: instantSchema,
})

/** The way between two locations takes `extraSeconds` longer, both ways, for the rest of the horizon. */
export const roadClosedSchema = z.strictObject({
  kind: z.literal('road-closed'),
  from: z.string().min(1),
  to: z.string().min(1),
  extraSeconds: durationSchema,
})

export const eventSchema = z.discriminatedUnion('kind', [
  absenceSchema,
  acuteSchema,
  cancelledSchema,
  delayedSchema,
  awaySchema,
  roadClosedSchema,
])

/** What has happened since a plan was made: a bare list, in the order in which it became known. */
export const eventsSchema = z.array(eventSchema)

export type Event = z.infer<typeof eventSchema>
export type EventKind = Event['kind']
/** Events as written, before defaults are filled in. */
export type EventsInput = z.input<typeof eventsSchema>
