import type { Plan } from '../model/index.ts'

/** Sums in floating point differ by less than this share; a bound further above a legal plan's cost is wrong, and shows. */
const ROUNDING = 1e-9

/** At most this share of the cost could be saved by any plan. */
export function boundOf(cost: number, bound: number | undefined): Plan['bound'] {
  if (bound === undefined) return null
  const value = bound <= cost * (1 + ROUNDING) ? Math.min(bound, cost) : bound
  return { value, gapPercent: (100 * (cost - value)) / cost }
}
