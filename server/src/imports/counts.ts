import type { Counts } from './imports.repository.ts'
import type { LookedShift } from './looked-shift.ts'

/** How many rows differ; of a shift that is new, its visits and its shifts of people are. */
export function countsOf({ stored, differences, problem }: LookedShift): Counts {
  if (stored === null) return { new: problem.visits.length + problem.shifts.length, changed: 0, gone: 0 }
  const counts = { new: 0, changed: 0, gone: 0 }
  for (const { kind } of differences) counts[kind]++
  return counts
}
