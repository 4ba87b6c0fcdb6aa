import { z } from 'zod'
import { problemDetailsSchema } from './problem-details.ts'

export const jobSchema = z.object({
  id: z.uuid(),
  state: z.enum(['waiting', 'running', 'done', 'failed']),
  /** Visits that have a place so far, of how many. */
  progress: z.object({ placed: z.int(), all: z.int() }).nullable(),
  /** What came of it, when done. */
  plan: z.uuid().nullable(),
  /** What went wrong, when failed. */
  problem: problemDetailsSchema.nullable(),
})
export type Job = z.infer<typeof jobSchema>
