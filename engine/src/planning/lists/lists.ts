import type { Activity, Break, Plan, Problem, Shift, ShiftPlan, Stop, Visit } from '../../model/index.ts'
import { legTicks, lengthOf, serviceTicks, ticksOf } from '../day.ts'
import type { Day } from '../day.ts'
import { placeOfStop } from '../withdraw/restate-shift.ts'
import type { Subjects } from '../withdraw/restate-shift.ts'

/** Time kept free, in ticks; it stands in a list like a stop, so that what is put in can come before or after it. */
export interface FreePiece {
  readonly opens: number
  readonly closes: number
  readonly length: number
}

/** Something in a list, in its order. */
export interface Entry {
  /** Kind, id and place; its location and times are those of the plan, if it was there. */
  readonly stop: Stop
  /** Start in the plan as it stands, in ticks; −∞ for what was not there. */
  readonly stated: number
  /** Ticks of work or rest on this list. */
  readonly length: number
  readonly visit?: Visit
  readonly activity?: Activity
  readonly pause?: Break
  readonly free?: FreePiece
}

/** A shift's list: who, by which mode, and what in which order. */
export interface List {
  readonly shift: Shift
  readonly stated: Omit<ShiftPlan, 'stops' | 'departure' | 'return'>
  readonly mode: string
  readonly entries: readonly Entry[]
}

export const subjectsOf = ({ visits, activities }: Problem): Subjects => ({
  visits: new Map(visits.map((visit) => [visit.id, visit])),
  activities: new Map(activities.map((activity) => [activity.id, activity])),
})

/** Every shift of the problem as a list, unused ones too, in the problem's order. Expects a plan of sound shape. */
export function listsOf(day: Day, subjects: Subjects, plan: Plan): List[] {
  const routes = new Map(plan.shifts.map((stated) => [stated.shift, stated]))
  return day.problem.shifts.map((shift): List => {
    const route: ShiftPlan = routes.get(shift.id) ?? { shift: shift.id, stops: [] }
    const { stops, departure: _departure, return: _return, ...stated } = route
    const mode = stated.mode ?? shift.mode
    const entries = stops.map((stop) => entryOf(day, subjects, shift, stop, ticksOf(day, stop.start)))
    return { shift, stated, mode, entries: withReserves(day, subjects, shift, mode, entries) }
  })
}

export function entryOf(day: Day, subjects: Subjects, shift: Shift, stop: Stop, stated: number): Entry {
  const visit = stop.kind === 'visit' ? subjects.visits.get(stop.id) : undefined
  const activity = stop.kind === 'activity' ? subjects.activities.get(stop.id) : undefined
  const pause = stop.kind === 'break' ? shift.breaks.find(({ id }) => id === stop.id) : undefined
  const length =
    visit === undefined
      ? lengthOf(day, (activity ?? pause)?.duration ?? 0)
      : serviceTicks(day, visit, stop.place, shift)
  return {
    stop,
    stated,
    length,
    ...(visit === undefined ? {} : { visit }),
    ...(activity === undefined ? {} : { activity }),
    ...(pause === undefined ? {} : { pause }),
  }
}

/** A stop that was not in the plan; where and when it is follows from the list. */
export const newStop = (kind: Stop['kind'], id: string, place: number): Stop => ({
  kind,
  id,
  place,
  location: '',
  arrival: '',
  start: '',
  end: '',
  travel: 0,
  waiting: 0,
})

/** Each reserve goes where the plan has room for it now: before the stop that the free time ends with, or last. */
function withReserves(day: Day, subjects: Subjects, shift: Shift, mode: string, entries: readonly Entry[]): Entry[] {
  if (entries.length === 0 || shift.reserves.length === 0) return [...entries]
  const gaps = freeGaps(day, subjects, shift, mode, entries)
  const pieces = shift.reserves.flatMap(({ duration, opens, closes }) => {
    const free: FreePiece = {
      opens: ticksOf(day, opens),
      closes: ticksOf(day, closes),
      length: lengthOf(day, duration),
    }
    const before = gaps.findIndex(
      ({ from, to }) => Math.min(to, free.closes) - Math.max(from, free.opens) >= free.length,
    )
    const entry: Entry = { stop: newStop('break', '', 0), stated: -Infinity, length: free.length, free }
    return before === -1 ? [] : [{ before, entry }]
  })
  pieces.sort((a, b) => a.entry.free!.opens - b.entry.free!.opens)
  const at = (position: number): Entry[] => pieces.filter(({ before }) => before === position).map(({ entry }) => entry)
  return [...entries.flatMap((entry, k) => [...at(k), entry]), ...at(entries.length)]
}

/** Free time before each stop, and after the return, in ticks. */
function freeGaps(day: Day, subjects: Subjects, shift: Shift, mode: string, entries: readonly Entry[]) {
  let here = shift.startLocation
  let free = -Infinity
  const gaps = entries.map(({ stop, stated, length }, k) => {
    const { at, left } = placeOfStop(subjects, shift, stop, here, entries[k + 1]?.stop)
    const leg = legTicks(day, here, at, mode)
    const leaves = shift.departure === 'atShiftStart' ? ticksOf(day, shift.start) : stated - leg
    const gap = k > 0 ? { from: free + leg, to: stated } : firstGap(shift.departure, leaves, leg, stated)
    here = left
    free = stated + length
    return gap
  })
  return [...gaps, { from: free + legTicks(day, here, shift.endLocation, mode), to: Infinity }]
}

const firstGap = (departure: Shift['departure'], leaves: number, leg: number, start: number) =>
  departure === 'atShiftStart' ? { from: leaves + leg, to: start } : { from: -Infinity, to: leaves }
