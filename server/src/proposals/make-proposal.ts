import { threadSearch } from '@hjemrute/adapters/threads'
import type { StopRequest, ThreadPool } from '@hjemrute/adapters/threads'
import { planDay } from '@hjemrute/engine/planning'
import type { PlanDayResult, Progress } from '@hjemrute/engine/planning'
import type { Plan, Problem, TravelTable } from '@hjemrute/engine/model'
import { availableParallelism } from 'node:os'
import { VERSION } from '../version.ts'

/** The same shift, asked twice, gets the same search; what goes on from a plan searches elsewhere. */
const SEED = 1
const SEED_OF_IMPROVEMENTS = 2

/** What is searched on, for how long. */
export interface SearchOrder {
  readonly problem: Problem
  readonly travel: TravelTable
  readonly seconds: number
  /** The plan to go on from. */
  readonly start?: Plan
}

export interface SearchPorts {
  readonly pool: ThreadPool
  readonly stop: StopRequest
  onProgress(progress: Progress): void
}

/** Searches on threads of the pool, so that the server answers others meanwhile. */
export function makeProposal(
  { problem, travel, seconds, start }: SearchOrder,
  { pool, stop, onProgress }: SearchPorts,
): Promise<PlanDayResult> {
  const began = Date.now()
  const cpuBefore = process.cpuUsage()
  const wallSeconds = (): number => (Date.now() - began) / 1000
  const cpuSeconds = (): number => {
    const { user, system } = process.cpuUsage(cpuBefore)
    return (user + system) / 1e6
  }
  const clock = { cpuSeconds, wallInstant: (second: number) => began + second * 1000 }
  const search = threadSearch(clock, stop, pool)
  // One processor is left for those who look at other things.
  const threads = Math.max(1, availableParallelism() - 1)
  const seed = start === undefined ? SEED : SEED_OF_IMPROVEMENTS
  return planDay(
    { problem, travel, seed, threads, limits: { seconds }, ...(start === undefined ? {} : { start }) },
    { search, wallSeconds, cpuSeconds, onProgress, version: VERSION, node: process.version },
  )
}
