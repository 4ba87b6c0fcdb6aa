import type { SearchTask } from '../search-port.ts'

/** Problems of fewer visits are searched as a whole. */
const WHOLE_UP_TO_VISITS = 600

/** Whether a problem is planned region by region: it is large, and no rule of it counts over all shifts at once. */
export function isForRegions({ problem, order }: SearchTask): boolean {
  const isSum = Object.values(problem.objective.terms).every((term) => term?.hard !== true)
  return problem.visits.length > WHOLE_UP_TO_VISITS && problem.shifts.length > 1 && order === 'visit' && isSum
}
