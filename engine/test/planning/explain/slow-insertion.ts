import { checkPlan } from '../../../src/check/index.ts'
import type { Plan, Problem, Shift, ShiftPlan, Stop, TravelTable, Violation } from '../../../src/model/index.ts'
import { clockOf, durationToTicks, toIso, toTicks } from '../../../src/time.ts'
import { restated } from '../../../src/planning/withdraw/withdraw.ts'

/**
 * Putting a place of a visit into a list, slow and obvious: at every position, with the starts of docs/explain.md, and
 * every plan judged by the check. Shares no timetable with what it is held against.
 */
export interface SlowPlan {
  readonly plan: Plan
  readonly cost: number
  /** What it breaks that the plan before does not. */
  readonly broken: readonly Violation[]
}

type Manner = 'earliest' | 'kept' | 'filled'
const MANNERS: readonly Manner[] = ['earliest', 'kept', 'filled']

export function slowInsertions(
  problem: Problem,
  travel: TravelTable,
  plan: Plan,
  visit: string,
  place: number,
  target: string,
): SlowPlan[] {
  const before = checkPlan(problem, plan, travel).violations
  const seen = new Set<string>()
  return MANNERS.flatMap((manner) =>
    everyPosition(problem, plan, visit, place, target).flatMap((lists) => {
      const timed = timedSlowly(problem, travel, plan, lists, { visit, place, target, manner })
      const key = JSON.stringify(timed?.shifts)
      if (timed === undefined || seen.has(key)) return []
      seen.add(key)
      const { violations, cost } = checkPlan(problem, timed, travel)
      return [{ plan: timed, cost: cost.total, broken: newIn(violations, before) }]
    }),
  )
}

/** Violations that were not there before, or not as badly. */
export const newIn = (violations: readonly Violation[], before: readonly Violation[]): Violation[] =>
  violations.filter(
    (one) =>
      !before.some(
        (other) =>
          other.rule === one.rule &&
          other.place === one.place &&
          WHICH.every((name) => other.values[name] === one.values[name]) &&
          other.amount >= one.amount - 1e-9,
      ),
  )

const WHICH = ['fault', 'term', 'shift', 'place', 'stop', 'break', 'reserve', 'activity', 'qualification']

type Lists = Map<string, Stop[]>

function everyPosition(problem: Problem, plan: Plan, visit: string, place: number, target: string): Lists[] {
  const isIt = (stop: Stop): boolean => stop.kind === 'visit' && stop.id === visit && stop.place === place
  const rest: Lists = new Map(problem.shifts.map(({ id }) => [id, []]))
  for (const { shift, stops } of plan.shifts) {
    const left = stops.filter((stop) => !isIt(stop))
    rest.set(shift, left.length < stops.length && left.every(({ kind }) => kind === 'break') ? [] : left)
  }
  const shift = problem.shifts.find(({ id }) => id === target)!
  const into = rest.get(target)!.length > 0 ? rest.get(target)! : breaksOf(shift)
  const stop = emptyStop('visit', visit, place)
  return Array.from({ length: into.length + 1 }, (_, k) =>
    new Map(rest).set(target, [...into.slice(0, k), stop, ...into.slice(k)]),
  )
}

const breaksOf = ({ breaks }: Shift): Stop[] =>
  [...breaks].sort((a, b) => Date.parse(a.opens) - Date.parse(b.opens)).map(({ id }) => emptyStop('break', id, 0))

const emptyStop = (kind: Stop['kind'], id: string, place: number): Stop => {
  const when = { arrival: '', start: '', end: '' }
  return { kind, id, place, location: '', ...when, travel: 0, waiting: 0 }
}

interface Asked {
  readonly visit: string
  readonly place: number
  readonly target: string
  readonly manner: Manner
}

