import { z } from 'zod'
import type { UnassignedReason } from './plan-schema.ts'
import { instantSchema } from './time-window.ts'
import type { ReasonCode } from './unassigned-reasons.ts'
import type { RuleName, Violation } from './violation.ts'
import { MANNERS } from './visit.ts'

/** One place of a visit. */
export const visitPlaceSchema = z.strictObject({ visit: z.string().min(1), place: z.int().nonnegative() })

/**
 * What a person does to a plan, one thing at a time. Nothing else changes lists because of it; starts on the lists that
 * it touches, and on those tied to them, are as early as they can be, as everywhere in a plan.
 */
export const planEditSchema = z.discriminatedUnion('kind', [
  /**
   * A place goes from another list, its own or the tray to a shift: before the first stop whose middle is after `at`,
   * at the earliest legal start. `exact`: it begins at `at`, or the edit is refused.
   */
  z.strictObject({
    kind: z.literal('place'),
    ...visitPlaceSchema.shape,
    shift: z.string().min(1),
    at: instantSchema,
    exact: z.boolean().default(false),
  }),
  /** All places of a visit to the tray. */
  z.strictObject({ kind: z.literal('takeOut'), visit: z.string().min(1) }),
  /** Two places of different visits change places in their lists. */
  z.strictObject({ kind: z.literal('swap'), one: visitPlaceSchema, other: visitPlaceSchema }),
  /** A place is held to the shift it is on, or let go. */
  z.strictObject({ kind: z.literal('lock'), ...visitPlaceSchema.shape, on: z.boolean() }),
  /** A visit is held to a start, or let go. Times follow. */
  z.strictObject({ kind: z.literal('pinTime'), visit: z.string().min(1), start: instantSchema.nullable() }),
  /** A visit becomes two; the first takes this many seconds, and the second the rest, next on the same list. */
  z.strictObject({ kind: z.literal('split'), visit: z.string().min(1), seconds: z.number().positive() }),
  /** How a visit is carried out: at home by the road, telephone, video, or indoors where the caregiver is. */
  z.strictObject({ kind: z.literal('manner'), visit: z.string().min(1), manner: z.enum(MANNERS) }),
])

export type VisitPlace = z.infer<typeof visitPlaceSchema>
export type PlanEdit = z.infer<typeof planEditSchema>
export type PlanEditKind = PlanEdit['kind']

/** Why an edit cannot be made that no rule of planning names, by code, and the values that its sentence needs. */
export const EDIT_REFUSALS = {
  'edit-unknown-visit': ['visit'],
  'edit-unknown-place': ['visit', 'number'],
  'edit-unknown-shift': ['shift'],
  /** The time is on another day than the shift. */
  'edit-outside-shift': ['shift'],
  /** The shift has another place of the same visit. */
  'edit-takes-part': ['visit', 'shift'],
  /** Not on any list. */
  'edit-not-placed': ['visit'],
  /** Held to its shift by a lock. */
  'edit-locked': ['visit', 'shift'],
  /** Held to its caregiver by a lock. */
  'edit-locked-caregiver': ['visit', 'caregiver'],
  /** Held to its start. */
  'edit-time-pinned': ['visit', 'start'],
  /** Cannot begin exactly then; `start`: the earliest there. */
  'edit-not-then': ['visit', 'at', 'start'],
  'edit-same-visit': ['visit'],
  /** `length`: how long the visit, or its shortest place, is; seconds. */
  'edit-split-length': ['visit', 'length'],
  'edit-changes-nothing': [],
  /** Ties push each other round and round. */
  'edit-circle': ['visit'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type EditRefusalCode = keyof typeof EDIT_REFUSALS
export const EDIT_REFUSAL_CODES = Object.keys(EDIT_REFUSALS) as EditRefusalCode[]

/** What may stop an edit: a refusal of its own, a reason that keeps a shift away from a visit, or a rule that it breaks. */
export type StopCode = EditRefusalCode | ReasonCode | RuleName

/** Why an edit cannot be made. Codes and values; sentences, long and short, are in `text/`. */
export interface Stopped {
  readonly code: StopCode
  readonly values: UnassignedReason['values']
  /** The rule's own finding, when it is a rule that stops the edit. */
  readonly violation?: Violation
}
