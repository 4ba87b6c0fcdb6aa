/** A stretch of time from `from` up to, not including, `to`, in ticks. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** The greatest number of stretches that hold at one instant, and the first such instant (NaN when there are none). */
export function mostAtOnce(stretches: readonly Stretch[]): { count: number; instant: number } {
  let most = { count: 0, instant: NaN }
  for (const { from } of [...stretches].sort((a, b) => a.from - b.from)) {
    const count = stretches.filter((other) => other.from <= from && from < other.to).length
    if (count > most.count) most = { count, instant: from }
  }
  return most
}
