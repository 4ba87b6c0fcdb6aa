import { threadSearch } from '@hjemrute/adapters/threads'
import type { ThreadPool } from '@hjemrute/adapters/threads'
import { planDay } from '@hjemrute/engine/planning'
import type { PlanDayResult, Progress } from '@hjemrute/engine/planning'
import type { Plan, Problem, TravelTable } from '@hjemrute/engine/model'
import { availableParallelism } from 'node:os'
import { VERSION } from '../version.ts'

/** A shift of 150 visits is answered while one still looks at the button. Seconds of the clock. */
const SHORTEST = 1.3
/** Larger shifts get longer, in proportion; measured on days of 150 to 1,800 visits. */
const SECONDS_PER_VISIT = 0.008
/** The same shift, asked twice, gets the same search. */
const SEED = 1

export const secondsFor = ({ visits }: Problem): number => Math.max(SHORTEST, visits.length * SECONDS_PER_VISIT)

/** What is asked, and the plan that a person has changed, to go on from. */
export interface ToPropose {
  readonly problem: Problem
  readonly travel: TravelTable
  readonly start?: Plan | undefined
}

/** Searches a proposal on threads of the pool, so that the server answers others meanwhile. */
export function makeProposal(
  pool: ThreadPool,
  { problem, travel, start }: ToPropose,
  onProgress: (progress: Progress) => void,
  seconds = secondsFor(problem),
): Promise<PlanDayResult> {
  const began = Date.now()
  const cpuBefore = process.cpuUsage()
  const wallSeconds = (): number => (Date.now() - began) / 1000
  const cpuSeconds = (): number => {
    const { user, system } = process.cpuUsage(cpuBefore)
    return (user + system) / 1e6
  }
  const clock = { cpuSeconds, wallInstant: (second: number) => began + second * 1000 }
  const search = threadSearch(clock, NEVER_STOPPED, pool)
  // One processor is left for those who look at other things.
  const threads = Math.max(1, availableParallelism() - 1)
  return planDay(
    { problem, travel, seed: SEED, threads, limits: { seconds }, ...(start === undefined ? {} : { start }) },
    { search, wallSeconds, cpuSeconds, onProgress, version: VERSION, node: process.version },
  )
}

const NEVER_STOPPED = { flag: new Int32Array(new SharedArrayBuffer(4)), onStop: () => {} }
