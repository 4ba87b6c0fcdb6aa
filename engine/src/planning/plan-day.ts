import type { Judgement } from '../check/index.ts'
import type { Plan, Problem, TravelTable, Violation } from '../model/index.ts'
import { boundOf } from './bound-of.ts'
import { isForRegions } from './regions/is-for-regions.ts'
import type { Limits, Progress, Search, SearchAnswer } from './search-port.ts'
import type { SettledPlan } from './settle-plan.ts'

export { isMissing } from './is-missing.ts'
export type { Limits } from './search-port.ts'

/** What is asked of a day's planning besides the problem. */
export interface PlanDayRequest {
  readonly problem: Problem
  readonly travel: TravelTable
  readonly seed: number
  readonly threads: number
  readonly limits: Limits
  /** Overrides the problem's own order. */
  readonly order?: 'visit' | 'patient'
  readonly start?: Plan
  /** Seconds of the limits that the caller keeps for what is done with the plan. Default: 0. */
  readonly afterwards?: number
  /** Also prove how much better any plan could be. Default: no. */
  readonly bound?: boolean
}

/** What planning is handed: the search, the clock, and who we are. */
export interface PlanDayPorts {
  readonly search: Search
  /** Seconds from the start of the run, by the clock on the wall and by the processor. */
  wallSeconds(): number
  cpuSeconds(): number
  onProgress?(progress: Progress): void
  readonly version: string
  readonly node: string
}

export interface PlanDayResult {
  /** Complete with cost and run record. */
  readonly plan: Plan
  readonly judgement: Judgement
  /**
   * `complete`: legal, and everything mandatory is placed. `partial`: legal, and the rest is listed. `illegal`: some
   * rule is broken, as a rule one that no plan could keep.
   */
  readonly outcome: 'complete' | 'partial' | 'illegal'
  /**
   * Why a plan was passed over: what the check found in the search's own plan, if that was not the one handed on.
   * Never empty without a mistake of ours, which must be told.
   */
  readonly refused: readonly Violation[]
}

/** What is still to be done after the search: what judges is loaded, and the plan judged and written. Seconds. */
const LEAST_RESERVE = 0.2
/** Judging takes about 0.3 ms for each visit, measured on 50 to 3,000 visits; it may be done twice, before and after re-timing. */
const RESERVE_PER_VISIT = 0.0006
/** A search of more visits than this may be stopped before it has any plan: then the rule of thumb must be ready. */
const READY_FALLBACK_ABOVE = 1500

/**
 * Plans: searches until a limit is reached, has the independent check judge what was found, and puts the cost by the
 * check and the record of the run into the plan. Starts are pushed later where that costs less. A plan that the check
 * calls illegal is never handed on as long as there is a legal one: what is wrong is withdrawn from it, or the start
 * plan or the nearest-next rule's is handed on, and `outcome` tells what is missing.
 */
export async function planDay(request: PlanDayRequest, ports: PlanDayPorts): Promise<PlanDayResult> {
  const { problem, travel } = request
  const order = request.order ?? problem.order

  const { seed, threads, start } = request
  const bound = request.bound === true ? await provenBound(problem, travel) : undefined
  const judging = LEAST_RESERVE + RESERVE_PER_VISIT * problem.visits.length
  const limits = keepingBack(request.limits, judging + (request.afterwards ?? 0))
  const task = { problem, travel, order, seed, threads, limits, ...(start === undefined ? {} : { start }) }
  const inRegions = isForRegions(task)
  const needsThumb = !inRegions && problem.visits.length > READY_FALLBACK_ABOVE
  const thumb = needsThumb ? (await import('./nearest-next.ts')).nearestNext(problem, travel) : undefined
  const onProgress = (progress: Progress): void => ports.onProgress?.(progress)
  const answer = inRegions
    ? await (await import('./regions/search-in-regions.ts')).searchInRegions(ports.search, task, ports, onProgress)
    : await ports.search(task, onProgress)
  // What judges and explains is loaded when there is something to judge: a first plan does not wait for it.
  const { settlePlan } = await import('./settle-plan.ts')
  const { explainUnassigned } = await import('../optimise/explain/unassigned-reasons.ts')
  const { nearestNext } = await import('./nearest-next.ts')
  const fallbacks = [() => start, () => thumb ?? nearestNext(problem, travel)]
  const { best, refused } = settlePlan({ problem, travel, order }, answer.plan, fallbacks)
  const { plan, judgement, outcome, schedule } = best
  const complete: Plan = {
    ...explainUnassigned(problem, travel, plan),
    ...(order === 'patient' ? { order } : {}),
    travelEstimated: travel.estimated,
    cost: judgement.cost,
    bound: outcome === 'complete' ? boundOf(judgement.cost.total, bound) : null,
    run: recordOf(request, ports, answer, schedule),
  }
  return { plan: complete, judgement, outcome, refused }
}

/** The relaxation looks at every pair of visits: above this many it would take longer than the search it is beside. */
const BOUND_UP_TO_VISITS = 2000

/** No plan that places everything mandatory costs less; `undefined` when nothing is proven. In the cost's unit. */
export async function provenBound(problem: Problem, travel: TravelTable): Promise<number | undefined> {
  if (problem.visits.length > BOUND_UP_TO_VISITS) return undefined
  const { lowerBound } = await import('../optimise/lower-bound/lower-bound.ts')
  const { value, possible } = lowerBound(problem, travel)
  return possible && value > 0 ? value : undefined
}

/** The limits of the search, earlier than those of the run by what is still to be done after it. */
function keepingBack({ iterations, seconds, cpuSeconds }: Limits, reserve: number): Limits {
  return {
    ...(iterations === undefined ? {} : { iterations }),
    ...(seconds === undefined ? {} : { seconds: seconds - reserve }),
    ...(cpuSeconds === undefined ? {} : { cpuSeconds: cpuSeconds - reserve }),
  }
}

function recordOf(
  request: PlanDayRequest,
  ports: PlanDayPorts,
  answer: SearchAnswer,
  schedule: SettledPlan['schedule'],
): NonNullable<Plan['run']> {
  return {
    seed: request.seed,
    threads: answer.threads,
    stopRule: stopRuleText(request.limits, answer),
    iterations: answer.iterations,
    cpuSeconds: rounded(ports.cpuSeconds()),
    wallSeconds: rounded(ports.wallSeconds()),
    firstLegalSeconds: answer.firstLegalSeconds === null ? null : rounded(answer.firstLegalSeconds),
    schedule,
    version: ports.version,
    node: ports.node,
  }
}

/** The limit that ended the run as it was asked for: `iterations 1000`, `time 60 s`, `cpu 3 s`, `signal`, `finished`. */
function stopRuleText({ iterations, seconds, cpuSeconds }: Limits, { stopRule }: SearchAnswer): string {
  switch (stopRule) {
    case 'iterations':
      return `iterations ${iterations}`
    case 'time':
      return `time ${seconds} s`
    case 'cpu':
      return `cpu ${cpuSeconds} s`
    case 'signal':
    case 'finished':
      return stopRule
  }
}

const rounded = (seconds: number): number => Math.round(seconds * 1000) / 1000
