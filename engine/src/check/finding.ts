import type { RuleName, Violation } from '../model/index.ts'
import { ticksToSeconds, toIso } from '../time.ts'
import type { PlacedPlace, ReplayedPlan } from './replayed-plan.ts'

type Values = Violation['values']

/** A rule broken by a length of time; `ticks` > 0. */
export function brokenBy(day: ReplayedPlan, rule: RuleName, place: string, ticks: number, values: Values): Violation {
  return { rule, place, amount: ticksToSeconds(day.clock, ticks), unit: 's', values }
}

/** A rule broken by a number of things; `count` > 0. */
export function broken(rule: RuleName, place: string, values: Values, count = 1): Violation {
  return { rule, place, amount: count, unit: 'count', values }
}

/** An instant as the sentence needs it. */
export const iso = (day: ReplayedPlan, ticks: number): string => toIso(day.clock, ticks)

/** Whose work it is: the values every sentence about a place of a visit needs. */
export function placeValues(placed: PlacedPlace): Record<string, string | number> {
  const { visit, place, route } = placed
  return { visit: visit.id, place, shift: route.shift.id, ...caregiverValue(route.caregiverId) }
}

/** `caregiver` only when there is one: a vacant shift has none. */
export const caregiverValue = (id: string | null): Record<string, string> => (id === null ? {} : { caregiver: id })

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)

/** The greatest of the numbers, and 0 when there are none. */
export const greatest = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b), 0)
