import { z } from 'zod'
import { jobSchema, takenSchema, wishSchema } from './jobs.ts'
import { importedSchema, importListSchema, importPreviewSchema } from './imports.ts'
import {
  editAnswerSchema,
  editReasonSchema,
  editRequestSchema,
  lookAtSchema,
  planSnapshotSchema,
  stepBackAnswerSchema,
  stepBackSchema,
  stepListSchema,
} from './edits.ts'
import { feedbackListSchema, feedbackSchema, newFeedbackSchema, newReplySchema } from './feedback.ts'
import { habitDecidedSchema, habitDecisionSchema, habitListSchema } from './habits.ts'
import { featureCollectionSchema, MAP_LAYERS } from './maps.ts'
import { activitySchema, baselineSchema, handStartedSchema, handStartSchema, measuringSchema } from './measuring.ts'
import {
  caregiverPageSchema,
  changedSchema,
  changeSchema,
  choicesSchema,
  correctionListSchema,
  foundListSchema,
  newRecordSchema,
  RECORD_KINDS,
  recipientPageSchema,
  searchSchema,
} from './people.ts'
import { qualitySchema, visitFixSchema } from './quality.ts'
import { costSchema, explanationSchema, lookAnswerSchema, planSchema } from './plans.ts'
import { preferencesChangeSchema, preferencesSchema } from './preferences.ts'
import {
  brokenRuleSchema,
  colleagueListSchema,
  exceptionSchema,
  LIST_FORMATS,
  lookReplySchema,
  measuresSchema,
  publicationDetailSchema,
  publicationListSchema,
  publicationSchema,
  publishingSchema,
  publishSchema,
} from './publishing.ts'
import type { RouteName } from './routes.ts'
import { demoSessionSchema, sessionSchema } from './session.ts'
import { problemVersionSchema, shiftListSchema, shiftSchema, windowChangeSchema } from './shifts.ts'

const none = z.object({})
const inShift = z.object({ shift: z.uuid() })
const inPlan = z.object({ plan: z.uuid() })
const inPublication = z.object({ publication: z.uuid() })
const inJob = z.object({ job: z.uuid() })
const idSchema = z.string().min(1).max(200)
const inUnit = z.object({ unit: idSchema })

/** The shapes of each route: what stands in its path, what is sent, and what comes back, with its status. */
export interface Shape {
  readonly params: z.ZodType
  /** Absent: nothing is sent. */
  readonly body?: z.ZodType
  readonly status: 200 | 201 | 202
  readonly answer: z.ZodType
}

