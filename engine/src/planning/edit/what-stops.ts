import type { Stopped, Violation } from '../../model/index.ts'
import { ruleAgainst } from '../../optimise/index.ts'
import { visitOf } from './desk.ts'
import type { Desk } from './desk.ts'
import type { Reshaped } from './reshaped.ts'

/** What of the rules broken a person is told first: who may, then when, and last what follows from these. */
const TOLD_LAST: ReadonlySet<Violation['rule']> = new Set(['plan-shape', 'travel', 'shift-time', 'hard-term'])

/** The rule that stops an edit, that about the visit itself first; `undefined`: none does. */
export function whatStops({ freed }: Reshaped, broken: readonly Violation[]): Stopped | undefined {
  const concerns = ({ place, values }: Violation): boolean =>
    [...freed].some((id) => place === `visit/${id}` || values['visit'] === id)
  const rank = (violation: Violation): number => (TOLD_LAST.has(violation.rule) ? 2 : 0) + (concerns(violation) ? 0 : 1)
  const [violation] = broken.toSorted((a, b) => rank(a) - rank(b))
  return violation === undefined ? undefined : { code: violation.rule, values: violation.values, violation }
}

/** What keeps a shift from a place whatever else the plan holds, without a look at times. */
export function keptAway(desk: Desk, visit: string, place: number, shift: string): Stopped | undefined {
  const asked = desk.lists.find((list) => list.shift.id === shift)!.shift
  return ruleAgainst(desk.world(), visitOf(desk, visit)!, place, asked)
}
