import { UNASSIGNED_REASONS } from '../../model/index.ts'
import type { ReasonCode, RuleName, UnassignedReason, Visit } from '../../model/index.ts'
import { ticksOf } from './day.ts'
import type { Day } from './day.ts'
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
