/** Why somebody did otherwise than proposed, from a short list. */
export const EDIT_REASONS = ['knownFaces', 'localKnowledge', 'time', 'competence', 'other'] as const
export type EditReason = (typeof EDIT_REASONS)[number]
/** Own words for a reason; never about health. Characters. */
export const LONGEST_WORDS = 200
/** What makes one version of another. */
export const STEP_KINDS = ['edit', 'undo', 'redo', 'proposal'] as const
/** So often the same has been changed before a rule is suggested. */
export const HABIT_TIMES = 3
