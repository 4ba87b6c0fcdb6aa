/** The HTTP API: a table of routes, and the shapes of each. The server registers it; the browser takes its types. */
export { PERMISSIONS, PERMISSIONS_OF, ROLES } from './permissions.ts'
export type { Permission, Role } from './permissions.ts'
export { ROUTES } from './routes.ts'
export type { Route, RouteName } from './routes.ts'
export { SHAPES } from './shapes.ts'
export type { AnswerOf, BodyOf, ParamsOf, SentOf, Shape } from './shapes.ts'
export { PROBLEM_MEDIA_TYPE, problemDetailsSchema } from './problem-details.ts'
export type { ProblemDetails } from './problem-details.ts'
export type { Session } from './session.ts'
export { MAP_LAYERS } from './maps.ts'
export type { FeatureCollection } from './maps.ts'
export type { Job, Wish } from './jobs.ts'
export { SHIFT_KINDS, SHIFT_STATES } from './shifts.ts'
export type { Figures, Shift, ShiftSummary } from './shifts.ts'
export { CONTACTS, RECORD_KINDS } from './people.ts'
export type {
  CaregiverPage,
  Choices,
  Coming,
  CorrectionItem,
  Field,
  Found,
  NewRecord,
  PersonRecord,
  RecipientPage,
  RecordKind,
} from './people.ts'
export type { Imported, ImportDifference, ImportedShift, ImportFault, ImportPreview } from './imports.ts'
export type { Quality, QualityRow } from './quality.ts'
export { LOOK_CHOICES } from './plans.ts'
export type { Explanation, Lane, LookAnswer, Manner, PlanBoard, PlanCost, Stop, Unplaced } from './plans.ts'
export type { WorthALook } from './plans.ts'
export { LIST_FORMATS } from './publishing.ts'
export type { BrokenRule, Difference, ListFormat, Measures, Publication, VisitChange } from './publishing.ts'
export type { PublicationDetail, Publishing } from './publishing.ts'
export { EDIT_REASONS, HABIT_TIMES, LONGEST_WORDS } from './edit-words.ts'
export type { EditReason } from './edit-words.ts'
export type { EditAnswer, EditConflict, EditStep, PlanSnapshot, ShiftEvent } from './edits.ts'
export type { Habit, HabitRule } from './habits.ts'
export { GUIDE_STEPS, LEVELS } from './preferences.ts'
export type { GuideStep, Level, Preferences } from './preferences.ts'
export { FEEDBACK_KINDS } from './feedback.ts'
export type { Feedback, FeedbackList, FeedbackReply } from './feedback.ts'
export type { MeasuredFigures, MeasuredWeek, Means, Measuring } from './measuring.ts'
