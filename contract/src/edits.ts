import { planEditSchema } from '@hjemrute/engine/model'
import type { Plan, Problem } from '@hjemrute/engine/model'
import { z } from 'zod'
import { EDIT_REASONS, LONGEST_WORDS, STEP_KINDS } from './edit-words.ts'
import { instantSchema } from './shifts.ts'

export const versionSchema = z.object({ plan: z.uuid(), version: z.int() })

export const editRequestSchema = z.object({
  /** Made by whoever edits, once for each edit: sent again, it gets the same answer and is not done again. */
  key: z.uuid(),
  /** The plan that one was looking at. */
  on: z.uuid(),
  edit: planEditSchema,
})

/** What came of an edit. The check has judged it. */
export const editAnswerSchema = versionSchema.extend({
  edit: z.uuid(),
  /** true: somebody else had changed other things meanwhile, and it was done on top of that. */
  rebased: z.boolean(),
  /** Rules that the plan breaks, old ones included; an edit that would break one anew is refused. */
  violations: z.int(),
  /** Cost before and after, in the plan's unit. */
  cost: z.object({ before: z.number(), after: z.number(), unit: z.string() }),
})
export type EditAnswer = z.infer<typeof editAnswerSchema>

export const stepBackSchema = z.object({ on: z.uuid() })
export const stepBackAnswerSchema = versionSchema.extend({
  /** What was undone or redone, and whose it was; no edit: a proposal. */
  step: z.object({ id: z.uuid(), edit: planEditSchema.nullable(), by: z.string(), at: instantSchema }),
  canUndo: z.boolean(),
  canRedo: z.boolean(),
})

/** One version of the shift's plan: who made it of which, how, why, and what it costs. */
export const stepSchema = versionSchema.extend({
  id: z.uuid(),
  kind: z.enum(STEP_KINDS),
  /** `null` for a proposal. */
  edit: planEditSchema.nullable(),
  /** Of an undo or a redo: the step that it takes back or does again. */
  of: z.uuid().nullable(),
  by: z.string(),
  at: instantSchema,
  reason: z.enum(EDIT_REASONS).nullable(),
  words: z.string(),
  cost: z.object({ before: z.number(), after: z.number(), unit: z.string() }),
})
export type EditStep = z.infer<typeof stepSchema>
export const stepListSchema = z.object({
  /** The latest version of the shift's plan; `null`: it has none. */
  plan: z.uuid().nullable(),
  canUndo: z.boolean(),
  canRedo: z.boolean(),
  steps: z.array(stepSchema),
})

export const editReasonSchema = z.object({
  reason: z.enum(EDIT_REASONS).nullable(),
  words: z.string().max(LONGEST_WORDS).default(''),
})

/** Both sides of a conflict: what was sent, and what others did to the same since. */
export const editConflictSchema = z.object({
  mine: planEditSchema.nullable(),
  current: versionSchema,
  theirs: z.array(
    versionSchema.extend({ by: z.string(), at: instantSchema, edit: planEditSchema.nullable(), kind: z.string() }),
  ),
})
export type EditConflict = z.infer<typeof editConflictSchema>

/** All that a browser needs to foresee an edit by itself. */
export interface PlanSnapshot {
  readonly problem: Problem
  readonly plan: Plan
  readonly travel: {
    /** Locations, in the order of the matrices. */
    readonly size: number
    readonly estimated: boolean
    /** By mode: ticks and metres, row by row. */
    readonly modes: Readonly<
      Record<string, { readonly times: readonly number[]; readonly distances: readonly number[] }>
    >
  }
}
/** The documents have schemas of their own (docs/schema); they are not repeated here. */
export const planSnapshotSchema = z.object({
  problem: z.record(z.string(), z.unknown()),
  plan: z.record(z.string(), z.unknown()),
  travel: z.object({
    size: z.int(),
    estimated: z.boolean(),
    modes: z.record(z.string(), z.object({ times: z.array(z.number()), distances: z.array(z.number()) })),
  }),
})

/** What happens to a shift while one looks at it; each is the state as it is, so that a lost one is made up by the next. */
export const shiftEventSchema = z.discriminatedUnion('kind', [
  versionSchema.extend({ kind: z.literal('plan'), by: z.string(), byYou: z.boolean() }),
  z.object({ kind: z.literal('problem'), version: z.int() }),
  z.object({
    kind: z.literal('present'),
    people: z.array(z.object({ name: z.string(), visit: z.string().nullable(), you: z.boolean() })),
  }),
  z.object({ kind: z.literal('published'), version: z.int() }),
])
export type ShiftEvent = z.infer<typeof shiftEventSchema>

export const lookAtSchema = z.object({ visit: z.string().max(200).nullable() })