export const SHAPES = {
  readHealth: { params: none, status: 200, answer: z.object({ well: z.literal(true) }) },
  readSession: { params: none, status: 200, answer: sessionSchema },
  openDemoSession: { params: none, body: demoSessionSchema, status: 200, answer: sessionSchema },
  listShifts: { params: none, status: 200, answer: shiftListSchema },
  readShift: { params: inShift, status: 200, answer: shiftSchema },
  changeWindow: {
    params: inShift.extend({ visit: idSchema }),
    body: windowChangeSchema,
    status: 201,
    answer: problemVersionSchema,
  },
  requestProposal: { params: inShift, status: 202, answer: jobSchema },
  readJob: { params: inJob, status: 200, answer: jobSchema },
  /** Each event's data is a job. */
  followJob: { params: inJob, status: 200, answer: z.string() },
  stopJob: { params: inJob, body: wishSchema, status: 200, answer: jobSchema },
  takeBetter: { params: inJob, status: 201, answer: takenSchema },
  readPlan: { params: inPlan, status: 200, answer: planSchema },
  explainVisit: { params: inPlan.extend({ visit: idSchema }), status: 200, answer: explanationSchema },
  readSnapshot: { params: inPlan, status: 200, answer: planSnapshotSchema },
  editPlan: { params: inShift, body: editRequestSchema, status: 201, answer: editAnswerSchema },
  listEdits: { params: inShift, status: 200, answer: stepListSchema },
  undoEdit: { params: inShift, body: stepBackSchema, status: 201, answer: stepBackAnswerSchema },
  redoEdit: { params: inShift, body: stepBackSchema, status: 201, answer: stepBackAnswerSchema },
  giveReason: {
    params: z.object({ edit: z.uuid() }),
    body: editReasonSchema,
    status: 201,
    answer: z.object({ edit: z.uuid() }),
  },
  /** Each event's data is a shift event. */
  followShift: { params: inShift, status: 200, answer: z.string() },
  lookAt: { params: inShift, body: lookAtSchema, status: 200, answer: none },
  listHabits: { params: inUnit, status: 200, answer: habitListSchema },
  decideHabit: { params: inUnit, body: habitDecisionSchema, status: 201, answer: habitDecidedSchema },
  publishPlan: { params: inShift, body: publishSchema, status: 201, answer: publicationSchema },
  listPublications: { params: inShift, status: 200, answer: publicationListSchema },
  readPublishing: { params: inPlan, status: 200, answer: publishingSchema },
  makeException: { params: inPlan, body: exceptionSchema, status: 201, answer: brokenRuleSchema },
  answerLook: {
    params: inPlan.extend({ thing: z.string().min(1).max(500) }),
    body: lookReplySchema,
    status: 201,
    answer: lookAnswerSchema,
  },
  listColleagues: { params: inShift, status: 200, answer: colleagueListSchema },
  readMeasures: { params: inShift, status: 200, answer: measuresSchema },
  readPublication: { params: inPublication, status: 200, answer: publicationDetailSchema },
  readLists: { params: inPublication.extend({ format: z.enum(LIST_FORMATS) }), status: 200, answer: z.string() },
  readList: {
    params: inPublication.extend({ format: z.enum(LIST_FORMATS), list: idSchema }),
    status: 200,
    answer: z.string(),
  },
  readMap: {
    params: z.object({ map: idSchema, layer: z.enum(MAP_LAYERS) }),
    status: 200,
    answer: featureCollectionSchema,
  },
  search: { params: none, body: searchSchema, status: 200, answer: foundListSchema },
  readRecipient: { params: z.object({ recipient: idSchema }), status: 200, answer: recipientPageSchema },
  readCaregiver: { params: z.object({ caregiver: idSchema }), status: 200, answer: caregiverPageSchema },
  readChoices: { params: inShift, status: 200, answer: choicesSchema },
  createRecord: { params: inShift, body: newRecordSchema, status: 201, answer: changedSchema },
  changeRecord: {
    params: inShift.extend({ kind: z.enum(RECORD_KINDS), record: idSchema }),
    body: changeSchema,
    status: 201,
    answer: changedSchema,
  },
  listCorrections: { params: none, status: 200, answer: correctionListSchema },
  /** Files are judged as they are read, not as a shape. */
  previewImport: { params: none, status: 200, answer: importPreviewSchema },
  importFiles: { params: none, status: 201, answer: importedSchema },
  listImports: { params: none, status: 200, answer: importListSchema },
  readQuality: { params: none, status: 200, answer: qualitySchema },
  fixVisit: {
    params: inShift.extend({ visit: idSchema }),
    body: visitFixSchema,
    status: 201,
    answer: problemVersionSchema,
  },
  changePreferences: { params: none, body: preferencesChangeSchema, status: 200, answer: preferencesSchema },
  readCost: { params: inPlan, status: 200, answer: costSchema },
  listFeedback: { params: none, status: 200, answer: feedbackListSchema },
  giveFeedback: { params: none, body: newFeedbackSchema, status: 201, answer: feedbackSchema },
  replyFeedback: {
    params: z.object({ feedback: z.uuid() }),
    body: newReplySchema,
    status: 201,
    answer: feedbackSchema,
  },
  addActivity: { params: inShift, body: activitySchema, status: 201, answer: none },
  readMeasuring: { params: inUnit, status: 200, answer: measuringSchema },
  startBaseline: { params: inUnit, body: baselineSchema, status: 201, answer: none },
  endBaseline: { params: inUnit, status: 200, answer: none },
  startByHand: { params: inShift, body: handStartSchema, status: 201, answer: handStartedSchema },
} as const satisfies Readonly<Record<RouteName, Shape>>

type Shapes = typeof SHAPES
export type ParamsOf<R extends RouteName> = z.infer<Shapes[R]['params']>
export type BodyOf<R extends RouteName> = Shapes[R] extends { body: infer B extends z.ZodType } ? z.infer<B> : undefined
/** What may be sent, before defaults are filled in. */
export type SentOf<R extends RouteName> = Shapes[R] extends { body: infer B extends z.ZodType } ? z.input<B> : undefined
export type AnswerOf<R extends RouteName> = z.infer<Shapes[R]['answer']>
