import { z } from 'zod'

/** An instant: ISO 8601 with offset, e.g. `2026-11-23T08:00:00+01:00`. */
export const instantSchema = z.iso.datetime({ offset: true })

/** A length of time in seconds; may be a fraction where the problem's ticks are finer than a second. */
export const durationSchema = z.number().nonnegative()

/**
 * When a visit may begin.
 *
 * `opens` binds the start of service; both ends are inclusive. `softCloses` may be passed at the price of
 * `lateness`; `hardCloses` may not. Which end of the service a closing binds is the visit's `closingBinds`.
 * A window without a closing never closes. Lateness is measured against the last window whose opening ≤ start.
 */
export const timeWindowSchema = z.strictObject({
  opens: instantSchema,
  softCloses: instantSchema.optional(),
  hardCloses: instantSchema.optional(),
})

export type TimeWindow = z.infer<typeof timeWindowSchema>
