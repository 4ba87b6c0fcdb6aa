import { z } from 'zod'
import { phoneSchema } from './phone.ts'

/** Kinds of unit; each has its own rhythm, and all are planned by the same rules. */
export const UNIT_KINDS = [
  'homeNursing',
  'centre',
  'practicalHelp',
  'ambulant',
  'night',
  'mentalHealth',
  'other',
] as const

/** A department, zone or team that visits, shifts and caregivers belong to by its id. */
export const unitSchema = z.strictObject({
  id: z.string().min(1),
  name: z.string().optional(),
  kind: z.enum(UNIT_KINDS).default('other'),
  /** Where its shifts usually begin: the id of a location. */
  base: z.string().optional(),
  /** Who is called when something comes up: the duty lead's telephone. */
  dutyPhone: phoneSchema.optional(),
})

export type Unit = z.infer<typeof unitSchema>
export type UnitKind = (typeof UNIT_KINDS)[number]
