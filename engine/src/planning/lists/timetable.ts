import type { Problem } from '../../model/index.ts'
import { legTicks, lengthOf, ticksOf } from '../day.ts'
import type { Day } from '../day.ts'
import { placeOfStop } from '../withdraw/restate-shift.ts'
import type { Subjects } from '../withdraw/restate-shift.ts'
import type { Entry, FreePiece, List } from './lists.ts'
import { Shared } from './shared-entries.ts'
import { passedBy, startAt, tiesOf, timeRulesOf, windowAt } from './time-rules.ts'
import type { Tie, TimeRules } from './time-rules.ts'

/** Ties between lists may push each other this often; more means that they form a circle. */
const MOST_ROUNDS = 60

/** Starts in ticks, and what of the hard limits they pass. */
export interface Timetable {
  readonly starts: ReadonlyMap<Entry, number>
  /** Waiting before each start on the lists that were walked; time kept free is none. */
  readonly waits: ReadonlyMap<Entry, number>
  /** The lists whose starts were worked out anew; the others stand as the plan has them. */
  readonly walked: readonly List[]
  /** Ticks that hard limits of time are passed by on those lists; 0: all are kept. Infinity: ties form a circle. */
  readonly excess: number
}

export type FloorOf = (entry: Entry, list: List) => number

/** What one timetable is worked out in. */
interface Desk {
  readonly floorOf: FloorOf
  readonly shared: Shared
  readonly starts: Map<Entry, number>
  readonly waits: Map<Entry, number>
  /** What ties and fellow places ask: starts of visits, and of activities held together. */
  readonly visits: Map<string, number>
  readonly activities: Map<string, number>
}

/** Makes timetables of one plan with some of its lists changed: what all of them need is looked up once. */
export class Timetables {
  private readonly day: Day
  private readonly subjects: Subjects
  private readonly base: readonly List[]
  private readonly stated = new Map<Entry, number>()
  private readonly shared: Shared
  private readonly rules: ReadonlyMap<string, TimeRules>
  private readonly ties: ReadonlyMap<string, readonly Tie[]>

  constructor(day: Day, subjects: Subjects, problem: Problem, base: readonly List[]) {
    this.day = day
    this.subjects = subjects
    this.base = base
    for (const entry of base.flatMap(({ entries }) => entries)) this.stated.set(entry, entry.stated)
    this.shared = new Shared(base)
    this.rules = new Map(problem.visits.map((visit) => [visit.id, timeRulesOf(day, visit)]))
    this.ties = tiesOf(day, problem)
  }

  /**
   * The earliest start of everything on the lists that are not the plan's own, no start before its floor: what travel,
   * openings, ties, places of one visit and joint activities ask, and nothing later than they ask. The plan's own lists
   * stand as they are until a tie pushes something on them. Closings do not bind; passing them is excess. `hopeful`:
   * given up, and its excess Infinity, as soon as some limit is passed.
   */
  time(lists: readonly List[], floorOf: FloorOf, hopeful = false): Timetable {
    const changed = lists.filter((list, k) => list !== this.base[k])
    const desk: Desk = {
      floorOf,
      shared: this.shared.with(changed),
      starts: new Map(this.stated),
      waits: new Map(),
      visits: new Map(),
      activities: new Map(),
    }
    const walked = new Set(changed)
    for (let round = 0; round < MOST_ROUNDS; round++) {
      let excess = 0
      for (const list of walked) {
        excess += this.walk(list, desk, hopeful)
        if (hopeful && excess > 0) return { ...desk, walked: [], excess: Infinity }
      }
      const pushed = this.raise(walked, desk)
      if (pushed === undefined) return { ...desk, walked: [...walked], excess: excess + this.tooFar(walked, desk) }
      for (const list of lists) if (pushed.has(list.shift.id)) walked.add(list)
    }
    return { ...desk, walked: [...walked], excess: Infinity }
  }

