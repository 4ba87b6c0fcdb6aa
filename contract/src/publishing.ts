import { z } from 'zod'
import type { LOOK_CHOICES } from './plans.ts'
import { figuresSchema, instantSchema } from './shifts.ts'

/** Which lists of a publication, and as what. `changed`: those that differ from the publication before. */
export const LIST_FORMATS = ['all.html', 'changed.html', 'all.pdf', 'changed.pdf', 'all.ics'] as const
export type ListFormat = (typeof LIST_FORMATS)[number]

const wordsSchema = z.string().trim().min(1).max(500)

/** A visit that is not as it was: whose it was and is, and when. `null`: it was not there, or is not any more. */
export const visitChangeSchema = z.object({
  visit: z.string(),
  name: z.string(),
  before: z.object({ who: z.string(), start: instantSchema }).nullable(),
  now: z.object({ who: z.string(), start: instantSchema }).nullable(),
})
export type VisitChange = z.infer<typeof visitChangeSchema>

/** What is different from the publication before. */
export const differenceSchema = z.object({
  since: z.object({ version: z.int(), publishedAt: instantSchema, publishedBy: z.string() }),
  before: figuresSchema,
  now: figuresSchema,
  visits: z.array(visitChangeSchema),
  /** The lists that are not as they were, by shift. */
  lists: z.array(z.object({ shift: z.string(), name: z.string(), who: z.string() })),
})
export type Difference = z.infer<typeof differenceSchema>

/** A rule that the plan breaks, and what it takes to publish it all the same. */
export const brokenRuleSchema = z.object({
  thing: z.string(),
  rule: z.string(),
  message: z.string(),
  /** `reason`: a rule of the house; `exception`: the law, by a leader's name; `never`: the plan cannot be carried out. */
  takes: z.enum(['reason', 'exception', 'never']),
  exception: z.object({ by: z.string(), at: instantSchema, reason: z.string() }).nullable(),
})
export type BrokenRule = z.infer<typeof brokenRuleSchema>

/** What publishing a plan would mean, before it is done. */
export const publishingSchema = z.object({
  plan: z.uuid(),
  shift: z.uuid(),
  /** `null`: nothing was published before. */
  difference: differenceSchema.nullable(),
  figures: figuresSchema,
  broken: z.array(brokenRuleSchema),
  /** Things to look at that nobody has answered. */
  unanswered: z.int(),
})
export type Publishing = z.infer<typeof publishingSchema>

export const publicationSchema = z.object({
  id: z.uuid(),
  plan: z.uuid(),
  shift: z.uuid(),
  /** Counts from 1 for each shift. */
  version: z.int(),
  publishedAt: instantSchema,
  publishedBy: z.string(),
  why: z.string(),
  /** Rules it was published in breach of, with the reason, and who made the exception. */
  broken: z.array(z.object({ rule: z.string(), reason: z.string(), exceptedBy: z.string().nullable() })),
})
export type Publication = z.infer<typeof publicationSchema>
export const publicationListSchema = z.object({ publications: z.array(publicationSchema) })

/** One publication with what it changed, and its lists. */
export const publicationDetailSchema = publicationSchema.extend({
  difference: differenceSchema.nullable(),
  lists: z.array(z.object({ shift: z.string(), name: z.string(), who: z.string(), changed: z.boolean() })),
})
export type PublicationDetail = z.infer<typeof publicationDetailSchema>

export const publishSchema = z.object({
  plan: z.uuid(),
  why: z.string().max(500).default(''),
  /** Why rules of the house are broken, one for each thing. */
  reasons: z
    .array(z.object({ thing: z.string().max(500), reason: wordsSchema }))
    .max(200)
    .default([]),
})

export const exceptionSchema = z.object({ thing: z.string().max(500), reason: wordsSchema })

/** An answer to one thing: a choice, own words, or a colleague who judges it. */
export const lookReplySchema = z.discriminatedUnion('choice', [
  z.object({ choice: z.enum(['fine', 'agreed', 'follow'] satisfies (typeof LOOK_CHOICES)[number][]) }),
  z.object({ choice: z.literal('own'), words: wordsSchema }),
  z.object({ choice: z.literal('delegated'), to: z.string().max(200) }),
])

export const colleagueListSchema = z.object({ colleagues: z.array(z.object({ id: z.string(), name: z.string() })) })

/** Plans of one shift by the same measures. */
export const measuresSchema = z.object({
  columns: z.array(
    z.object({
      kind: z.enum(['byHand', 'proposal', 'current', 'published']),
      plan: z.uuid(),
      version: z.int(),
      figures: figuresSchema,
      violations: z.int(),
      /** Seconds that visits begin after their window, all together. */
      latenessSeconds: z.int(),
    }),
  ),
})
export type Measures = z.infer<typeof measuresSchema>