/** Starts pushed later, a little at a time, until nobody has reason to go later. `undefined`: that never ends. */
function timedSlowly(problem: Problem, travel: TravelTable, plan: Plan, lists: Lists, asked: Asked): Plan | undefined {
  const clock = clockOf(problem.horizon.start, problem.ticksPerSecond, problem.horizon.timeZone)
  const tick = (iso: string): number => toTicks(clock, iso)
  const length = (seconds: number): number => durationToTicks(clock, seconds)
  const source = plan.shifts.find(({ stops }) =>
    stops.some(({ kind, id, place }) => kind === 'visit' && id === asked.visit && place === asked.place),
  )?.shift
  const rows = [...lists].flatMap(([id, stops]) =>
    stops.map((stop, position) => ({ shift: problem.shifts.find((each) => each.id === id)!, stop, position, stops })),
  )
  const isEarly = ({ shift, stop }: (typeof rows)[number]): boolean =>
    (stop.kind === 'visit' && stop.id === asked.visit) ||
    stop.start === '' ||
    (asked.manner === 'earliest' && (shift.id === source || shift.id === asked.target)) ||
    (asked.manner === 'filled' && shift.id === source)
  const starts = new Map(rows.map((row) => [row.stop, isEarly(row) ? tick(row.shift.start) : tick(row.stop.start)]))
  const visitOf = ({ kind, id }: Stop) => (kind === 'visit' ? problem.visits.find((each) => each.id === id) : undefined)
  const measured = (row: (typeof rows)[number]): number => {
    const visit = visitOf(row.stop)
    if (visit === undefined) {
      const list = row.stop.kind === 'break' ? row.shift.breaks : problem.activities
      return length(list.find(({ id }) => id === row.stop.id)!.duration)
    }
    const factors = row.shift.trainees.map(({ extraServiceFactor }) => extraServiceFactor)
    const factor = [row.shift.serviceTimeFactor, ...factors].reduce((a, b) => a * b, 1)
    return Math.ceil(length(visit.staffing[row.stop.place]!.duration) * factor - 1e-9)
  }
  const lengths = new Map(rows.map((row) => [row.stop, measured(row)]))
  const lasts = ({ stop }: { readonly stop: Stop }): number => lengths.get(stop)!
  const stated = (): Plan => {
    const shifts = [...lists].map(([shift, stops]): ShiftPlan => {
      const old = plan.shifts.find((each) => each.shift === shift) ?? { shift, stops: [] }
      const timed = stops.map((stop) => {
        const start = starts.get(stop)!
        return { ...stop, start: toIso(clock, start), end: toIso(clock, start + lengths.get(stop)!) }
      })
      return { ...old, stops: timed }
    })
    return { ...plan, shifts }
  }
  // Where each stop is, and the road to it, are as a plan of that order states them.
  const roads = new Map(
    inOrder(problem, travel, stated()).flatMap(({ stops, shift }) =>
      stops.map((stop, k) => [lists.get(shift)![k]!, length(stop.travel)] as const),
    ),
  )
  for (let round = 0; round < 400; round++) {
    let moved = false
    const push = (stop: Stop, to: number): void => {
      if (to <= starts.get(stop)!) return
      starts.set(stop, to)
      moved = true
    }
    for (const row of rows) {
      const { stop, position, stops, shift } = row
      const before = stops[position - 1]
      const free = before === undefined ? tick(shift.start) : starts.get(before)! + lasts({ stop: before })
      push(stop, free + roads.get(stop)!)
      const pause = stop.kind === 'break' ? shift.breaks.find(({ id }) => id === stop.id) : undefined
      const activity = stop.kind === 'activity' ? problem.activities.find(({ id }) => id === stop.id) : undefined
      if (pause !== undefined) push(stop, tick(pause.opens))
      if (activity !== undefined) {
        push(stop, tick(activity.opens))
        if (activity.together) {
          for (const other of rows) {
            if (other.stop.kind === 'activity' && other.stop.id === stop.id) push(stop, starts.get(other.stop)!)
          }
        }
      }
      const visit = visitOf(stop)
      if (visit === undefined) continue
      const offset = length(visit.staffing[stop.place]!.offset)
      for (const { start } of visit.pins) if (start !== undefined) push(stop, tick(start) + offset)
      for (const other of rows) {
        if (other.stop.kind !== 'visit' || other.stop.id !== stop.id) continue
        push(stop, starts.get(other.stop)! - length(visit.staffing[other.stop.place]!.offset) + offset)
      }
      const { start: opens, end: closes } = problem.horizon
      const windows = visit.windows.length > 0 ? visit.windows : [{ opens, hardCloses: closes }]
      const allowed = windows.map(({ opens: from, hardCloses }, k) => {
        const next = Math.min(...windows.map((each) => tick(each.opens)).filter((each) => each > tick(from)))
        const hard = hardCloses === undefined ? Infinity : tick(hardCloses)
        const isFirst = windows.every((each) => tick(each.opens) >= tick(from))
        const soft = isFirst && visit.opening === 'soft' && visit.windows.length > 0
        return {
          k,
          from: soft ? -Infinity : tick(from),
          until: Math.min(next - 1, hard - (visit.closingBinds === 'end' ? lasts(row) : 0)),
        }
      })
      const now = starts.get(stop)!
      const possible = allowed.filter(({ from, until }) => Math.max(from, now) <= until)
      if (possible.length > 0) push(stop, Math.min(...possible.map(({ from }) => Math.max(from, now))))
    }
    for (const { first, second, from, minimumGap, maximumGap } of problem.dependencies) {
      const [a, b] = [first, second].map((id) => rows.filter(({ stop }) => stop.kind === 'visit' && stop.id === id))
      if (a!.length === 0 || b!.length === 0) continue
      const begin = (of: typeof rows): number => {
        const anchors = of.filter(({ stop }) => length(visitOf(stop)!.staffing[stop.place]!.offset) === 0)
        return Math.min(
          ...(anchors.length > 0 ? anchors : of).map(
            ({ stop }) => starts.get(stop)! - length(visitOf(stop)!.staffing[stop.place]!.offset),
          ),
        )
      }
      const base = from === 'start' ? begin(a!) : Math.max(...a!.map((row) => starts.get(row.stop)! + lasts(row)))
      const soon = minimumGap === undefined ? 0 : base + length(minimumGap) - begin(b!)
      const late = maximumGap === undefined ? 0 : begin(b!) - base - length(maximumGap)
      if (soon > 0) for (const { stop } of b!) push(stop, starts.get(stop)! + soon)
      if (late > 0) for (const { stop } of a!) push(stop, starts.get(stop)! + late)
    }
    if (!moved) return { ...restated(problem, travel, stated()) }
  }
  return undefined
}

/** Legs of the lists as they stand, whatever their times are just now. */
function inOrder(problem: Problem, travel: TravelTable, plan: Plan): ShiftPlan[] {
  const clock = clockOf(problem.horizon.start, problem.ticksPerSecond, problem.horizon.timeZone)
  const shifts = plan.shifts.map((stated) => ({
    ...stated,
    // An hour apart, so that nothing can change places.
    stops: stated.stops.map((stop, k) => ({ ...stop, start: toIso(clock, k * 1e6), end: toIso(clock, k * 1e6 + 1) })),
  }))
  return restated(problem, travel, { ...plan, shifts }).shifts
}
