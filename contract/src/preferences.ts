import { z } from 'zod'

/** How much of the interface is shown. Same places, nothing moves. */
export const LEVELS = ['simple', 'normal', 'expert'] as const
export type Level = (typeof LEVELS)[number]

/** What is told the first time somebody makes a plan, in this order. */
export const GUIDE_STEPS = ['people', 'look', 'why', 'publish'] as const
export type GuideStep = (typeof GUIDE_STEPS)[number]

/** How one person has the interface, on whichever machine. */
export const preferencesSchema = z.object({
  level: z.enum(LEVELS),
  guide: z.object({ done: z.array(z.enum(GUIDE_STEPS)), hidden: z.boolean() }),
})
export type Preferences = z.infer<typeof preferencesSchema>

/** What is to be otherwise; what is left out stays. */
export const preferencesChangeSchema = z.object({
  level: z.enum(LEVELS).optional(),
  /** A step that is done, none of them shown any more, or all of them from the first. */
  guide: z.enum([...GUIDE_STEPS, 'hidden', 'again']).optional(),
})
