/**
 * A rule that a plan breaks: which, where, by how much.
 *
 * `place` names the thing: `visit/<id>`, `shift/<id>`, `caregiver/<id>`, `recipient/<id>`, `dependency/<first>-<second>`,
 * `group/<id>`, `bundle/<id>`, `pattern/<id>`, `activity/<id>`, `vehicles/<id>`, `key/<id>`, `plan`.
 * `amount` > 0 in `unit` ('s', 'm', 'count', the load's kind, or for a hard term that of its cost line).
 */
export interface Violation {
  readonly rule: RuleName
  readonly place: string
  readonly amount: number
  readonly unit: string
  /** The values behind it, for the sentence; ids only, never names. */
  readonly values: Readonly<Record<string, string | number>>
}

/** Every hard rule, one word each: the file `check/rules/<kebab-case>.ts` and the key in `text/`. */
export const RULE_NAMES = [
  'plan-shape', // unknown ids, a place twice, stops out of order, a shift twice
  'coverage', // a mandatory visit or activity is missing, or a visit is only partly staffed
  'travel', // a stop begins before the caregiver can be there
  'service', // a service, break or activity is shorter or longer than it should be
  'time-window',
  'shift-time', // departs before the shift starts, is back after its end and allowed overtime
  'qualification',
  'required-caregiver',
  'excluded-caregiver',
  'team',
  'area',
  'longest-leg',
  'excluded-service',
  'synchronisation', // places of a visit do not begin as they should
  'distinct-caregivers', // one caregiver in two places of a visit, or in two shifts at once
  'dependency',
  'group',
  'bundle',
  'pattern',
  'activity',
  'break',
  'reserve',
  'capacity',
  'capacity-factor',
  'vehicle',
  'key',
  'pin',
  'vacant-shift',
  'trainee',
  'working-time',
  'patient-order',
  'hard-term', // a term that was made hard is not 0
] as const

export type RuleName = (typeof RULE_NAMES)[number]
