/** The middle value; between two, their mean. NaN for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  if (sorted.length === 0) return NaN
  return sorted.length % 2 === 1 ? sorted[middle]! : mean([sorted[middle - 1]!, sorted[middle]!])
}

/** NaN for none. */
export const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** Of positive values: twice as fast on one and half as fast on another is no change. NaN for none. */
export const geometricMean = (values: readonly number[]): number =>
  Math.exp(mean(values.map((value) => Math.log(value))))

/** (cost − reference) ÷ reference: −0.02 is two per cent below. */
export const gapOf = (cost: number, reference: number): number => (cost - reference) / reference
