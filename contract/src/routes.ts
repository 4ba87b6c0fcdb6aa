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
  readMap: {
    method: 'GET',
    path: '/api/maps/:map/:layer',
    permission: 'public',
    summary: 'A layer of the map, as GeoJSON: roads, water or places',
  },
} as const satisfies Readonly<Record<string, Route>>

export type RouteName = keyof typeof ROUTES
