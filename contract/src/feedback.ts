import { z } from 'zod'
import { instantSchema } from './shifts.ts'

export const FEEDBACK_KINDS = ['question', 'worry', 'praise'] as const
/** The longest that is asked or answered. Characters. */
export const LONGEST_FEEDBACK = 1000

const wordsSchema = z.string().trim().max(LONGEST_FEEDBACK)
const someWordsSchema = z.string().trim().min(1).max(LONGEST_FEEDBACK)

/** An answer and a closing are the super-user's; whether it was solved is for the asker to say. */
export const feedbackReplySchema = z.object({
  kind: z.enum(['answer', 'solved', 'notSolved', 'closed']),
  words: z.string(),
  by: z.string(),
  at: instantSchema,
})
export type FeedbackReply = z.infer<typeof feedbackReplySchema>

export const feedbackSchema = z.object({
  id: z.uuid(),
  unit: z.object({ id: z.string(), name: z.string() }),
  kind: z.enum(FEEDBACK_KINDS),
  words: z.string(),
  page: z.string(),
  version: z.string(),
  by: z.string(),
  at: instantSchema,
  /** Whether the one who reads it asked it. */
  isOwn: z.boolean(),
  state: z.enum(['unanswered', 'answered', 'closed']),
  replies: z.array(feedbackReplySchema),
})
export type Feedback = z.infer<typeof feedbackSchema>

export const feedbackListSchema = z.object({
  /** Where one may ask, and who answers there. */
  units: z.array(
    z.object({ id: z.string(), name: z.string(), superUsers: z.array(z.string()), youAnswer: z.boolean() }),
  ),
  /** One's own and those one is to answer; unanswered first, then the newest. */
  feedback: z.array(feedbackSchema),
})
export type FeedbackList = z.infer<typeof feedbackListSchema>

export const newFeedbackSchema = z.object({
  unit: z.string().min(1).max(200),
  kind: z.enum(FEEDBACK_KINDS),
  words: someWordsSchema,
  /** The pattern of a page's address, as `/plans/$plan`: never an id. */
  page: z
    .string()
    .max(100)
    .regex(/^\/([a-z]+|\$[a-z]+)?(\/([a-z]+|\$[a-z]+))*$/),
})

export const newReplySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['answer', 'notSolved']), words: someWordsSchema }),
  z.object({ kind: z.enum(['solved', 'closed']), words: wordsSchema.default('') }),
])
