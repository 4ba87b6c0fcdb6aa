import { checkPlan } from '../../check/index.ts'
import type { Plan, Problem } from '../../model/index.ts'
import { PLAN_SCHEMA } from '../../model/index.ts'
import { createRandom } from '../../random.ts'
import type { Random } from '../../random.ts'
import { isMissing } from '../is-missing.ts'
import { avoidableOf } from '../legality.ts'
import { nearestNext } from '../nearest-next.ts'
import type { OwnLimits, Progress, Search, SearchAnswer, SearchTask, StopRule } from '../search-port.ts'
import { listUnassigned } from '../withdraw/list-unassigned.ts'
import { budgetOf } from './budget.ts'
import type { RegionBudget, RunTimes } from './budget.ts'
import { cutByRoutes, cutByUnits } from './cut-regions.ts'
import { inLanes } from './in-lanes.ts'
import { partOf } from './part-of.ts'
import type { Part, Region } from './region.ts'
import { rejoin } from './rejoin.ts'
import type { Round } from './rounds.ts'
import { shareVisits } from './share-visits.ts'

/** Enough for every visit to be tried once. */
const FIRST_PLAN: OwnLimits = { iterations: 1 }

/** More regions than any round has. */
const SEEDS_IN_A_ROUND = 10_007

/** What a plan is worth: rules broken that need not be, mandatory visits missing, cost. */
interface Merit {
  readonly broken: number
  readonly missing: number
  readonly cost: number
}

/** A part's new plan, and what the part was and is worth. */
interface Taken {
  readonly part: Part
  readonly plan: Plan
  readonly was: Merit
  readonly is: Merit
}

const isBetter = (a: Merit, b: Merit): boolean =>
  a.broken !== b.broken ? a.broken < b.broken : a.missing !== b.missing ? a.missing < b.missing : a.cost < b.cost

/** One run over a large day: the plan as it stands, what it is worth, and what is left to spend. */
export class RegionRun {
  private readonly search: Search
  private readonly task: SearchTask
  private readonly times: RunTimes
  private readonly onProgress: (progress: Progress) => void
  private readonly budget: RegionBudget
  private readonly random: Random
  private units: readonly Region[] | undefined
  private whole: Plan
  private merit: Merit
  private iterations = 0
  private firstLegal: number | null = null
  private stopped: StopRule | undefined

  constructor(search: Search, task: SearchTask, times: RunTimes, onProgress: (progress: Progress) => void) {
    this.search = search
    this.task = task
    this.times = times
    this.onProgress = onProgress
    this.budget = budgetOf(task, times)
    this.random = createRandom(task.seed)
    this.whole = task.start ?? emptyPlan(task.problem)
    this.merit = this.meritOf(task.problem, this.whole)
  }

  /** The regions that the day comes with; without any, a plan by the rule of thumb shows where the first may be cut. */
  begin(): void {
    const { problem, travel, start } = this.task
    if (start !== undefined) return
    const units = cutByUnits(problem, travel, this.whole)
    if (units !== undefined && units.length > 1) this.units = units
    else this.take(nearestNext(problem, travel))
  }

  /** Seconds of threads left for each stop that may be made; Infinity without a limit of time. */
  secondsPerStop(): number {
    return this.budget.secondsLeft() / this.task.problem.visits.reduce((sum, { staffing }) => sum + staffing.length, 1)
  }

  isOver(): boolean {
    return this.stopped === 'signal' || this.budget.isSpent(this.iterations)
  }

  /** Cuts, searches every region, and takes what is better. */
  async round(round: Round, number: number): Promise<void> {
    const { problem, threads } = this.task
    const before = this.whole
    const regions = this.regionsOf(round)
    const parts = regions
      .map((region) => partOf(problem, before, region))
      .filter(({ problem: { visits } }) => visits.length > 0)
    const budget =
      round.share === undefined ? { begin: () => FIRST_PLAN } : this.budget.openRound(round.share, this.iterations)
    const stopsIn = ({ problem: { visits } }: Part) => visits.reduce((sum, { staffing }) => sum + staffing.length, 0)
    const all = parts.reduce((sum, part) => sum + stopsIn(part), 0)
    let notBegun = all
    const taken: Taken[] = []
    await inLanes(parts, threads, async (part, i) => {
      const own = budget.begin(stopsIn(part) / all, notBegun / all)
      notBegun -= stopsIn(part)
      const found = await this.searchPart(part, {
        own,
        anew: round.anew,
        heat: round.heat,
        seed: number * SEEDS_IN_A_ROUND + i,
      })
      if (found === undefined) return
      taken.push({ part, ...found })
      this.whole = rejoin(problem, this.whole, part, found.plan)
      this.tell(taken)
    })
    this.whole = before
    const joined = taken.reduce((whole, { part, plan }) => rejoin(problem, whole, part, plan), before)
    if (!this.take(joined)) for (const { part, plan } of taken) this.take(rejoin(problem, this.whole, part, plan))
  }

