import type { Permission } from './permissions.ts'

/** One route of the API: where it is and who may ask. Its shapes stand under the same name in `SHAPES`. */
export interface Route {
  readonly method: 'GET' | 'POST'
  /** With `:parameters`, from the server's root. */
  readonly path: string
  readonly permission: Permission
  readonly summary: string
}

/**
 * Every route, once. Plain data, so that the browser knows where to ask without carrying the shapes along.
 * The server starts no route that is not here, and none without a permission.
 */
export const ROUTES = {
  readHealth: { method: 'GET', path: '/api/health', permission: 'public', summary: 'Whether the server is well' },
  readSession: { method: 'GET', path: '/api/session', permission: 'public', summary: 'Who is signed in, and as what' },
  openDemoSession: {
    method: 'POST',
    path: '/api/session/demo',
    permission: 'public',
    summary: 'Take a role of the made-up department (demo only)',
  },
  listShifts: {
    method: 'GET',
    path: '/api/shifts',
    permission: 'plan:read',
    summary: 'Shifts that are planned, with their state',
  },
  readShift: {
    method: 'GET',
    path: '/api/shifts/:shift',
    permission: 'plan:read',
    summary: 'One shift: what is asked, the figures by hand, and where its visits are',
  },
  changeWindow: {
    method: 'POST',
    path: '/api/shifts/:shift/visits/:visit/window',
    permission: 'plan:write',
    summary: 'Another time window for a visit; makes a new version of what is asked',
  },
  requestProposal: {
    method: 'POST',
    path: '/api/shifts/:shift/proposals',
    permission: 'plan:write',
    summary: 'Have a proposal made',
  },
  readJob: {
    method: 'GET',
    path: '/api/jobs/:job',
    permission: 'plan:read',
    summary: 'How far a job has come, also after a dropped line',
  },
  followJob: {
    method: 'GET',
    path: '/api/jobs/:job/events',
    permission: 'plan:read',
    summary: 'The same as it happens, as server-sent events',
  },
  stopJob: {
    method: 'POST',
    path: '/api/jobs/:job/wish',
    permission: 'plan:write',
    summary: 'Stop a job: with the best so far, or with nothing',
  },
  takeBetter: {
    method: 'POST',
    path: '/api/jobs/:job/adoption',
    permission: 'plan:write',
    summary: 'Take the better plan that an improvement found, where nobody has changed the plan meanwhile',
  },
  readPlan: {
    method: 'GET',
    path: '/api/plans/:plan',
    permission: 'plan:read',
    summary: 'A plan as a board: lanes, figures, what to look at, routes on the map',
  },
  explainVisit: {
    method: 'GET',
    path: '/api/plans/:plan/visits/:visit/explanation',
    permission: 'plan:read',
    summary: 'Why this caregiver, why this time, why nobody else',
  },
  readSnapshot: {
    method: 'GET',
    path: '/api/plans/:plan/snapshot',
    permission: 'plan:write',
    summary: 'A plan, what it answers and the travel times, for foreseeing an edit in the browser',
  },
  editPlan: {
    method: 'POST',
    path: '/api/shifts/:shift/edits',
    permission: 'plan:write',
    summary: 'One edit of the plan; makes a new version',
  },
  listEdits: {
    method: 'GET',
    path: '/api/shifts/:shift/edits',
    permission: 'plan:read',
    summary: 'Every version made by hand: who, when, why, and what it costs',
  },
  undoEdit: {
    method: 'POST',
    path: '/api/shifts/:shift/undo',
    permission: 'plan:write',
    summary: 'Take the last step back, also after a reload; makes a new version',
  },
  redoEdit: {
    method: 'POST',
    path: '/api/shifts/:shift/redo',
    permission: 'plan:write',
    summary: 'Do again what was taken back; makes a new version',
  },
  giveReason: {
    method: 'POST',
    path: '/api/edits/:edit/reason',
    permission: 'plan:write',
    summary: 'Why an edit was made',
  },
  followShift: {
    method: 'GET',
    path: '/api/shifts/:shift/events',
    permission: 'plan:read',
    summary: 'New versions and who else is there, as server-sent events',
  },
  lookAt: {
    method: 'POST',
    path: '/api/shifts/:shift/presence',
    permission: 'plan:read',
    summary: 'Tell the others which visit one looks at',
  },
  listHabits: {
    method: 'GET',
    path: '/api/units/:unit/habits',
    permission: 'plan:read',
    summary: 'What a unit keeps changing, as rules that would spare it',
  },
  decideHabit: {
    method: 'POST',
    path: '/api/units/:unit/habits',
    permission: 'plan:write',
    summary: 'Accept or decline such a rule',
  },
  publishPlan: {
    method: 'POST',
    path: '/api/shifts/:shift/publications',
    permission: 'plan:publish',
    summary: 'Publish a plan, if the check finds nothing against it',
  },
  listPublications: {
    method: 'GET',
    path: '/api/shifts/:shift/publications',
    permission: 'plan:read',
    summary: 'What was published, when and by whom',
  },
  readPublishing: {
    method: 'GET',
    path: '/api/plans/:plan/publishing',
    permission: 'plan:read',
    summary: 'What publishing a plan would mean: what has changed since the last time, and what stands against it',
  },
  makeException: {
    method: 'POST',
    path: '/api/plans/:plan/exceptions',
    permission: 'plan:except',
    summary: 'Answer by name for one breach of the law in a plan',
  },
  answerLook: {
    method: 'POST',
    path: '/api/plans/:plan/look/:thing',
    permission: 'plan:write',
    summary: 'Answer something that should be looked at, or ask a colleague to',
  },
  listColleagues: {
    method: 'GET',
    path: '/api/shifts/:shift/colleagues',
    permission: 'plan:read',
    summary: 'Who has a role in the unit, and may be asked to judge something',
  },
  readMeasures: {
    method: 'GET',
    path: '/api/shifts/:shift/measures',
    permission: 'plan:read',
    summary: 'The list by hand, the proposal, the current plan and the published one by the same measures',
  },
  readPublication: {
    method: 'GET',
    path: '/api/publications/:publication',
    permission: 'plan:read',
    summary: 'One publication: what it changed, and its lists',
  },
  readLists: {
    method: 'GET',
    path: '/api/publications/:publication/lists/:format',
    permission: 'plan:read',
    summary: 'The lists of a publication as a page, a print-out or a calendar; all, or those that changed',
  },
  readList: {
    method: 'GET',
    path: '/api/publications/:publication/lists/:format/:list',
    permission: 'plan:read',
    summary: 'One list of a publication',
  },
  readMap: {
    method: 'GET',
    path: '/api/maps/:map/:layer',
    permission: 'public',
    summary: 'A layer of the map, as GeoJSON: roads, water or places',
  },
  search: {
    method: 'POST',
    path: '/api/search',
    permission: 'plan:read',
    summary: 'Recipients, caregivers and visits by a few letters; sent as a body, so that no name is in an address',
  },
  readRecipient: {
    method: 'GET',
    path: '/api/recipients/:recipient',
    permission: 'plan:read',
    summary: 'A recipient: who comes next, fourteen days back and forward, and where each field comes from',
  },
  readCaregiver: {
    method: 'GET',
    path: '/api/caregivers/:caregiver',
    permission: 'plan:read',
    summary: 'A caregiver: shifts, qualifications, rest, and where each field comes from',
  },
  readChoices: {
    method: 'GET',
    path: '/api/shifts/:shift/choices',
    permission: 'plan:write',
    summary: 'What may be chosen in forms: people, places, services',
  },
  createRecord: {
    method: 'POST',
    path: '/api/shifts/:shift/records',
    permission: 'plan:write',
    summary: 'A new recipient, visit, shift or caregiver; makes new versions of what is asked',
  },
  changeRecord: {
    method: 'POST',
    path: '/api/shifts/:shift/records/:kind/:record',
    permission: 'plan:write',
    summary: 'Other values for fields of a record; makes new versions of what is asked',
  },
  listCorrections: {
    method: 'GET',
    path: '/api/corrections',
    permission: 'plan:read',
    summary: 'What is corrected here and not in the source',
  },
  previewImport: {
    method: 'POST',
    path: '/api/imports/preview',
    permission: 'plan:write',
    summary: 'What files (multipart/form-data) would make, and what is wrong in them; stores nothing',
  },
  importFiles: {
    method: 'POST',
    path: '/api/imports',
    permission: 'plan:write',
    summary: 'Put files (multipart/form-data) in use, with the seal of what was looked at',
  },
  listImports: {
    method: 'GET',
    path: '/api/imports',
    permission: 'plan:read',
    summary: 'Which files were put in use, when and by whom',
  },
  readQuality: {
    method: 'GET',
    path: '/api/quality',
    permission: 'plan:read',
    summary: 'What is missing or doubtful in the shifts to come',
  },
  fixVisit: {
    method: 'POST',
    path: '/api/shifts/:shift/visits/:visit/fix',
    permission: 'plan:write',
    summary: 'Another duration or window of a visit, kept as a correction; makes a new version of what is asked',
  },
  changePreferences: {
    method: 'POST',
    path: '/api/preferences',
    permission: 'account:own',
    summary: 'How much of the interface one sees, and how far one has come with the first plan',
  },
  readCost: {
    method: 'GET',
    path: '/api/plans/:plan/cost',
    permission: 'plan:read',
    summary: 'What a plan costs, term by term, and when its distance to the best was proven',
  },
  listFeedback: {
    method: 'GET',
    path: '/api/feedback',
    permission: 'account:own',
    summary: 'Questions, worries and praise: one’s own, and those one is to answer',
  },
  giveFeedback: {
    method: 'POST',
    path: '/api/feedback',
    permission: 'account:own',
    summary: 'Ask, or say so; without names and national identity numbers',
  },
  replyFeedback: {
    method: 'POST',
    path: '/api/feedback/:feedback/replies',
    permission: 'account:own',
    summary: 'A super-user answers or closes; whoever asked says whether it is solved',
  },
  addActivity: {
    method: 'POST',
    path: '/api/shifts/:shift/activity',
    permission: 'plan:write',
    summary: 'Seconds that somebody was at work on a shift’s plan; who is not kept',
  },
  readMeasuring: {
    method: 'GET',
    path: '/api/units/:unit/measuring',
    permission: 'plan:read',
    summary: 'How planning goes in a unit, by week, with and without proposals',
  },
  startBaseline: {
    method: 'POST',
    path: '/api/units/:unit/baseline',
    permission: 'measure:write',
    summary: 'A period in which a unit plans without proposals and is measured the same',
  },
  endBaseline: {
    method: 'POST',
    path: '/api/units/:unit/baseline/end',
    permission: 'measure:write',
    summary: 'End the period without proposals',
  },
  startByHand: {
    method: 'POST',
    path: '/api/shifts/:shift/by-hand',
    permission: 'plan:write',
    summary: 'Begin a plan by hand: from the list that was made by hand, or from nothing',
  },
} as const satisfies Readonly<Record<string, Route>>

export type RouteName = keyof typeof ROUTES
