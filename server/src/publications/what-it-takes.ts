import type { BrokenRule } from '@hjemrute/contract'
import type { RuleName, Violation } from '@hjemrute/engine/model'

/**
 * What it takes to publish a plan that breaks a rule. The law (working hours and breaks: arbeidsmiljøloven chapter 10; who may do
 * what: helsepersonelloven §§ 4–5) takes an exception by a leader's name. A plan that nobody can carry out is never
 * published. All else is the house's own rule and takes a reason.
 */
const LAW: ReadonlySet<RuleName> = new Set(['working-time', 'break', 'qualification'])
const NEVER: ReadonlySet<RuleName> = new Set([
  ...(['plan-shape', 'coverage', 'travel', 'service', 'distinct-caregivers', 'patient-order'] as const),
])

export const takesFor = ({ rule }: Violation): BrokenRule['takes'] =>
  NEVER.has(rule) ? 'never' : LAW.has(rule) ? 'exception' : 'reason'

/** What a breach is called, the same for as long as it is the same breach. Ids and numbers only. */
export const breachOf = ({ rule, place, values }: Violation): string =>
  `${rule} ${place} ${Object.keys(values)
    .sort()
    .map((key) => String(values[key]))
    .join(' ')}`.slice(0, 500)