  /** The first regions as they are now, or new ones. */
  private regionsOf({ cut, stops }: Round): readonly Region[] {
    const { problem, travel } = this.task
    if (cut === 'routes' || this.units === undefined)
      return cutByRoutes(problem, travel, this.whole, stops, this.random)
    const shifts = this.units.map((region) => region.shifts)
    const unassigned = shareVisits(problem, this.whole, shifts, ({ id }) =>
      this.units!.findIndex((region) => region.unassigned.has(id)),
    )
    return shifts.map((each, i) => ({ shifts: each, unassigned: unassigned[i]! }))
  }

  /** The part's plan when it is better than what was there. */
  private async searchPart(
    part: Part,
    { own, anew, heat, seed }: { own: OwnLimits | undefined; anew: boolean; heat: number; seed: number },
  ): Promise<Omit<Taken, 'part'> | undefined> {
    const { task } = this
    if (this.isOver() || own === undefined) return undefined
    const { start, ...rest } = task
    const was = this.meritOf(part.problem, part.start)
    // A plan that lacks nothing is as good a beginning as none, and is there already.
    const fromNothing = anew && start === undefined && was.missing > 0
    const answer = await this.search(
      {
        ...rest,
        problem: part.problem,
        threads: 1,
        seed: task.seed + seed,
        own,
        heat,
        ...(fromNothing ? {} : { start: part.start }),
      },
      () => undefined,
    )
    this.iterations += answer.iterations
    if (answer.stopRule === 'signal') this.stopped = 'signal'
    if (answer.plan === undefined) return undefined
    const is = this.meritOf(part.problem, answer.plan)
    return isBetter(is, was) ? { plan: answer.plan, was, is } : undefined
  }

  private meritOf(problem: Problem, plan: Plan): Merit {
    const { travel, order } = this.task
    const { violations, cost } = checkPlan(problem, plan, travel, { order })
    const broken = avoidableOf(problem, travel, order)(violations).length
    return { broken, missing: violations.filter(isMissing).length, cost: cost.total }
  }

  /** Takes a whole plan if it is better than the one there is. */
  private take(plan: Plan): boolean {
    const merit = this.meritOf(this.task.problem, plan)
    if (!isBetter(merit, this.merit)) return false
    this.whole = plan
    this.merit = merit
    if (merit.broken + merit.missing === 0) this.firstLegal ??= this.times.wallSeconds()
    this.onProgress({ iterations: this.iterations, cost: merit.cost, missing: merit.missing })
    return true
  }

  /** How it goes, until the round is over and the whole is judged: what is better in each part is better in the whole. */
  private tell(taken: readonly Taken[]): void {
    const gained = (of: (merit: Merit) => number) => taken.reduce((sum, { was, is }) => sum + of(is) - of(was), 0)
    const missing = this.merit.missing + gained((merit) => merit.missing)
    const cost = this.merit.cost + gained((merit) => merit.cost)
    if (missing === 0) this.firstLegal ??= this.times.wallSeconds()
    this.onProgress({ iterations: this.iterations, cost, missing })
  }

  answer(): SearchAnswer {
    return {
      plan: this.whole,
      iterations: this.iterations,
      threads: this.task.threads,
      firstLegalSeconds: this.firstLegal,
      stopRule: this.stopped ?? this.budget.stopRule,
    }
  }
}

function emptyPlan(problem: Problem): Plan {
  const shifts = problem.shifts.map(({ id }) => ({ shift: id, stops: [] }))
  return { schema: PLAN_SCHEMA, problem: problem.id, shifts, unassigned: listUnassigned(problem, shifts), bound: null }
}
