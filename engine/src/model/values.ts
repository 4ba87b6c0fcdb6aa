/**
 * What the search needs of the model beside its types. No shape is judged past the door, so nothing here loads zod:
 * every search thread starts in half the time.
 */
export { PLAN_SCHEMA } from './plan-version.ts'
export { resolveObjective } from './resolve-objective.ts'
export { TERM_KINDS, TERM_NAMES } from './terms.ts'
export { UNASSIGNED_REASONS } from './unassigned-reasons.ts'
export { workingTimeLimits } from './working-time/limits.ts'
