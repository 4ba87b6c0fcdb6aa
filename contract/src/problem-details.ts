import { z } from 'zod'
import { editConflictSchema } from './edits.ts'

/** What is wrong, as RFC 9457 says it, with our code and remedy. Never a stack trace, never a name. */
export const problemDetailsSchema = z.object({
  /** The entry in docs/error-index.md. */
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  /** What may be done. */
  remedy: z.string().optional(),
  faults: z.array(z.object({ code: z.string(), path: z.string(), message: z.string(), remedy: z.string().optional() })),
  /** Of `edit-conflict`: both sides. */
  conflict: editConflictSchema.optional(),
})
export type ProblemDetails = z.infer<typeof problemDetailsSchema>

export const PROBLEM_MEDIA_TYPE = 'application/problem+json'
