import { UNASSIGNED_REASONS } from '../../model/index.ts'
import type { Activity, Plan, ReasonCode, RuleName, UnassignedReason, Visit } from '../../model/index.ts'
import { ticksOf } from '../day.ts'
import type { Day } from '../day.ts'
import { ruleAgainst } from './eligible.ts'

/**
 * Why a visit found no place: for each rule the shifts it rules out, and last the shifts that might have taken it but
 * had no time left. Read from the problem alone, so it says what the rule met, not what a search could do.
 */
export function reasonsFor(day: Day, visit: Visit): UnassignedReason[] {
  const { shifts } = day.problem
  if (shifts.length === 0) return [reason(day, visit, 'no-shifts', [])]
  const opens = ticksOf(day, visit.windows[0]?.opens ?? day.problem.horizon.start)
  const ruledOut = new Map<ReasonCode, string[]>()
  for (const shift of shifts) {
    const rules = visit.staffing.map((_, place) => ruleAgainst(day, visit, place, shift, opens))
    const code = rules.includes(undefined) ? 'no-time-left' : (REASON_OF_RULE[rules[0]!] ?? 'no-time-left')
    ruledOut.set(code, [...(ruledOut.get(code) ?? []), shift.id])
  }
  return [...ruledOut].map(([code, shiftIds]) => reason(day, visit, code, shiftIds))
}

/** Why an activity that must take place does not: its shifts are not at work then, or they have no time left. */
export function reasonsForActivity(day: Day, { opens, closes, shifts }: Activity): UnassignedReason[] {
  const atWork = day.problem.shifts.filter(
    ({ id, start, end }) =>
      shifts.includes(id) && ticksOf(day, start) <= ticksOf(day, closes) && ticksOf(day, opens) <= ticksOf(day, end),
  )
  const code: ReasonCode = atWork.length === 0 ? 'activity-outside-shifts' : 'no-time-left'
  return [{ code, values: {}, ruledOut: [...shifts], action: UNASSIGNED_REASONS[code].actions[0] }]
}

/** The plan with a reason for everything that is unassigned; reasons that are there already are kept. */
export function withReasons(day: Day, plan: Plan): Plan {
  const visits = new Map(day.problem.visits.map((visit) => [visit.id, visit]))
  const activities = new Map(day.problem.activities.map((activity) => [activity.id, activity]))
  const unassigned = plan.unassigned.map((missing) => {
    if (missing.reasons.length > 0) return missing
    const [visit, activity] = [visits.get(missing.id), activities.get(missing.id)]
    if (missing.kind === 'visit') return visit === undefined ? missing : { ...missing, reasons: reasonsFor(day, visit) }
    return activity === undefined ? missing : { ...missing, reasons: reasonsForActivity(day, activity) }
  })
  return { ...plan, unassigned }
}

const REASON_OF_RULE: Partial<Record<RuleName, ReasonCode>> = {
  qualification: 'no-shift-qualified',
  'required-caregiver': 'required-caregiver-not-on-duty',
  'excluded-caregiver': 'excluded-everywhere',
  team: 'team-not-on-duty',
  area: 'area-or-mode',
  'excluded-service': 'service-excluded',
  trainee: 'trainee-declined',
  pin: 'pin-impossible',
}

function reason(day: Day, visit: Visit, code: ReasonCode, ruledOut: string[]): UnassignedReason {
  const known: Readonly<Record<string, string>> = {
    qualification: visit.staffing.flatMap(({ qualifications }) => qualifications.map((each) => each.code)).join(', '),
    caregiver: visit.requiredCaregivers.map(({ caregiver }) => caregiver).join(', '),
    team: visit.team ?? day.recipients.get(visit.recipient)?.team ?? '',
    service: visit.service ?? '',
  }
  const { values, actions } = UNASSIGNED_REASONS[code]
  const stated = Object.fromEntries(values.map((name): [string, string] => [name, known[name] ?? '']))
  return { code, values: stated, ruledOut, action: actions[0] }
}
