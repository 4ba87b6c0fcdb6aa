import type { Random } from '../random.ts'
import { between, chance } from './draw.ts'

/** Of absences: the share that lasts a few days; the others last weeks. Days. */
const SHORT_SHARE = 0.85
const SHORT = [1, 4] as const
const LONG = [14, 60] as const

/** Days on which a caregiver is away, of those from `first` to `last`; on average so great a share of them. */
export function makeAbsences(first: number, last: number, share: number, random: Random): ReadonlySet<number> {
  const mean = SHORT_SHARE * ((SHORT[0] + SHORT[1]) / 2) + (1 - SHORT_SHARE) * ((LONG[0] + LONG[1]) / 2)
  const away = new Set<number>()
  // Someone may have been away for weeks when the roster begins.
  for (let day = first - LONG[1]; day <= last; day++) {
    if (!chance(random, share / mean / (1 - share))) continue
    const days = chance(random, SHORT_SHARE) ? between(random, ...SHORT) : between(random, ...LONG)
    for (let k = 0; k < days; k++) away.add(day + k)
    day += days - 1
  }
  return away
}
