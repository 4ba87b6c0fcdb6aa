import type { Violation } from '../model/index.ts'

/** Sums of decimals carry noise. */
const NOISE = 1e-9

/** What a plan breaks that another does not, or not as badly; `before`: what the other breaks. */
export function newlyBroken(before: readonly Violation[], after: readonly Violation[]): Violation[] {
  const worst = new Map<string, number>()
  for (const violation of before) {
    const key = keyOf(violation)
    worst.set(key, Math.max(worst.get(key) ?? 0, violation.amount))
  }
  return after.filter((violation) => violation.amount > (worst.get(keyOf(violation)) ?? 0) + NOISE)
}

/** What of a violation's values tells which thing is at fault; the others tell how much and when. */
const WHICH = ['fault', 'term', 'shift', 'place', 'stop', 'break', 'reserve', 'activity', 'qualification'] as const

const keyOf = ({ rule, place, values }: Violation): string =>
  JSON.stringify([rule, place, ...WHICH.map((name) => values[name])])
