import { resolveObjective } from '../../model/values.ts'
import type { TermName, Visit } from '../../model/index.ts'
import { durationToTicks, toTicks } from '../../time.ts'
import { fractionValue } from '../../units.ts'
import { boundInstant, windowAt, windowsOf } from './may-start.ts'
import type { TickWindow } from './may-start.ts'
import { startOf } from './schedule.ts'
import type { Block, Schedule, TimedRoute, TimedStop } from './schedule.ts'

/** Terms summed over routes, and terms that count the greatest of any route. */
const SUMS = ['waiting', 'idle', 'lateness', 'earliness', 'overtime', 'tightness'] as const
const PEAKS = ['longestWaiting', 'greatestIdle', 'greatestLateness', 'greatestRun'] as const
const OF_VISITS = ['usualTime', 'startMoved'] as const
type RouteAmounts = Readonly<Record<(typeof SUMS)[number] | (typeof PEAKS)[number], number>>

/** A term that must be 0 weighs so much that nothing pays for a tick of it. */
const HARD_WEIGHT = 1e9

/**
 * What starts cost: the terms of docs/objective.md that change when stops keep their order and their shift, in ticks ×
 * weight. Comparable between schedules of one plan only.
 */
export class StartPrices {
  private readonly schedule: Schedule
  private readonly weights: Readonly<Record<TermName, number>>
  private readonly windows = new Map<Visit, readonly TickWindow[]>()
  private readonly references: ReadonlyMap<string, number>
  private readonly tolerance: number
  private readonly amounts = new Map<TimedRoute, RouteAmounts>()

  constructor(schedule: Schedule) {
    const { problem, clock } = schedule
    this.schedule = schedule
    const terms = Object.entries(resolveObjective(problem.objective))
    this.weights = Object.fromEntries(
      terms.map(([name, { weight, hard }]) => [name, hard ? HARD_WEIGHT : fractionValue(weight)]),
    ) as Record<TermName, number>
    this.references = new Map(
      problem.reference.flatMap(({ visit, place, start }) =>
        place === 0 && start !== undefined ? [[visit, toTicks(clock, start)] as const] : [],
      ),
    )
    this.tolerance = durationToTicks(clock, problem.objective.options.usualTimeToleranceSeconds)
    for (const route of schedule.routes) this.amounts.set(route, this.amountsOf(route))
  }

  /** Whether any term asks for a start that is not the earliest. */
  get mayGain(): boolean {
    const { usualTime, startMoved, earliness } = this.weights
    return this.schedule.blocks.some(
      ({ visit }) =>
        (usualTime > 0 && visit.usualStart !== undefined) ||
        (startMoved > 0 && this.references.has(visit.id)) ||
        (earliness > 0 && visit.opening === 'soft' && visit.windows.length > 0),
    )
  }

  /** Starts that some term would like the visit to have, in ticks. */
  wished({ visit }: Block): number[] {
    const { clock } = this.schedule
    const usual = visit.usualStart === undefined ? [] : [toTicks(clock, visit.usualStart)]
    const reference = this.references.get(visit.id)
    const openings = this.windowsOf(visit).map(({ opens }) => opens)
    const around = usual.flatMap((start) => [start, start - this.tolerance, start + this.tolerance])
    return [...around, ...(reference === undefined ? [] : [reference]), ...openings]
  }

  /** What the blocks and the routes they touch cost, with the greatest of all routes. */
  cost(blocks: ReadonlySet<Block>): number {
    const touched = new Set([...blocks].flatMap(({ stops }) => stops.map(({ route }) => route)))
    const now = new Map([...touched].map((route) => [route, this.amountsOf(route)]))
    let cost = 0
    for (const amounts of now.values()) for (const term of SUMS) cost += this.weights[term] * amounts[term]
    for (const block of blocks) for (const term of OF_VISITS) cost += this.weights[term] * this.ofVisit(term, block)
    for (const term of PEAKS) {
      if (this.weights[term] === 0) continue
      let peak = 0
      for (const [route, amounts] of this.amounts) peak = Math.max(peak, (now.get(route) ?? amounts)[term])
      cost += this.weights[term] * peak
    }
    return cost
  }

  /** Takes the starts of these blocks as they are now. */
  accept(blocks: ReadonlySet<Block>): void {
    for (const { stops } of blocks) for (const { route } of stops) this.amounts.set(route, this.amountsOf(route))
  }

  private ofVisit(term: (typeof OF_VISITS)[number], block: Block): number {
    const start = startOf(block)
    if (term === 'startMoved') return Math.abs(start - (this.references.get(block.visit.id) ?? start))
    const { usualStart } = block.visit
    if (usualStart === undefined) return 0
    return Math.max(0, Math.abs(start - toTicks(this.schedule.clock, usualStart)) - this.tolerance)
  }

  private amountsOf(route: TimedRoute): RouteAmounts {
    const { stops, start, end, home, freeDeparture } = route
    const departure = freeDeparture ? stops[0]!.start - stops[0]!.leg : start
    const waits = stops.map((stop, k) => {
      const before = stops[k - 1]
      return Math.max(0, stop.start - stop.leg - (before === undefined ? departure : before.start + before.length))
    })
    const last = stops.at(-1)!
    const back = last.start + last.length + home
    const spare = Math.max(0, end - back)
    const opensWithBreak = stops[0]!.stated.kind === 'break'
    const uncounted = this.schedule.problem.objective.options.afterOpeningBreak === 'free' && opensWithBreak
    const counted = waits.map((wait, k) => (uncounted && k === 1 ? 0 : wait))
    const lateness = stops.map((stop) => this.lateness(stop))
    const idle = departure - start + sum(waits) + spare
    return {
      waiting: sum(counted),
      longestWaiting: Math.max(0, ...counted),
      idle,
      greatestIdle: idle,
      lateness: sum(lateness),
      greatestLateness: Math.max(0, ...lateness),
      earliness: sum(stops.map((stop) => this.earliness(stop))),
      overtime: Math.max(0, back - end),
      tightness: sum(stops.map((stop, k) => this.tightness(stop, waits[k + 1] ?? spare))),
      greatestRun: longestRun(stops, departure, back),
    }
  }

  private lateness(stop: TimedStop): number {
    if (stop.visit === undefined) return 0
    const { soft } = windowAt(this.windowsOf(stop.visit), stop.start)
    return Math.max(0, boundInstant(stop.visit, stop) - soft)
  }

  private earliness({ visit, start }: TimedStop): number {
    if (visit?.opening !== 'soft' || visit.windows.length === 0) return 0
    return Math.max(0, this.windowsOf(visit)[0]!.opens - start)
  }

  private tightness({ visit }: TimedStop, slack: number): number {
    if (visit?.usualVariation === undefined) return 0
    return Math.max(0, durationToTicks(this.schedule.clock, visit.usualVariation) - slack)
  }

  private windowsOf(visit: Visit): readonly TickWindow[] {
    let windows = this.windows.get(visit)
    if (windows === undefined) this.windows.set(visit, (windows = windowsOf(this.schedule, visit)))
    return windows
  }
}

function longestRun(stops: readonly TimedStop[], departure: number, back: number): number {
  let [longest, since] = [0, departure]
  for (const { stated, start, length } of stops) {
    if (stated.kind !== 'break') continue
    longest = Math.max(longest, start - since)
    since = start + length
  }
  return Math.max(longest, back - since)
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)
