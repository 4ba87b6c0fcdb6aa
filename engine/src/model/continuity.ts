import { z } from 'zod'
import { localKnowledgeSchema } from './local-knowledge.ts'
import { phoneSchema } from './phone.ts'
import { instantSchema } from './time-window.ts'

/** Someone who receives services. Synthetic in every example. */
export const recipientSchema = z.strictObject({
  id: z.string().min(1),
  name: z.string().optional(),
  phone: phoneSchema.optional(),
  /** Unit that is responsible for the recipient. */
  unit: z.string().optional(),
  /** What every caregiver must know, for lists: "is hard of hearing". No diagnosis and no journal text. */
  special: z.string().optional(),
  /** What those who come know of the home: dog, slow door, best before nine. */
  knowledge: z.array(localKnowledgeSchema).max(20).default([]),
  team: z.string().optional(),
  /** Professional responsibility (tjenesteansvarlig) and its deputy. */
  serviceResponsible: z.string().optional(),
  serviceResponsibleDeputy: z.string().optional(),
  /** Daily contact (primærkontakt) and its deputy; another person than the service-responsible. */
  primaryContact: z.string().optional(),
  primaryContactDeputy: z.string().optional(),
  declinesTrainees: z.boolean().default(false),
  /** Address-protected: never on a map, never sent to an outside service. */
  addressProtected: z.boolean().default(false),
})

/**
 * Who has visited whom before the horizon: `visits` times by `caregiver` at `recipient` in the last `days` days.
 * One entry per pair and window (14 and 28); `part` tells day, evening, weekend and night apart when known.
 */
export const historySchema = z.strictObject({
  recipient: z.string().min(1),
  caregiver: z.string().min(1),
  days: z.union([z.literal(14), z.literal(28)]).default(14),
  visits: z.int().positive(),
  last: instantSchema.optional(),
  part: z.enum(['day', 'evening', 'weekend', 'night']).optional(),
})

/** What was published or what usually happens, for the terms of disturbance. Only the visits it names are compared. */
export const referenceSchema = z.strictObject({
  visit: z.string().min(1),
  place: z.int().nonnegative().default(0),
  caregiver: z.string().optional(),
  start: instantSchema.optional(),
})

export type Recipient = z.infer<typeof recipientSchema>
export type History = z.infer<typeof historySchema>
export type Reference = z.infer<typeof referenceSchema>
