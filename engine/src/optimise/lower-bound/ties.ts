import type { Problem } from '../../model/index.ts'
import { clockOf, durationToTicks } from '../../time.ts'
import type { Place } from './places.ts'

/** How long the work of a visit may take from its start to its latest end, ticks. */
export interface Extent {
  readonly least: number
  readonly most: number
}

/** What ties allow between the starts of two visits that are both placed: `start[to] − start[from] ≤ most`, ticks. */
export interface Gap {
  readonly from: number
  readonly to: number
  readonly most: number
}

/** The ties of a problem as differences of starts, over positions in `problem.visits`. */
export function gapsOf(problem: Problem, extents: readonly Extent[]): Gap[] {
  const clock = clockOf(problem.horizon.start, problem.ticksPerSecond, problem.horizon.timeZone)
  const subject = new Map(problem.visits.map(({ id }, k) => [id, k]))
  return problem.dependencies.flatMap(({ first, second, from, minimumGap, maximumGap }) => {
    const [a, b] = [subject.get(first)!, subject.get(second)!]
    const extent = from === 'start' ? { least: 0, most: 0 } : extents[a]!
    const gaps: Gap[] = []
    // Measured from its end, the first visit is at least `least` and at most `most` long.
    if (maximumGap !== undefined) gaps.push({ from: a, to: b, most: durationToTicks(clock, maximumGap) + extent.most })
    if (minimumGap !== undefined) {
      gaps.push({ from: b, to: a, most: -durationToTicks(clock, minimumGap) - extent.least })
    }
    return gaps
  })
}

/** Who may follow whom on one route, and how soon, by the ties between their visits. */
export class Followers {
  private readonly most = new Map<number, number>()
  private readonly visits: number

  constructor(problem: Problem, gaps: readonly Gap[]) {
    this.visits = problem.visits.length
    const subject = new Map(problem.visits.map(({ id }, k) => [id, k]))
    for (const { from, to, most } of gaps) this.lower(from, to, most)
    for (const { first, second, caregivers } of problem.dependencies) {
      if (caregivers !== 'differ') continue
      this.lower(subject.get(first)!, subject.get(second)!, -Infinity)
      this.lower(subject.get(second)!, subject.get(first)!, -Infinity)
    }
  }

  /** Whether place `b` may come after `a` on one route when that takes this long from the start of `a`, ticks. */
  may(a: Place, b: Place, ticks: number): boolean {
    // The places of one visit have different caregivers.
    if (a.subject === b.subject) return false
    if (this.most.size === 0) return true
    const most = this.most.get(a.subject * this.visits + b.subject)
    return most === undefined || ticks + a.offset - b.offset <= most
  }

  private lower(from: number, to: number, most: number): void {
    const key = from * this.visits + to
    this.most.set(key, Math.min(this.most.get(key) ?? Infinity, most))
  }
}

/** Earliest and latest start of each visit, when it is placed; ticks. */
export interface VisitSpans {
  readonly from: Float64Array
  readonly until: Float64Array
}

/** Rounds of tightening; stopping early is never wrong, and chains of ties are short. */
const MOST_ROUNDS = 20

/** Tightens spans by the ties to visits that are surely placed; in place. */
export function tighten({ from, until }: VisitSpans, gaps: readonly Gap[], isSure: (visit: number) => boolean): void {
  for (let round = 0, changed = true; changed && round < MOST_ROUNDS; round++) {
    changed = false
    for (const { from: a, to: b, most } of gaps) {
      if (isSure(a) && until[a]! + most < until[b]!) {
        until[b] = until[a]! + most
        changed = true
      }
      if (isSure(b) && from[b]! - most > from[a]!) {
        from[a] = from[b]! - most
        changed = true
      }
    }
  }
}
