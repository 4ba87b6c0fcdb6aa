import { sum } from '../finding.ts'
import type { History } from '../../model/index.ts'
import type { ReplayedPlan } from '../replayed-plan.ts'
import { caregiversAbove } from './pattern.ts'

/**
 * Continuity: for each recipient with a placed visit, the caregivers of the plan who have not visited within the
 * window; and each caregiver above a pattern's soft maximum. A count.
 *
 * History of `continuityDays` or fewer is within the window. Both of a double visit count, trainees do not, and a
 * vacant shift counts as a caregiver of its own.
 */
export function continuityAmount(day: ReplayedPlan): number {
  const window = day.problem.objective.options.continuityDays
  const known = pairsWithin(day.problem.history, window)
  const patterns = day.problem.patterns.filter(({ hardMaxCaregivers }) => !hardMaxCaregivers)
  return pairsOutside(day, known) + sum(patterns.map((pattern) => caregiversAbove(day, pattern)))
}

/** Pairs of each history that was asked for, by window: a history is long and never changes. */
const pairsKnown = new WeakMap<readonly History[], Map<number, ReadonlySet<string>>>()

/** The pairs of recipient and caregiver that a history holds of so many days, Infinity for all of it. */
export function pairsWithin(history: readonly History[], days: number): ReadonlySet<string> {
  const byWindow = pairsKnown.get(history) ?? new Map<number, ReadonlySet<string>>()
  pairsKnown.set(history, byWindow)
  const found =
    byWindow.get(days) ??
    new Set(history.filter((each) => each.days <= days).map(({ recipient, caregiver }) => pair(recipient, caregiver)))
  byWindow.set(days, found)
  return found
}

/** Different pairs of recipient and caregiver in the plan that are not among the known ones. */
export const pairsOutside = (day: ReplayedPlan, known: ReadonlySet<string>): number =>
  new Set(day.places.map(({ visit, route }) => pair(visit.recipient, route.who)).filter((each) => !known.has(each)))
    .size

/** One text for a pair of ids, whatever characters they hold. */
export const pair = (recipient: string, caregiver: string): string => JSON.stringify([recipient, caregiver])