  /** Walks one list; gives the ticks by which it passes its limits. */
  private walk(list: List, desk: Desk, hopeful: boolean): number {
    const { day, subjects } = this
    const { shift, mode, entries } = list
    let [here, free, excess, isFirst] = [shift.startLocation, ticksOf(day, shift.start), 0, true]
    let pieces: FreePiece[] = []
    for (let k = 0; k < entries.length; k++) {
      const entry = entries[k]!
      if (entry.free !== undefined) {
        pieces.push(entry.free)
        continue
      }
      let next = k + 1
      while (entries[next]?.free !== undefined) next++
      const { at, left } = placeOfStop(subjects, shift, entry.stop, here, entries[next]?.stop)
      const leg = legTicks(day, here, at, mode)
      // Before a free departure time is kept free at the start location; else where the caregiver then is.
      const leavesLate = isFirst && shift.departure === 'free'
      const kept = afterPieces(pieces, leavesLate ? free : free + leg)
      const ready = leavesLate ? kept.until + leg : kept.until
      if (pieces.length > 0) pieces = []
      const start = this.earliest(entry, Math.max(ready, desk.floorOf(entry, list), this.bound(entry, desk)))
      desk.starts.set(entry, start)
      desk.waits.set(entry, start - ready)
      excess += kept.excess + this.passed(entry, start)
      if (hopeful && excess > 0) return excess
      ;[here, free, isFirst] = [left, start + entry.length, false]
    }
    if (isFirst) return 0
    const back = free + legTicks(day, here, shift.endLocation, mode)
    return excess + Math.max(0, back - this.latestReturn(list)) + afterPieces(pieces, back).excess
  }

  /** Visits that a dependency ties to a visit. */
  tiedTo = (visit: string): string[] =>
    (this.ties.get(visit) ?? []).map(({ first, second }) => (first === visit ? second : first))

  /** The start of a visit, in ticks, of which a place begins at an instant. */
  visitStart = (visit: string, place: number, start: string): number =>
    ticksOf(this.day, start) - this.rules.get(visit)!.offsets[place]!

  /**
   * Floors that take waiting away from lists with a free departure: their first stop as late as moves nothing behind it
   * and makes nothing late. Empty when nothing is gained.
   */
  laterDepartures({ starts, waits, walked }: Timetable): ReadonlyMap<Entry, number> {
    const floors = new Map<Entry, number>()
    for (const list of walked) {
      const entries = list.entries.filter(({ free }) => free === undefined)
      const first = entries[0]
      if (first === undefined || list.shift.departure !== 'free') continue
      let [slack, waited] = [Infinity, 0]
      for (const entry of entries) {
        if (entry !== first) waited += waits.get(entry)!
        slack = Math.min(slack, waited + this.room(entry, starts.get(entry)!))
      }
      const delay = Math.min(slack, waited)
      if (delay > 0) floors.set(first, starts.get(first)! + delay)
    }
    return floors
  }

  /** How much later than at these starts a whole list may run, in ticks, before something on it is late or must give way. */
  slackOf(list: List, starts: ReadonlyMap<Entry, number>): number {
    const { day, subjects } = this
    let [slack, waited, here, free] = [Infinity, 0, list.shift.startLocation, -Infinity]
    const entries = list.entries.filter(({ free: kept }) => kept === undefined)
    entries.forEach((entry, k) => {
      const { at, left } = placeOfStop(subjects, list.shift, entry.stop, here, entries[k + 1]?.stop)
      const start = starts.get(entry)!
      if (k > 0) waited += Math.max(0, start - free - legTicks(day, here, at, list.mode))
      slack = Math.min(slack, waited + Math.max(0, this.room(entry, start)))
      ;[here, free] = [left, start + entry.length]
    })
    const back = free + legTicks(day, here, list.shift.endLocation, list.mode)
    return Math.max(0, Math.min(slack, waited + this.latestReturn(list) - back))
  }

  /** How much later an entry may begin before it is late; 0 when others are tied to its start. */
  private room({ visit, activity, pause, length }: Entry, start: number): number {
    const { day } = this
    if (pause !== undefined) return ticksOf(day, pause.closes) - (pause.binds === 'end' ? start + length : start)
    if (activity !== undefined) return activity.together ? 0 : ticksOf(day, activity.closes) - start
    if (visit === undefined || this.ties.has(visit.id) || visit.staffing.length > 1) return 0
    const rules = this.rules.get(visit.id)!
    const { soft, hard } = windowAt(rules, start)
    return Math.max(0, Math.min(soft, hard) - (rules.closesAtEnd ? start + length : start))
  }

  private latestReturn({ shift }: List): number {
    const end = ticksOf(this.day, shift.end)
    if (shift.endBinds === 'hard') return end
    return shift.allowedOvertime === null ? Infinity : end + lengthOf(this.day, shift.allowedOvertime)
  }

  /** What ties and fellow places ask of an entry. */
  private bound({ stop, visit, activity }: Entry, { visits, activities }: Desk): number {
    if (visit !== undefined) {
      const start = visits.get(visit.id)
      return start === undefined ? -Infinity : start + this.rules.get(visit.id)!.offsets[stop.place]!
    }
    return activity === undefined ? -Infinity : (activities.get(activity.id) ?? -Infinity)
  }

