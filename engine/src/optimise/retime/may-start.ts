import type { Dependency, Problem, Visit } from '../../model/index.ts'
import { durationToTicks, toTicks } from '../../time.ts'
import type { Clock } from '../../time.ts'
import { endOf, startOf } from './schedule.ts'
import type { Block, Schedule, TimedStop } from './schedule.ts'

/** One window in ticks; a closing that is not stated is Infinity. */
export interface TickWindow {
  readonly opens: number
  readonly soft: number
  readonly hard: number
}

export function windowsOf({ problem, clock }: { problem: Problem; clock: Clock }, visit: Visit): TickWindow[] {
  const ticks = (iso: string | undefined): number => (iso === undefined ? Infinity : toTicks(clock, iso))
  const { start, end } = problem.horizon
  if (visit.windows.length === 0) return [{ opens: ticks(start), soft: Infinity, hard: ticks(end) }]
  return visit.windows
    .map(({ opens, softCloses, hardCloses }) => ({
      opens: ticks(opens),
      soft: ticks(softCloses),
      hard: ticks(hardCloses),
    }))
    .sort((a, b) => a.opens - b.opens)
}

/** The window a start is judged by: the last that has opened, or else the first. */
export const windowAt = (windows: readonly TickWindow[], start: number): TickWindow =>
  windows.findLast(({ opens }) => opens <= start) ?? windows[0]!

/** The instant that a closing binds. */
export const boundInstant = ({ closingBinds }: Visit, { start, length }: TimedStop): number =>
  closingBinds === 'end' ? start + length : start

/** Judges, for blocks that have been moved, the rules that depend on when a visit begins. */
export class MayStart {
  readonly windows: ReadonlyMap<Block, readonly TickWindow[]>
  private readonly schedule: Schedule
  private readonly blockOf: ReadonlyMap<string, Block>
  private readonly still: ReadonlyMap<string, Block>
  private readonly ties = new Map<string, Dependency[]>()

  /** `still`: blocks of visits that are placed and do not move, for the ties to them. */
  constructor(schedule: Schedule, still: readonly Block[]) {
    this.schedule = schedule
    this.windows = new Map(schedule.blocks.map((block) => [block, windowsOf(schedule, block.visit)]))
    this.blockOf = new Map(schedule.blocks.map((block) => [block.visit.id, block]))
    this.still = new Map(still.map((block) => [block.visit.id, block]))
    for (const tie of schedule.problem.dependencies) {
      for (const id of new Set([tie.first, tie.second])) this.ties.set(id, [...(this.ties.get(id) ?? []), tie])
    }
  }

  allows(block: Block): boolean {
    return block.stops.every((stop) => this.inWindow(block, stop)) && this.keepsGaps(block)
  }

  /** The latest starts that the windows' hard closings allow, in ticks. */
  closingsOf(block: Block): number[] {
    const { visit, stops } = block
    const ahead = Math.max(...stops.map((stop) => boundInstant(visit, stop))) - startOf(block)
    return this.windows.get(block)!.flatMap(({ hard }) => (hard === Infinity ? [] : [hard - ahead]))
  }

  private inWindow(block: Block, stop: TimedStop): boolean {
    const { visit } = block
    const windows = this.windows.get(block)!
    if (stop.start < windows[0]!.opens && (visit.opening === 'hard' || visit.windows.length === 0)) return false
    return boundInstant(visit, stop) <= windowAt(windows, stop.start).hard
  }

  private keepsGaps(block: Block): boolean {
    const { clock } = this.schedule
    return (this.ties.get(block.visit.id) ?? []).every(({ first, second, from, minimumGap, maximumGap }) => {
      const [one, other] = [this.find(first), this.find(second)]
      if (one === undefined || other === undefined) return true
      const gap = startOf(other) - (from === 'start' ? startOf(one) : endOf(one))
      const least = minimumGap === undefined ? -Infinity : durationToTicks(clock, minimumGap)
      return gap >= least && (maximumGap === undefined || gap <= durationToTicks(clock, maximumGap))
    })
  }

  private find(id: string): Block | undefined {
    return this.blockOf.get(id) ?? this.still.get(id)
  }
}
