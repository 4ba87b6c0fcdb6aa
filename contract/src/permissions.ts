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
  /** What is one's own: how the interface is shown, and what one asks. Whoever is signed in. */
  'account:own',
  /** Decide when a unit is measured without proposals. */
  'measure:write',
] as const
export type Permission = (typeof PERMISSIONS)[number]

export const ROLES = ['planner', 'dutyLead', 'caregiver', 'leader'] as const
export type Role = (typeof ROLES)[number]

/** What each role may. A role is held in a unit; the database lets it see that unit and no other. */
export const PERMISSIONS_OF: Readonly<Record<Role, readonly Permission[]>> = {
  planner: ['public', 'account:own', 'plan:read', 'plan:write', 'plan:publish'],
  dutyLead: ['public', 'account:own', 'plan:read', 'plan:write', 'plan:publish', 'person:protected'],
  // A caregiver's own list comes with the phone; the whole unit's plan is not theirs to read.
  caregiver: ['public', 'account:own'],
  leader: ['public', 'account:own', 'plan:read', 'plan:except', 'measure:write'],
}
