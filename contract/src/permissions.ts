/** What somebody may do. A route names exactly one; `public` is for what holds nothing of anyone. */
export const PERMISSIONS = [
  'public',
  /** See shifts, plans, people in them and why. */
  'plan:read',
  /** Change what is asked, and have proposals made. */
  'plan:write',
  'plan:publish',
  /** See where recipients with a protected address live. */
  'person:protected',
  /** Answer by name for one breach of the law in one plan. Whoever publishes cannot also excuse themselves. */
  'plan:except',
] as const
export type Permission = (typeof PERMISSIONS)[number]

export const ROLES = ['planner', 'dutyLead', 'caregiver', 'leader'] as const
export type Role = (typeof ROLES)[number]

/** What each role may. A role is held in a unit; the database lets it see that unit and no other. */
export const PERMISSIONS_OF: Readonly<Record<Role, readonly Permission[]>> = {
  planner: ['public', 'plan:read', 'plan:write', 'plan:publish'],
  dutyLead: ['public', 'plan:read', 'plan:write', 'plan:publish', 'person:protected'],
  // A caregiver's own list comes with the phone; the whole unit's plan is not theirs to read.
  caregiver: ['public'],
  leader: ['public', 'plan:read', 'plan:except'],
}
