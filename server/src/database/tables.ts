import type { EditReason, HabitRule, Role } from '@hjemrute/contract'
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
    state: Generated<'waiting' | 'running' | 'done' | 'failed'>
    placed: number | null
    toPlace: number | null
    planId: string | null
    fault: string | null
    requestedBy: string
    requestedAt: Instant
  }
  publication: OfUnit & {
    id: Generated<string>
    shiftId: string
    planId: string
    version: number
    publishedBy: string
    publishedAt: Instant
  }
  accessLog: OfUnit & {
    id: Generated<string>
    at: Instant
    accountId: string
    role: string
    route: string
    shiftId: string
    /** Recipients whose data was read, by id. */
    recipients: string[]
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
}
