import { z } from 'zod'
import { problemDetailsSchema } from './problem-details.ts'
import { figuresSchema } from './shifts.ts'

export const jobSchema = z.object({
  id: z.uuid(),
  /** `improvement`: goes on from a plan that is there, while people work on it. */
  kind: z.enum(['proposal', 'improvement']),
  state: z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']),
  /** Visits that have a place so far, of how many. */
  progress: z.object({ placed: z.int(), all: z.int() }).nullable(),
  /** What came of it, when done; of an improvement, when somebody took it. */
  plan: z.uuid().nullable(),
  /** The improvement that follows a proposal. */
  next: z.uuid().nullable(),
  /** What an improvement found, beside the plan it began from; `null`: nothing better. */
  better: z.object({ of: z.uuid(), figures: figuresSchema, former: figuresSchema }).nullable(),
  /** Whether it has been looked for how good a plan could be at best. */
  boundKnown: z.boolean(),
  /** What went wrong, when failed. */
  problem: problemDetailsSchema.nullable(),
})
export type Job = z.infer<typeof jobSchema>

/** `useBest`: the best so far is the answer. `cancel`: nothing is. */
export const wishSchema = z.object({ wish: z.enum(['cancel', 'useBest']) })
export type Wish = z.infer<typeof wishSchema>['wish']

export const takenSchema = z.object({ plan: z.uuid() })
