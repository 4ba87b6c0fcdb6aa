import { z } from 'zod'

/**
 * What a unit keeps changing, and the rule that would spare the change. Of the unit alone: nobody is told who did it.
 * `caregiver`: a recipient's visits are moved to the same caregiver; `start`: they are held to the same time of day.
 */
export const habitRuleSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('caregiver'), recipient: z.string(), caregiver: z.string() }),
  /** `clock`: HH:MM where the shift is. */
  z.object({ kind: z.literal('start'), recipient: z.string(), clock: z.string().regex(/^\d\d:\d\d$/) }),
])
export type HabitRule = z.infer<typeof habitRuleSchema>

export const habitSchema = z.object({
  rule: habitRuleSchema,
  /** What the two are called. */
  names: z.object({ recipient: z.string(), caregiver: z.string().nullable() }),
  times: z.int(),
  /** What was decided last; `null`: nobody has been asked yet. */
  decision: z.enum(['accepted', 'declined']).nullable(),
})
export type Habit = z.infer<typeof habitSchema>
export const habitListSchema = z.object({ habits: z.array(habitSchema) })
export const habitDecisionSchema = z.object({ rule: habitRuleSchema, decision: z.enum(['accepted', 'declined']) })
/** `shifts`: how many, from today on, have a new version of what is asked because of it. */
export const habitDecidedSchema = z.object({ shifts: z.int() })
