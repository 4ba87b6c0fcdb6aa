import { z } from 'zod'
import type { Statement } from './explanation.ts'

/** What may be in a home that some caregivers cannot be near; why is nobody's to ask. */
export const AVOIDABLE = ['dog', 'cat', 'smoke'] as const
export const avoidableSchema = z.enum(AVOIDABLE)

/** Longest words of one's own, characters: a remark, not a record. */
const LONGEST_WORDS = 120
const clockSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/**
 * What those who come know of a home and is in no record: structured, so that the search can heed it. No health
 * information, no journal text. `clock`: local time of day, `09:00`; `minutes`: from parked car or bicycle to indoors.
 */
export const localKnowledgeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: avoidableSchema }),
  z.strictObject({ kind: z.enum(['bestBefore', 'bestAfter']), clock: clockSchema }),
  z.strictObject({ kind: z.literal('slowDoor'), minutes: z.int().min(1).max(30) }),
  z.strictObject({ kind: z.enum(['parking', 'key', 'other']), words: z.string().trim().min(1).max(LONGEST_WORDS) }),
])
export type LocalKnowledge = z.infer<typeof localKnowledgeSchema>
export type Avoidable = (typeof AVOIDABLE)[number]

/** How each is said; `text/` has the sentences. */
export function sayable(known: LocalKnowledge): Statement {
  switch (known.kind) {
    case 'bestBefore':
      return { code: 'known-best-before', values: { clock: known.clock } }
    case 'bestAfter':
      return { code: 'known-best-after', values: { clock: known.clock } }
    case 'slowDoor':
      return { code: 'known-slow-door', values: { minutes: known.minutes } }
    case 'parking':
    case 'key':
    case 'other':
      return { code: `known-${known.kind}`, values: { words: known.words.replace(/[.\s]+$/, '') } }
    default:
      return { code: `known-${known.kind}`, values: {} }
  }
}
