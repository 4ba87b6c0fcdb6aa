import type { Problem } from '@hjemrute/engine/model'

/** From the click to the end of the search; then there is half a second for storing, judging and drawing. Seconds. */
const FIRST_ANSWER = 1.45
/** However long a job has waited: a plan that everything has a place in is there after half of this. Seconds. */
const SHORTEST = 0.7
/** Larger shifts get longer, in proportion; measured on days of 150 to 1,800 visits. */
const SECONDS_PER_VISIT = 0.008
/** An improvement is searched for this many times as long, and at most as long as one stays at a page. Seconds. */
const TIMES_AS_LONG = 6
const LONGEST_IMPROVEMENT = 60

/** How long a proposal is searched for that was asked for so many seconds ago. */
export function proposalSeconds({ visits }: Problem, waited: number): number {
  return Math.max(SHORTEST, FIRST_ANSWER - Math.max(0, waited), visits.length * SECONDS_PER_VISIT)
}

export function improvementSeconds({ visits }: Problem): number {
  return Math.min(LONGEST_IMPROVEMENT, TIMES_AS_LONG * Math.max(FIRST_ANSWER, visits.length * SECONDS_PER_VISIT))
}