  private earliest({ visit, activity, pause, stop, length }: Entry, from: number): number {
    if (visit !== undefined) return startAt(this.rules.get(visit.id)!, stop.place, from, length)
    const opens = (pause ?? activity)?.opens
    return opens === undefined ? from : Math.max(from, ticksOf(this.day, opens))
  }

  private passed({ visit, activity, pause, stop, length }: Entry, start: number): number {
    if (visit !== undefined) return passedBy(this.rules.get(visit.id)!, stop.place, start, length)
    if (activity !== undefined) return Math.max(0, start - ticksOf(this.day, activity.closes))
    if (pause === undefined) return 0
    return Math.max(0, (pause.binds === 'end' ? start + length : start) - ticksOf(this.day, pause.closes))
  }

  /** Takes in what starts ask of one another; the shifts of what must begin later, `undefined` when nothing must. */
  private raise(walked: Iterable<List>, desk: Desk): Set<string> | undefined {
    const { shared, starts, visits, activities } = desk
    const pushed = new Set<string>()
    const ask = (asked: Map<string, number>, id: string, start: number, entries: readonly Entry[]): void => {
      if (start <= (asked.get(id) ?? -Infinity)) return
      asked.set(id, start)
      for (const entry of entries) pushed.add(shared.shiftOf(entry))
    }
    for (const { visit, activity } of [...walked].flatMap(({ entries }) => entries)) {
      if (activity?.together === true) {
        const entries = shared.ofActivity(activity.id)
        const latest = Math.max(...entries.map((entry) => starts.get(entry)!))
        if (entries.some((entry) => starts.get(entry)! < latest)) ask(activities, activity.id, latest, entries)
      }
      if (visit === undefined) continue
      const entries = shared.ofVisit(visit.id)
      if (entries.length > 1) {
        const latest = Math.max(...entries.map((entry) => starts.get(entry)! - this.offsetOf(entry)))
        const isBehind = entries.some((entry) => starts.get(entry)! - this.offsetOf(entry) < latest)
        if (isBehind) ask(visits, visit.id, latest, entries)
      }
      for (const tie of this.ties.get(visit.id) ?? []) {
        const [one, other] = [this.spanOf(tie.first, desk), this.spanOf(tie.second, desk)]
        if (one === undefined || other === undefined) continue
        const gap = other.start - (tie.fromEnd ? one.end : one.start)
        if (gap < tie.least) ask(visits, tie.second, other.start + tie.least - gap, shared.ofVisit(tie.second))
        if (gap > tie.most) ask(visits, tie.first, one.start + gap - tie.most, shared.ofVisit(tie.first))
      }
    }
    return pushed.size === 0 ? undefined : pushed
  }

  /** Ticks by which gaps between tied visits are not as they may be. */
  private tooFar(walked: Iterable<List>, desk: Desk): number {
    const ties = new Set(
      [...walked].flatMap(({ entries }) =>
        entries.flatMap(({ visit }) => (visit === undefined ? [] : (this.ties.get(visit.id) ?? []))),
      ),
    )
    let far = 0
    for (const { first, second, fromEnd, least, most } of ties) {
      const [one, other] = [this.spanOf(first, desk), this.spanOf(second, desk)]
      if (one === undefined || other === undefined) continue
      const gap = other.start - (fromEnd ? one.end : one.start)
      far += Math.max(0, least - gap, gap - most)
    }
    return far
  }

  private spanOf(id: string, { shared, starts }: Desk): { start: number; end: number } | undefined {
    const entries = shared.ofVisit(id)
    const [only] = entries
    if (only === undefined) return undefined
    if (entries.length === 1) {
      const start = starts.get(only)!
      return { start: start - this.offsetOf(only), end: start + only.length }
    }
    const anchors = entries.filter((entry) => this.offsetOf(entry) === 0)
    const counted = anchors.length > 0 ? anchors : entries
    return {
      start: Math.min(...counted.map((entry) => starts.get(entry)! - this.offsetOf(entry))),
      end: Math.max(...entries.map((entry) => starts.get(entry)! + entry.length)),
    }
  }

  private offsetOf = ({ visit, stop }: Entry): number => this.rules.get(visit!.id)!.offsets[stop.place]!
}

/** When time kept free is over, from an instant on, and by how much it passes its windows. */
function afterPieces(pieces: readonly FreePiece[], from: number): { until: number; excess: number } {
  let [until, excess] = [from, 0]
  for (const { opens, closes, length } of pieces) {
    until = Math.max(until, opens) + length
    excess += Math.max(0, until - closes)
  }
  return { until, excess }
}
