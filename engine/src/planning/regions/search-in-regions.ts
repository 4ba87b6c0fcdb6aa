import type { Progress, Search, SearchAnswer, SearchTask } from '../search-port.ts'
import type { RunTimes } from './budget.ts'
import { RegionRun } from './region-run.ts'
import { roundsFor } from './rounds.ts'

/**
 * Searches a large day region by region, as many at a time as there are threads: first by unit, each from nothing, then
 * in rounds over regions that are cut anew, so that what was a border is inside. A region's plan is taken when the check
 * finds it better than what was there, and the whole is judged after each round.
 */
export async function searchInRegions(
  search: Search,
  task: SearchTask,
  times: RunTimes,
  onProgress: (progress: Progress) => void,
): Promise<SearchAnswer> {
  const run = new RegionRun(search, task, times, onProgress)
  run.begin()
  for (const [number, round] of roundsFor(run.secondsPerStop()).entries()) {
    if (run.isOver()) break
    await run.round(round, number)
  }
  return run.answer()
}
