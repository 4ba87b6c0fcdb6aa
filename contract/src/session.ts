import { z } from 'zod'
import { PERMISSIONS, ROLES } from './permissions.ts'
import { preferencesSchema } from './preferences.ts'

export const roleSchema = z.enum(ROLES)

export const sessionSchema = z.object({
  /** true: everything is made up, and anyone on this machine may take any role. */
  demo: z.boolean(),
  /** `null`: nobody is signed in. */
  account: z.object({ id: z.string(), name: z.string() }).nullable(),
  role: roleSchema.nullable(),
  /** Roles that this person may take. */
  roles: z.array(roleSchema),
  permissions: z.array(z.enum(PERMISSIONS)),
  preferences: preferencesSchema,
})
export type Session = z.infer<typeof sessionSchema>

export const demoSessionSchema = z.object({
  role: roleSchema,
  /** true: as the second made-up person, so that two can be shown at once. */
  second: z.boolean().default(false),
})
