import type { Plan, Problem, TravelTable } from '../model/index.ts'

/** When a search ends; the first that is reached. Seconds and CPU seconds count from the start of the run. */
export interface Limits {
  readonly iterations?: number
  readonly seconds?: number
  readonly cpuSeconds?: number
}

/** What a search is asked. */
export interface SearchTask {
  readonly problem: Problem
  readonly travel: TravelTable
  readonly order: 'visit' | 'patient'
  readonly seed: number
  /** Threads that may search at once. */
  readonly threads: number
  readonly limits: Limits
  /** A plan to start from. */
  readonly start?: Plan
  /** What this search alone may spend, besides the limits of the run. */
  readonly own?: OwnLimits
  /** First temperature, as a share of that of a search from nothing. Default 1. */
  readonly heat?: number
}

/** Limits of one search among several of a run. */
export interface OwnLimits {
  /** Processor time of the thread that searches. */
  readonly threadSeconds?: number
  readonly iterations?: number
}

/** How far a search has come. */
export interface Progress {
  readonly iterations: number
  /** The best plan's cost in the objective's unit, without what is missing. */
  readonly cost: number
  /** Mandatory visits that have no place in it. */
  readonly missing: number
}

/** Why a search ended. `finished`: nothing was left to search. */
export type StopRule = 'iterations' | 'time' | 'cpu' | 'signal' | 'finished'

export interface SearchAnswer {
  /** `undefined` when the search was stopped before it had any plan. */
  readonly plan: Plan | undefined
  readonly iterations: number
  readonly threads: number
  /** Seconds from the start of the run to the first plan that kept every hard rule; `null` when there was none. */
  readonly firstLegalSeconds: number | null
  readonly stopRule: StopRule
}

/** Runs a search: on this thread, on a worker or on several. Where and how is the port's business. */
export type Search = (task: SearchTask, onProgress: (progress: Progress) => void) => Promise<SearchAnswer>
