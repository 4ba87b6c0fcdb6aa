import type { EditReason, Feedback, FeedbackReply, Figures, HabitRule, MeasuredFigures, Role } from '@hjemrute/contract'
import type { Level, ShiftSummary } from '@hjemrute/contract'
import type { Plan, PlanEdit, ProblemInput } from '@hjemrute/engine/model'
import type { ColumnType, Generated, JSONColumnType } from 'kysely'

/** Written as an ISO instant, read as a Date. */
type Instant = ColumnType<Date, string | undefined, never>
/** `2026-12-01` both ways. */
type DateOnly = ColumnType<string, string, never>

/** What every row that row-level security guards belongs to. */
interface OfUnit {
  readonly municipalityId: string
  readonly unitId: string
}

/** The figures of a better plan, beside those of the plan it began from. */
export interface BetterFigures {
  readonly figures: Figures
  readonly former: Figures
}

/** A rule that was broken when a plan was published: which thing, and what somebody answered for it. */
export interface BrokenWithReason {
  readonly thing: string
  readonly rule: string
  readonly reason: string
  /** Who made the exception from the law; `null`: the publisher's own reason for a rule of the house. */
  readonly exceptedBy: string | null
}

export interface Tables {
  municipality: { id: string; name: string }
  unit: { municipalityId: string; id: string; name: string; kind: string }
  account: { id: string; municipalityId: string; name: string }
  accountRole: OfUnit & { accountId: string; role: Role }
  shiftToPlan: OfUnit & { id: Generated<string>; date: DateOnly; kind: string }
  travelMatrix: { municipalityId: string; sha256: string; content: Buffer }
  problem: OfUnit & {
    id: Generated<string>
    shiftId: string
    version: number
    document: JSONColumnType<ProblemInput>
    why: string
    madeBy: string
    madeAt: Instant
  }
  plan: OfUnit & {
    id: Generated<string>
    shiftId: string
    problemId: string
    version: number
    kind: 'byHand' | 'proposal' | 'edited'
    document: JSONColumnType<Plan>
    why: string
    cost: number
    costUnit: string
    travelSeconds: number
    waitingSeconds: number
    unassigned: number
    facesPerRecipient: number | null
    violations: number
    madeBy: string
    madeAt: Instant
  }
  proposalJob: OfUnit & {
    id: Generated<string>
    shiftId: string
    problemId: string
    kind: Generated<'proposal' | 'improvement'>
    state: Generated<'waiting' | 'running' | 'done' | 'failed' | 'cancelled'>
    placed: number | null
    toPlace: number | null
    planId: string | null
    fault: string | null
    /** Of an improvement: the plan it began from, and what is better, until somebody takes it. */
    ofPlan: string | null
    better: ColumnType<Plan | null, string | undefined, string>
    betterFigures: ColumnType<BetterFigures | null, string | undefined, string>
    /** The search that goes on from what came of it. */
    nextJob: string | null
    /** Its place in the queue: lower goes first. */
    turn: Generated<number>
    wish: 'cancel' | 'useBest' | null
    requestedBy: string
    requestedAt: Instant
  }
  problemBound: OfUnit & {
    problemId: string
    /** No plan costs less, in the problem's unit; `null`: looked for, and nothing proven. */
    value: number | null
    computedAt: Instant
  }
  publication: OfUnit & {
    id: Generated<string>
    shiftId: string
    planId: string
    version: number
    publishedBy: string
    publishedAt: Instant
    why: string
    /** Rules that it breaks, each with the reason or the exception it was published with. */
    broken: JSONColumnType<BrokenWithReason[]>
  }
  lookAnswer: OfUnit & {
    id: Generated<string>
    shiftId: string
    planId: string
    thing: string
    choice: string
    words: string
    delegatedTo: string | null
    madeBy: string
    madeAt: Instant
    number: Generated<number>
  }
  ruleException: OfUnit & {
    id: Generated<string>
    shiftId: string
    planId: string
    thing: string
    rule: string
    reason: string
    madeBy: string
    madeAt: Instant
    number: Generated<number>
  }
  fileImport: OfUnit & {
    id: Generated<string>
    files: JSONColumnType<{ name: string; sha256: string; bytes: number }[]>
    shifts: JSONColumnType<{ shift: string; version: number }[]>
    counts: JSONColumnType<{ new: number; changed: number; gone: number }>
    importedBy: string
    importedAt: Instant
  }
  correction: OfUnit & {
    id: Generated<string>
    kind: 'recipient' | 'location' | 'visit' | 'shift' | 'caregiver'
    record: string
    path: string
    value: ColumnType<unknown, string, never>
    sourceValue: ColumnType<unknown, string | null, string | null>
    day: DateOnly
    scope: 'day' | 'always'
    weekdays: number[] | null
    why: string
    madeBy: string
    madeAt: Instant
    ended: ColumnType<string | null, undefined, 'agreed' | 'replaced' | 'takenBack'>
    endedAt: ColumnType<Date | null, undefined, Date>
  }
  accessLog: OfUnit & {
    id: Generated<string>
    at: Instant
    accountId: string
    role: string
    route: string
    /** `null`: what was read is of no shift. */
    shiftId: string | null
    /** Recipients whose data was read, by id. */
    recipients: string[]
    /** Questions and worries of others that were read. */
    feedback: Generated<string[]>
  }
  edit: OfUnit & {
    id: string
    seq: Generated<number>
    shiftId: string
    kind: 'edit' | 'undo' | 'redo' | 'proposal'
    key: string | null
    edit: JSONColumnType<PlanEdit> | null
    ofId: string | null
    below: string | null
    standsOn: string | null
    rebased: boolean
    touched: string[]
    planBefore: string
    planAfter: string
    problemBefore: string
    problemAfter: string
    costBefore: number
    costAfter: number
    costUnit: string
    violationsBefore: number
    violationsAfter: number
    /** What a habit is counted by: whose visit, moved to whom, or held to which time of day. */
    recipient: string | null
    caregiver: string | null
    clock: string | null
    madeBy: string
    madeAt: Instant
  }
  editReason: OfUnit & {
    seq: Generated<number>
    shiftId: string
    editId: string
    reason: EditReason | null
    words: string
    madeBy: string
    madeAt: Instant
  }
  habitDecision: OfUnit & {
    seq: Generated<number>
    rule: JSONColumnType<HabitRule>
    decision: 'accepted' | 'declined'
    madeBy: string
    madeAt: Instant
  }
  presence: OfUnit & {
    line: string
    shiftId: string
    accountId: string
    visit: string | null
    seenAt: ColumnType<Date, string | undefined, string>
  }
  preference: {
    accountId: string
    level: Generated<Level>
    guideDone: Generated<string[]>
    guideHidden: Generated<boolean>
  }
  superUser: OfUnit & { accountId: string }
  feedback: OfUnit & {
    id: Generated<string>
    kind: Feedback['kind']
    words: string
    /** The pattern of the page's address, without ids. */
    page: string
    version: string
    madeBy: string
    madeAt: Instant
  }
  feedbackReply: OfUnit & {
    number: Generated<number>
    feedbackId: string
    kind: FeedbackReply['kind']
    words: string
    madeBy: string
    madeAt: Instant
  }
  /** Seconds since the shift was published last, or first opened. Like all that is measured, of no person. */
  planningTime: OfUnit & { date: DateOnly; kind: ShiftSummary['kind']; seconds: ColumnType<number> }
  planningMeasure: OfUnit & {
    date: DateOnly
    kind: ShiftSummary['kind']
    publication: number
    baseline: boolean
    proposed: boolean
    seconds: number
    /** Edits that were not taken back, by kind; the reasons given for them. */
    edits: JSONColumnType<Record<string, number>>
    reasons: JSONColumnType<Record<string, number>>
    proposal: JSONColumnType<MeasuredFigures> | null
    published: JSONColumnType<MeasuredFigures>
  }
  baselinePeriod: OfUnit & {
    id: Generated<string>
    fromDate: DateOnly
    toDate: DateOnly
    madeBy: string
    madeAt: Instant
    endedAt: ColumnType<Date | null, undefined, Date>
  }
}
